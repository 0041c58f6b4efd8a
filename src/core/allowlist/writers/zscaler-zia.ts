import type { Writer } from '../rule.ts';
import { lineListWriter } from './line-list.ts';
import { belowAndBaseUpTo } from './minimise.ts';

/** Zscaler Internet Access custom URL category (Zscaler URL format guidelines): `.x` covers x and five levels below it. No asterisk, scheme, port or comment. */
export const writeZscalerZia: Writer = lineListWriter({
  wildcard: '.',
  covers: belowAndBaseUpTo(5),
  wider: [
    {
      of: 'wildcard',
      opens: 'base',
      why: 'The entry .{} opens {} itself as well; Zscaler has no form for the names below it alone.',
    },
  ],
});
