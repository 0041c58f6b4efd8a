import type { Dialect } from '../list-entry.ts';
import { below, exactly } from './host-patterns.ts';
import { lineDialect } from './line-dialect.ts';

const WHOLE_URL = 'It matches only in a rule that compares the whole URL, not in one that compares URL.Host.';
const REGEX = /^regex\((.*)\)$/i;

/** Skyhigh (McAfee) Web Gateway wildcard expressions in a rule that compares URL.Host (Skyhigh documentation, properties for URLs): `*` is any text, also across dots. */
export const skyhighWildcard: Dialect = lineDialect({
  label: 'Skyhigh Web Gateway',
  confidence: 'medium',
  lines: { keep: 'brackets', whole: REGEX },
  spell: (host) => host,
  first: ({ text }) => {
    const source = REGEX.exec(text)?.[1];
    return source === undefined ? undefined : { hosts: { kind: 'regex', source, ignoreCase: true } };
  },
  name: (name) => ({ hosts: exactly(name) }),
  star: (base) => ({ hosts: below(base) }),
  dot: () => 'No host begins with a dot: as an expression for URL.Host it matches nothing.',
  wild: (host) => ({ hosts: host === '*' ? { kind: 'everything' } : { kind: 'text', test: 'glob', value: host } }),
  scheme: { partly: WHOLE_URL },
  port: { refused: 'URL.Host has no port in it, so it matches nothing.' },
  path: { partly: WHOLE_URL },
});
