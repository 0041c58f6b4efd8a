import type { HostPattern, LabelPattern } from '../../hosts/host-pattern.ts';
import type { Dialect } from '../list-entry.ts';
import { below, exactly, literalLabels } from './host-patterns.ts';
import { lineDialect, type EntryParts, type Outcome } from './line-dialect.ts';

const OLD = 'Without the slash at the end, releases before 10.2 take any further labels behind it, such as .example.';
const TOKENS = 'In PAN-OS an asterisk or caret has to be a whole label, and no two asterisks may follow one another.';

/**
 * PAN-OS URL list, as a custom URL category or an external dynamic list (PAN-OS documentation, URL category exceptions):
 * `*` is one or more labels, `^` exactly one, neither covers the base, and the slash ends the host.
 */
export const panosUrlList: Dialect = lineDialect({
  label: 'PAN-OS URL list',
  confidence: 'high',
  hostEnd: '/',
  spell: (host) => `${host}/`,
  first: ({ host, scheme, port, path, slash }) =>
    scheme === '' && port === '' && path === '' && host.includes('^') ? withTokens(host, slash) : undefined,
  name: (name, { slash }) => anchored(exactly(name), literalLabels(name), slash),
  star: (base, { slash }) => anchored(below(base), [{ kind: 'many', min: 1 }, ...literalLabels(base)], slash),
  dot: () => 'PAN-OS has no entry that begins with a dot.',
  wild: (host, _, { slash }) => withTokens(host, slash),
  scheme: { refused: 'PAN-OS does not load an entry with a scheme.' },
  port: { refused: 'A URL list holds no port: the security rule does.' },
  anyPath: true,
  path: { partly: 'It is limited to a path, and HTTPS that is not decrypted shows none.' },
});

/** The pattern of an entry, and beside it what older releases make of it where no slash ends the host. */
function anchored(hosts: HostPattern, labels: readonly LabelPattern[], slash: EntryParts['slash']): Outcome {
  if (slash) return { hosts };
  return [
    { hosts, note: OLD },
    { hosts: { kind: 'labels', labels: [...labels, { kind: 'many', min: 1 }] }, partly: OLD },
  ];
}

function withTokens(host: string, slash: boolean): Outcome {
  if (host === '*') return { hosts: { kind: 'everything' } };
  const tokens = host.toLowerCase().replace(/\.$/, '').split('.');
  const alone = tokens.every((token) => /^(?:\*|\^|[\p{L}\p{M}\p{N}_-]+)$/u.test(token));
  if (!alone || /\*\.\*/.test(host) || /(?:\^\.){9}\^/.test(host)) return TOKENS;
  const labels = tokens.map((token): LabelPattern => {
    if (token === '*') return { kind: 'many', min: 1 };
    return token === '^' ? { kind: 'glob', glob: '*' } : { kind: 'literal', label: token };
  });
  const [first, ...rest] = tokens;
  const base = rest.join('.');
  if (first === '^' && rest.length > 1 && !/[*^]/.test(base))
    return anchored(below(base, { exactly: 1 }), labels, slash);
  return anchored({ kind: 'labels', labels }, labels, slash);
}
