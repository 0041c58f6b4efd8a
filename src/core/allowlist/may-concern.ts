import type { HostPattern, LabelPattern } from '../hosts/host-pattern.ts';

/** Fixed text shorter than this may stand in a name that is only tried out, so it decides nothing. */
const TOO_SHORT = 4;

/** Names in one text for `mayConcern`: lower case, without wildcards and dots at the end. */
export function namesText(names: Iterable<string>): string {
  return [...names].map((name) => `.${name}\n`).join('');
}

/**
 * Whether a pattern that has no fixed end can match one of the names of `namesText` or a name of unusual labels below one:
 * false only where it surely cannot, because the text that it needs is in none of them. Takes time with the length of the names.
 */
export function mayConcern(pattern: HostPattern, names: string): boolean {
  const needed = fixedText(pattern);
  return needed.length < TOO_SHORT || names.includes(needed);
}

/** The longest text that every name of a pattern holds as it stands; empty where none can be told. */
function fixedText(pattern: HostPattern): string {
  switch (pattern.kind) {
    case 'name':
      return pattern.name;
    case 'below':
      return pattern.base;
    case 'labels':
      return longest(literalRuns(pattern.labels));
    case 'text':
      if (pattern.test !== 'glob') return pattern.value;
      return pattern.value.includes('/') ? '' : longest(pattern.value.split(/[*?]+/));
    case 'regex':
    case 'everything':
    case 'nothing':
      return '';
  }
}

function literalRuns(labels: readonly LabelPattern[]): readonly string[] {
  const runs: string[][] = [[]];
  for (const item of labels) {
    if (item.kind === 'literal') runs.at(-1)?.push(item.label);
    else runs.push([]);
  }
  return runs.map((run) => run.join('.'));
}

function longest(texts: readonly string[]): string {
  return texts.reduce((before, text) => (text.length > before.length ? text : before), '');
}
