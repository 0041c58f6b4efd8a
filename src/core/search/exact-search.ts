import { codeKey } from '../errors/spellings.ts';
import { HOPS } from '../site/hops.ts';
import { plainWords, telling } from './plain-words.ts';
import { readQuery, type Query } from './read-query.ts';
import { titleHeads, type SearchIndex } from './search-index.ts';

/** One thing that the index knows by name. */
export interface Hit {
  readonly kind: 'error' | 'code' | 'host';
  readonly id: string;
  readonly title: string;
  readonly detail: string;
}

/**
 * The answer of the exact index. `prose` says whether the prose is worth asking too: never for a code or a host, at once
 * for a few words, on demand for a whole sentence (whose words are those of a message, or nowhere).
 */
export interface ExactAnswer {
  readonly query: Query;
  readonly hits: readonly Hit[];
  readonly prose: 'no' | 'at once' | 'on demand';
}

const MOST = 8;
/** From here on the words of a query are those of a message; below, a code among them says more. */
const STRONG = 85;
/** So many words make a sentence. */
const SENTENCE = 4;

/** Looks a query up by name: codes in any spelling, hosts, the words of messages. Best first, at most eight. Any text is safe. */
export function exactSearch(typed: string, index: SearchIndex): ExactAnswer {
  const query = readQuery(typed);
  switch (query.kind) {
    case 'nothing':
      return { query, hits: [], prose: 'no' };
    case 'code':
      return { query, hits: byCode(query.code, typed, index), prose: 'no' };
    case 'host': {
      const hosts = byHost(query.host, index);
      // A name of .NET has dots as a host has; when no host is meant, its words may be.
      return hosts.length > 0
        ? { query, hits: hosts, prose: 'no' }
        : { query, hits: byWords(query.host, index), prose: 'no' };
    }
    case 'words': {
      const named = [
        ...query.codes.flatMap((code) => byCode(code, code, index)),
        ...query.hosts.flatMap((host) => byHost(host, index).slice(0, 1)),
      ];
      const worded = scoredWords(query.words, index);
      const strong = worded.filter(({ score }) => score >= STRONG).map(({ hit }) => hit);
      return {
        query,
        hits: distinct([...strong, ...named, ...byWords(query.words, index)]),
        prose: asksForMessages(query.words) ? 'on demand' : 'at once',
      };
    }
  }
}

function distinct(hits: readonly Hit[]): readonly Hit[] {
  return [...new Map(hits.map((hit) => [`${hit.kind} ${hit.id}`, hit])).values()].slice(0, MOST);
}

function byCode(code: string, typed: string, { codes: index }: SearchIndex): readonly Hit[] {
  const keys = new Set([code, `AADSTS${code}`, `http ${code}`, `event ${code}`, plainWords(typed), typed].map(codeKey));
  const owners = index.errors.filter(([, , , codes]) => codes.some((each) => keys.has(each)));
  const mentioners = index.errors.filter((error) => !owners.includes(error) && error[4].some((each) => keys.has(each)));
  const signIn = index.signIn
    .filter(([digits]) => keys.has(`aadsts${digits}`))
    .map(([digits, name]): Hit => ({ kind: 'code', id: `AADSTS${digits}`, title: `AADSTS${digits}`, detail: name }));
  return [...owners.map(errorHit), ...signIn, ...mentioners.map(errorHit)].slice(0, MOST);
}

function byHost(host: string, { words: index }: SearchIndex): readonly Hit[] {
  const place = (base: string, names: readonly string[]): number => {
    if (base === host) return 0;
    if (host.endsWith(`.${base}`) && names.some((name) => name.startsWith('*.'))) return 1000 - base.length;
    return base.includes(host) || host.endsWith(`.${base}`) ? 2000 + base.length : -1;
  };
  return index.hosts
    .map(([base, ...more]) => {
      const names = more.length > 0 ? more : [base];
      return { at: place(base, names), hit: { kind: 'host', id: base, title: names.join(', '), detail: '' } as const };
    })
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST)
    .map(({ hit }) => hit);
}

function byWords(words: string, index: SearchIndex): readonly Hit[] {
  const plain = plainWords(words);
  const hosts = telling(words).length === 1 && plain.length >= 4 ? byHost(plain, index) : [];
  return [...scoredWords(words, index).map(({ hit }) => hit), ...hosts].slice(0, MOST);
}

/** Whether a query is a sentence, or has a symbolic name in it, so that the messages are worth fetching. */
export function asksForMessages(words: string): boolean {
  const tokens = words.split(' ');
  return tokens.length >= SENTENCE || tokens.some((token) => /_|[a-z][A-Z]/.test(token));
}

function scoredWords(words: string, index: SearchIndex): readonly { readonly score: number; readonly hit: Hit }[] {
  const plain = plainWords(words);
  const asked = telling(words);
  return index.words.errors
    .map((error, at) => ({ score: scoreOf(error[1], index.messages[at] ?? [], plain, asked), hit: errorHit(error) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

function scoreOf(title: string, says: readonly string[], plain: string, asked: readonly string[]): number {
  const texts = [title, ...titleHeads(title)].map(plainWords).concat(says);
  if (texts.includes(plain)) return 100;
  const held = texts.filter((text) => plain.length >= 4 && text.includes(plain));
  if (held.length > 0) return 90 - Math.min(20, Math.min(...held.map((text) => text.length - plain.length)) / 10);
  const holds = texts.filter((text) => text.length >= 12 && ` ${plain} `.includes(` ${text} `));
  if (holds.length > 0) return 60 + Math.min(9, Math.max(...holds.map((text) => text.length)) / 10);
  const all = texts.join(' ');
  return asked.length > 0 && asked.every((word) => all.includes(word)) ? 40 - all.length / 1000 : 0;
}

function errorHit([id, title, hop]: readonly [id: string, title: string, hop: number, ...rest: unknown[]]): Hit {
  return { kind: 'error', id, title, detail: `Stops at: ${HOPS[hop]?.label ?? ''}` };
}
