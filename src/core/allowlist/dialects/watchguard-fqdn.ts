import type { Dialect } from '../list-entry.ts';
import { baseAndBelow, exactly } from './host-patterns.ts';
import { lineDialect } from './line-dialect.ts';

const NAMES_ONLY = 'An FQDN member is a host name and nothing else.';

/** WatchGuard Firebox FQDN members (Fireware help, about FQDN): `*.x`, with at least two labels behind the asterisk, covers what is below x and, by the current help, x. */
export const watchguardFqdn: Dialect = lineDialect({
  label: 'WatchGuard Firebox',
  confidence: 'high',
  spell: (host) => host,
  name: (name) => ({ hosts: exactly(name) }),
  star: (base) =>
    base.includes('.')
      ? {
          hosts: baseAndBelow(base),
          note: 'By the current help it covers the bare name as well; names other than www are learned from DNS answers that pass the Firebox.',
        }
      : 'A wildcard needs at least two labels behind the asterisk.',
  dot: () => 'The names below a base are written with an asterisk and a dot.',
  wild: () => 'The asterisk has to be the whole first label.',
  scheme: { refused: NAMES_ONLY },
  port: { refused: NAMES_ONLY },
  path: { refused: NAMES_ONLY },
});
