import type { Dialect, ListEntry, ReadList } from '../list-entry.ts';
import { normalisePaste } from '../normalise-paste.ts';
import { readKey, type ReadKey } from './nginx-keys.ts';
import { nginxPaste, type NginxMap, type NginxStatement } from './nginx-tokens.ts';
import { mentionsHost } from './remark.ts';
import { meantHost } from './spelt-host.ts';

/**
 * nginx map blocks keyed by host (1.22.1 as run): with `hostnames`, `x` is the name, `*.x` what is below, `.x` both, `x.*`
 * what begins so; the exact name decides first, then the longest wildcard in front, then the longest behind, then expressions.
 */
export const nginxMap: Dialect = {
  label: 'nginx map with hostnames',
  precedence: 'first-match',
  confidence: 'high',
  read: (text) => {
    const { maps, loose, comments } = nginxPaste(normalisePaste(text, { keep: 'brackets' }));
    const read = maps.length > 0 ? maps.map((map) => readMap(map)) : [readLoose(loose)];
    const entries = [...read.flatMap((one) => one.entries), ...comments.flatMap(commented)];
    const refused = read.find((one) => one.refused !== undefined)?.refused;
    return refused === undefined ? { entries } : { entries, refused };
  },
};

interface Ranked {
  readonly entry: ListEntry;
  /** 0 exact, 1 wildcard in front, 2 wildcard behind, 3 expression, 4 default. */
  readonly rank: number;
  readonly length: number;
}

const DENIALS: readonly string[] = [
  '0',
  '',
  'off',
  'no',
  'none',
  'false',
  'deny',
  'denied',
  'block',
  'blocked',
  'reject',
  'drop',
];
const HOST_VARIABLE = /host|name|sni|domain|^\W*$/i;

function readMap({ source, statements }: NginxMap): ReadList {
  if (!HOST_VARIABLE.test(source)) {
    const why = `The map looks at ${source}, which is no host.`;
    return { entries: statements.map((one) => ignored(one, why)) };
  }
  return ranked(statements, false);
}

/** Statements without their map: it is taken to say `hostnames`, and what is no pair is prose. */
function readLoose(statements: readonly NginxStatement[]): ReadList {
  const pairs = statements.filter(
    ({ words }) => words.length === 2 || (words.length === 1 && /\./.test(words[0] ?? '')),
  );
  return {
    entries: ranked(
      pairs.map((one) => ({ ...one, words: [...one.words, '1'].slice(0, 2) })),
      true,
    ).entries,
  };
}

function ranked(statements: readonly NginxStatement[], hostnames: boolean): ReadList {
  let isHost = hostnames;
  const taken = new Set<string>();
  const all: Ranked[] = [];
  for (const statement of statements) {
    const { words, line } = statement;
    const [key = '', value = ''] = words;
    if (words.length === 1 && (key === 'hostnames' || key === 'volatile')) {
      isHost ||= key === 'hostnames';
      continue;
    }
    if (words.length !== 2)
      return {
        entries: [],
        refused: { line, why: 'A map has pairs of a key and a value, each ended with a semicolon.' },
      };
    if (key === 'include') {
      all.push({
        entry: ignored(statement, 'The pairs stand in a file that is not in the paste.'),
        rank: 0,
        length: 0,
      });
      continue;
    }
    const one = readKey(key, isHost);
    const conflict = one.keys.find((each) => taken.has(each));
    if (one.refused !== undefined) return { entries: [], refused: { line, why: one.refused } };
    if (conflict !== undefined) {
      return {
        entries: [],
        refused: { line, why: `nginx does not start: ${key} conflicts with a line above that holds the same names.` },
      };
    }
    for (const each of one.keys) taken.add(each);
    const entry = entryOf(statement, DENIALS.includes(value.toLowerCase()), one);
    if (entry) all.push({ entry, rank: one.rank, length: key.length });
  }
  return {
    entries: all.sort((a, b) => a.rank - b.rank || (a.rank < 3 ? b.length - a.length : 0)).map(({ entry }) => entry),
  };
}

function entryOf(
  { words, line }: NginxStatement,
  denies: boolean,
  { hosts, fault, rank }: ReadKey,
): ListEntry | undefined {
  if (rank === 4 && denies) return undefined;
  const text = words.join(' ');
  const entry: ListEntry = { line, text, action: denies ? 'deny' : 'allow', hosts, ports: 'not-stated' };
  if (fault === undefined) return entry;
  const meant = meantHost(words[0] ?? '');
  const key = meant?.startsWith('*.') && words[0]?.startsWith('.') ? meant.slice(1) : meant;
  return {
    ...entry,
    ineffective: { why: fault, instead: key === undefined ? '' : `hostnames; ${key} ${words[1] ?? '1'};` },
  };
}

function commented({ line, text }: { readonly line: number; readonly text: string }): readonly ListEntry[] {
  if (!mentionsHost(text)) return [];
  const { loose } = nginxPaste([{ line, text: text.replace(/^#+/, '') }]);
  return readLoose(loose).entries.map((entry) => ({ ...entry, action: 'ignored', ignoredBecause: 'It is a comment.' }));
}

function ignored({ words, line }: NginxStatement, ignoredBecause: string): ListEntry {
  return {
    line,
    text: words.join(' '),
    action: 'ignored',
    hosts: { kind: 'nothing' },
    ports: 'not-stated',
    ignoredBecause,
  };
}
