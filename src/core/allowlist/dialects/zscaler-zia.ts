import type { Dialect } from '../list-entry.ts';
import { baseAndBelow, dotted, exactly } from './host-patterns.ts';
import { lineDialect } from './line-dialect.ts';

const REJECTS = 'and the API refuses the whole request that holds such an entry';

/** Zscaler Internet Access custom URL category (Zscaler URL format guidelines): `.x` is x and up to five levels below it, `x` this host alone. */
export const zscalerZia: Dialect = lineDialect({
  label: 'Zscaler Internet Access',
  confidence: 'high',
  spell: dotted,
  name: (name) => ({ hosts: exactly(name) }),
  star: () => `Zscaler takes no asterisk, ${REJECTS}.`,
  dot: (base) => ({ hosts: baseAndBelow(base, { atMost: 5 }), note: 'It covers up to five levels below the name.' }),
  scheme: { refused: `Zscaler takes no scheme, ${REJECTS}.` },
  port: { partly: 'What a port in an entry means is not documented.' },
  path: { partly: 'It is limited to a path, which shows only with SSL inspection.' },
});
