import type { HostPattern } from '../hosts/host-pattern.ts';

type Meaning = (name: string) => HostPattern;

const below = (apex: boolean): Meaning => {
  return (base) => ({ kind: 'below', base, apex, levels: 'any' });
};
const name: Meaning = (name) => ({ kind: 'name', name });
const text = (test: 'suffix' | 'prefix' | 'contains'): Meaning => {
  return (value) => ({ kind: 'text', test, value });
};

/** What the usual regular expressions for host names begin with, and what they mean where a `$` ends them. */
const BEGINNINGS: readonly (readonly [beginning: string, meaning: Meaning])[] = [
  ['(^|\\.)', below(true)],
  ['(?:^|\\.)', below(true)],
  ['^(.*\\.)?', below(true)],
  ['^(?:.*\\.)?', below(true)],
  ['(^|.*\\.)', below(true)],
  ['^.*\\.', below(false)],
  ['^.+\\.', below(false)],
  ['.*\\.', below(false)],
  ['.+\\.', below(false)],
  ['\\.', below(false)],
  ['^', name],
  ['', text('suffix')],
];
/** Names with their dots escaped, in small letters or, where case does not count, in any. */
const LITERAL = { exact: /^[a-z0-9_-]+(?:\\\.[a-z0-9_-]+)*$/, folded: /^[a-z0-9_-]+(?:\\\.[a-z0-9_-]+)*$/i };
const LONGEST = 300;

/**
 * Gives a regular expression of a usual shape as the pattern that it means, so that it need not be run: `(^|\.)example\.com$`
 * is example.com and all below. Any other pattern, and an expression that says more, comes back as it is. Names have no empty label.
 */
export function plainMeaning(pattern: HostPattern): HostPattern {
  if (pattern.kind !== 'regex' || pattern.source.length > LONGEST) return pattern;
  const { source, ignoreCase } = pattern;
  const isEnded = source.endsWith('$');
  const body = isEnded ? source.slice(0, -1) : source;
  for (const [beginning, meaning] of BEGINNINGS) {
    if (!body.startsWith(beginning)) continue;
    const rest = body.slice(beginning.length);
    if (!(ignoreCase ? LITERAL.folded : LITERAL.exact).test(rest)) continue;
    const literal = rest.replaceAll('\\.', '.').toLowerCase();
    if (isEnded) return meaning(literal);
    if (beginning === '') return text('contains')(literal);
    return beginning === '^' ? text('prefix')(literal) : pattern;
  }
  return pattern;
}
