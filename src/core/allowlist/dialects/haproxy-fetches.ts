import type { ListEntry } from '../list-entry.ts';
import type { Condition } from './access-conditions.ts';
import { haproxyPatterns, METHODS, type HaproxyPattern, type Method } from './haproxy-patterns.ts';
import { portRange } from './port-ranges.ts';

const HOST_FETCH =
  /^(?:req\.|req_)?(?:ssl_sni|fhdr\(host\)|hdr\(host\)|hdr_[a-z]+\(host\))|^ssl_fc_sni|^capture\.req\.hdr|^var\([a-z.]*(?:host|sni|domain)[a-z_]*\)/i;
const FETCH_METHOD = /_(end|beg|sub|dom|reg)(?:\(|$)/;
const FLAGS_WITH_VALUE: readonly string[] = ['-u', '-x'];

/**
 * Reads what stands behind the name of an acl or in its braces: what is fetched, flags, patterns and files of patterns.
 * `linesOf` gives the lines of a file, or undefined where the paste does not hold it.
 */
export function fetchCondition(
  line: number,
  words: readonly string[],
  linesOf: (path: string) => readonly HaproxyPattern[] | undefined,
): Condition {
  const [fetch = '', ...rest] = words;
  let method: Method = METHODS.find((known) => known === FETCH_METHOD.exec(fetch)?.[1]) ?? 'str';
  let ignoreCase = /,lower\b/.test(fetch);
  const patterns: HaproxyPattern[] = [];
  const missing: string[] = [];
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? '';
    if (word === '-i') ignoreCase = true;
    else if (word === '-m') method = METHODS.find((known) => known === rest[at + 1]) ?? method;
    else if (word === '-f') {
      const path = rest[at + 1] ?? '';
      const lines = linesOf(path);
      if (lines) for (const one of lines) patterns.push(one);
      else missing.push(path);
    } else if (word !== '--' && !/^-[a-zA-Z]$/.test(word)) patterns.push({ line, text: word, inFile: false });
    if (word === '-m' || word === '-f' || FLAGS_WITH_VALUE.includes(word)) at++;
  }
  if (/^dst_port/.test(fetch)) {
    const ranges = patterns.flatMap((pattern) => portRange(pattern.text, ':') ?? portRange(pattern.text) ?? []);
    return { kind: 'ports', ranges };
  }
  if (/^src\b|^auth|^http_auth/.test(fetch)) return { kind: 'client', what: `clients that match ${words.join(' ')}` };
  if (!HOST_FETCH.test(fetch)) return { kind: 'sometimes', what: `requests that match ${words.join(' ')}` };
  return {
    kind: 'hosts',
    entries: [...haproxyPatterns(patterns, method, ignoreCase), ...missing.map((path) => fileEntry(line, path))],
  };
}

function fileEntry(line: number, path: string): ListEntry {
  const why = `The patterns stand in ${path}, which is not in the paste: put its lines under a comment with its name.`;
  return { line, text: path, action: 'ignored', hosts: { kind: 'nothing' }, ports: 'not-stated', ignoredBecause: why };
}
