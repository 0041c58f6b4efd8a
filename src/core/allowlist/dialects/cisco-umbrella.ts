import type { Dialect } from '../list-entry.ts';
import { baseAndBelow, baseOf } from './host-patterns.ts';
import { lineDialect } from './line-dialect.ts';

const WEB_ONLY = 'A URL counts in a list for the web policy, not in one for DNS.';

/** Cisco Umbrella or Secure Access destination list (Umbrella documentation, wildcards and destination lists): a name, also a top-level domain, stands for itself and everything below it. */
export const ciscoUmbrella: Dialect = lineDialect({
  label: 'Cisco Umbrella or Secure Access',
  confidence: 'high',
  spell: baseOf,
  first: ({ text }) => (/^[a-z]{2,63}$/i.test(text) ? { hosts: baseAndBelow(text.toLowerCase()) } : undefined),
  name: (name) => ({ hosts: baseAndBelow(name) }),
  star: () => 'Umbrella does not support the asterisk: a bare name covers what is below it.',
  dot: (base) => ({
    hosts: baseAndBelow(base),
    partly: 'A leading dot is not documented for Umbrella: write the bare name.',
  }),
  scheme: { partly: WEB_ONLY },
  port: { refused: 'A destination list holds no port.' },
  path: { partly: WEB_ONLY },
});
