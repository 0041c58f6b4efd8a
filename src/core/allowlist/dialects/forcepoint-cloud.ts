import type { Dialect } from '../list-entry.ts';
import { below, exactly } from './host-patterns.ts';
import { lineDialect } from './line-dialect.ts';

const PATH = 'With a slash it is taken for a path, which HTTPS shows only where it is decrypted.';

/** Forcepoint cloud custom category, Sites box (Websense cloud administrator guide): `*.x` is below x and not x, `*x` every name that ends so, and an asterisk at the end is taken off. */
export const forcepointCloud: Dialect = lineDialect({
  label: 'Forcepoint Web Security Cloud',
  confidence: 'high',
  spell: (host) => host,
  name: (name, { slash }) => ({ hosts: exactly(name), ...(slash ? { partly: PATH } : {}) }),
  star: (base, { slash }) => ({ hosts: below(base), ...(slash ? { partly: PATH } : {}) }),
  dot: () => 'The Sites box takes host names: the names below a base are written with an asterisk and a dot.',
  wild: (host) => {
    if (host === '*') return { hosts: { kind: 'everything' } };
    if (host.endsWith('*')) return 'A wildcard at the end is taken off, and what is left is no whole name.';
    const ending = /^\*([^*?]+)$/.exec(host)?.[1];
    return {
      hosts:
        ending === undefined
          ? { kind: 'text', test: 'glob', value: host }
          : { kind: 'text', test: 'suffix', value: ending },
    };
  },
  scheme: { refused: 'The Sites box takes host names without a protocol.' },
  port: { refused: 'The Sites box takes no port.' },
  path: { partly: PATH },
});
