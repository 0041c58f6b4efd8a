import type { ListEntry } from '../list-entry.ts';
import type { SquidValue } from './squid-domains.ts';
import { meantHost, type HostReading } from './spelt-host.ts';

/**
 * Reads the values of one dstdom_regex acl: each is a POSIX expression, searched anywhere in the lower-case host name
 * (Squid 5.7 as run). `-i` and `+i` change the case of what follows them. What Squid skips does nothing.
 */
export function squidRegexes(values: readonly SquidValue[]): readonly ListEntry[] {
  let ignoreCase = false;
  return values.flatMap(({ line, text, bom }): readonly ListEntry[] => {
    if (text === '-i' || text === '+i') {
      ignoreCase = text === '-i';
      return [];
    }
    const reading =
      bom === true
        ? nothing('A byte order mark stands before it and becomes part of the expression.', text)
        : regexReading(text, ignoreCase);
    return [{ line, text, action: 'allow', ports: 'not-stated', ...reading }];
  });
}

function regexReading(source: string, ignoreCase: boolean): HostReading {
  if (/^[*+?]/.test(source)) {
    return nothing(
      'Squid skips an expression that begins with a repetition: nothing stands before it to repeat.',
      source,
    );
  }
  if (source.includes('(?')) return nothing('Squid has POSIX expressions: it skips one with (? in it.', source);
  if (!isBalanced(source)) return nothing('Squid skips an expression whose brackets do not match.', source);
  if (!ignoreCase && /[A-Z]/.test(source.replace(/\\.|\[[^\]]*\]/g, ''))) {
    return nothing(
      'Host names arrive in lower case, and without -i a capital matches none of them.',
      source.toLowerCase(),
    );
  }
  return { hosts: { kind: 'regex', source: posixDigits(source), ignoreCase } };
}

function nothing(why: string, source: string): HostReading {
  const meant = meantHost(source);
  const base = meant?.replace(/^\*\./, '').replaceAll('.', '\\.');
  const anchored = meant?.startsWith('*.') ? `\\.${base ?? ''}$` : `^${base ?? ''}$`;
  return { hosts: { kind: 'nothing' }, ineffective: { why, instead: base === undefined ? '' : anchored } };
}

/** In POSIX expressions `\d` is the letter d (Squid 5.7 as run). */
function posixDigits(source: string): string {
  return source.replace(/\\([\s\S])/g, (both, sign: string) => (sign === 'd' || sign === 'D' ? sign : both));
}

function isBalanced(source: string): boolean {
  let open = 0;
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\' && !inClass) at++;
    else if (inClass) inClass = sign !== ']';
    else if (sign === '[') {
      inClass = true;
      if (source[at + 1] === '^') at++;
      if (source[at + 1] === ']') at++;
    } else if (sign === '(') open++;
    else if (sign === ')') open--;
    if (open < 0) return false;
  }
  return open === 0 && !inClass;
}
