import type { HostPattern } from '../../hosts/host-pattern.ts';
import type { ListEntry } from '../list-entry.ts';

/** What one comparison of a script stands for. */
export type PacReading = Pick<ListEntry, 'hosts' | 'ineffective' | 'partly' | 'note'> &
  Partial<Pick<ListEntry, 'ports'>>;

/** The ways in which scripts compare a host with a text. */
export type PacTest = 'equals' | 'suffix' | 'prefix' | 'contains' | 'glob' | 'url-glob' | 'url-contains';

/** The usual port of each scheme. */
export const SCHEME_PORTS: ReadonlyMap<string, number> = new Map([
  ['http', 80],
  ['ws', 80],
  ['https', 443],
  ['wss', 443],
]);
const URL_SHAPE = /^([a-z*?]{1,12}):\/\/([^/]*?)(?::(\d{1,5}))?(\/.*)?$/i;
const CROSSES = 'The wildcard reaches into the path, so a URL of any host can match.';

/**
 * The hosts for which a comparison with a text holds (two PAC engines as run: comparisons are of plain text, tell case apart
 * and know no labels). The host arrives in lower case, so a text with capitals matches none.
 */
export function pacReading(test: PacTest, text: string): PacReading {
  const lower = text.toLowerCase();
  if (text !== lower) {
    const why = 'The comparison tells case apart, and the host arrives in lower case.';
    return { hosts: { kind: 'nothing' }, ineffective: { why, instead: lower } };
  }
  if (text === '') return { hosts: { kind: 'everything' } };
  switch (test) {
    case 'equals':
      return { hosts: { kind: 'name', name: text } };
    case 'suffix':
      return { hosts: suffix(text) };
    case 'prefix':
      return { hosts: { kind: 'text', test: 'prefix', value: text } };
    case 'contains':
      return { hosts: { kind: 'text', test: 'contains', value: text } };
    case 'glob':
      return { hosts: glob(text) };
    case 'url-glob':
      return urlGlob(text);
    case 'url-contains':
      return {
        hosts: { kind: 'text', test: 'contains', value: hostOf(text) },
        partly: 'It looks at the whole URL, of which HTTPS shows no path.',
      };
  }
}

function suffix(text: string): HostPattern {
  return /^\.[^.*?]/.test(text)
    ? { kind: 'below', base: text.slice(1), apex: false, levels: 'any' }
    : { kind: 'text', test: 'suffix', value: text };
}

function glob(text: string): HostPattern {
  const inner = text.replace(/^\*+|\*+$/g, '');
  if (inner === '') return { kind: 'everything' };
  if (/[*?]/.test(inner)) return { kind: 'text', test: 'glob', value: text };
  if (inner === text) return { kind: 'name', name: text };
  if (!text.endsWith('*')) return suffix(inner);
  return { kind: 'text', test: text.startsWith('*') ? 'contains' : 'prefix', value: inner };
}

function urlGlob(text: string): PacReading {
  if (!text.includes('/')) {
    if (text.startsWith('*') && text.endsWith('*')) return { hosts: { kind: 'everything' }, note: CROSSES };
    const why = 'A URL begins with its scheme and has a slash behind the host, so the pattern matches none.';
    return { hosts: { kind: 'nothing' }, ineffective: { why, instead: `shExpMatch(host, "${text}")` } };
  }
  const [, scheme = '', host = '', port, path = ''] = URL_SHAPE.exec(text) ?? [];
  const number = port === undefined ? SCHEME_PORTS.get(scheme) : Number(port);
  const ports = number === undefined ? {} : { ports: [{ from: number, to: number }] };
  if (host === '' || /[*?]/.test(host))
    return { hosts: { kind: 'text', test: 'glob', value: text }, note: CROSSES, ...ports };
  const limited = /^(?:|\/|\/?\*)$/.test(path)
    ? {}
    : { partly: `It is limited to the path ${path}, and HTTPS shows no path.` };
  return { hosts: { kind: 'name', name: host }, ...ports, ...limited };
}

function hostOf(text: string): string {
  return text.replace(/^[a-z]{1,8}:\/\//, '').split('/', 1)[0] ?? text;
}
