import type { Dialect } from '../list-entry.ts';
import { baseAndBelow, below, exactly } from './host-patterns.ts';
import { lineDialect } from './line-dialect.ts';

/** Google Cloud Secure Web Proxy UrlList (Google Cloud UrlList syntax reference): `*.x` is below x, `*x` is x and below it, both by whole labels; a name stands for itself and any path. */
export const gcpSwpUrllist: Dialect = lineDialect({
  label: 'Google Cloud Secure Web Proxy',
  confidence: 'high',
  lines: { before: /^values:\s*\[?/i },
  spell: (host) => host,
  name: (name) => ({ hosts: exactly(name) }),
  star: (base) => ({ hosts: below(base) }),
  dot: () => 'An entry does not begin with a dot: write an asterisk before it.',
  wild: (host) => {
    const base = /^\*([^.*?][^*?]*)$/.exec(host)?.[1];
    return base === undefined ? 'The asterisk has to come first.' : { hosts: baseAndBelow(base) };
  },
  first: ({ text }) => (text.includes('.') ? undefined : 'An entry needs a dot.'),
  scheme: { partly: 'The reference shows no entry with a scheme.' },
  port: { partly: 'The reference shows no entry with a port.' },
  anyPath: true,
  path: { partly: 'It is limited to a path.' },
});
