import type { Dialect } from '../list-entry.ts';
import { baseAndBelow, exactly } from './host-patterns.ts';
import { lineDialect } from './line-dialect.ts';

/** Netskope URL list of type Exact (Netskope documentation, URL lists): one asterisk, first and followed by a dot; a port counts, a scheme does not. */
export const netskopeUrlList: Dialect = lineDialect({
  label: 'Netskope URL list',
  confidence: 'high',
  spell: (host) => host,
  name: (name) => ({ hosts: exactly(name) }),
  star: (base) => ({
    hosts: baseAndBelow(base),
    note: 'By the current documentation it covers the bare name as well; an older one said that it does not.',
  }),
  dot: () => 'Netskope writes the names below a base with an asterisk and a dot.',
  wild: () => 'In Netskope the asterisk has to come first, once, and be followed by a dot.',
  scheme: 'ignored',
  port: 'stated',
  anyPath: true,
  path: { partly: 'It is limited to a path.' },
});
