import { squeeze } from '../text/keyword-scan.ts';

/**
 * Words by which an expression is found: every text that it matches contains, spaces aside, one of them. Read off the
 * expression itself, in the small dialect that the catalogue uses (no back references, no look-behind), so that they need
 * not be sent. An alternative without a word gives an empty one, which the build refuses.
 */
export function patternKeys(source: string): readonly string[] {
  return [...new Set(alternatives(source).map(keysOfAlternative).flat())];
}

/** The end of a long word is telling enough. */
const LONGEST = 14;
const TELLING = 5;

/** The parts between the bars that stand outside groups and classes. */
function alternatives(source: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { at, token } of tokens(source)) {
    if (token !== '|') continue;
    parts.push(source.slice(from, at));
    from = at + 1;
  }
  return [...parts, source.slice(from)];
}

function keysOfAlternative(source: string): readonly string[] {
  const sets: (readonly string[])[] = [];
  let run = '';
  const end = (): void => {
    if (run !== '') sets.push([run.slice(-LONGEST)]);
    run = '';
  };
  for (const { token, quantifier } of tokens(source)) {
    const isOptional = /^(?:[?*]|\{0)/.test(quantifier);
    const letters = lettersOf(token);
    if (letters === '') continue;
    if (letters !== undefined && quantifier === '') run += letters;
    else if (letters !== undefined && !isOptional) {
      run += letters;
      end();
    } else {
      end();
      if (token.startsWith('(?:') && !isOptional)
        sets.push(alternatives(token.slice(3, -1)).flatMap(keysOfAlternative));
    }
  }
  end();
  const shortest = (words: readonly string[]) => Math.min(...words.map(({ length }) => length));
  const best = sets.toSorted((a, b) => shortest(b) - shortest(a) || a.length - b.length)[0] ?? [''];
  const first = sets.find((words) => words.length === 1 && shortest(words) >= LONGEST);
  return shortest(best) >= TELLING ? (first ?? best) : best;
}

/** What a token adds to a run of letters: itself, nothing for what takes no room or only space, undefined where the run ends. */
function lettersOf(token: string): string | undefined {
  if (token === ' ' || token === '\\s' || token === '\\b') return '';
  if (token.length === 1) return '.^$'.includes(token) ? undefined : squeeze(token);
  return /^\\[^a-z0-9]$/i.test(token) ? squeeze(token.charAt(1)) : undefined;
}

interface Token {
  readonly at: number;
  readonly token: string;
  readonly quantifier: string;
}

/** The expression in pieces: one character, one escape, one class or one whole group, each with what repeats it. */
function* tokens(source: string): Iterable<Token> {
  const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y;
  for (let at = 0; at < source.length;) {
    const length = lengthOfToken(source, at);
    const token = source.slice(at, at + length);
    QUANTIFIER.lastIndex = at + length;
    const quantifier = QUANTIFIER.exec(source)?.[0] ?? '';
    yield { at, token, quantifier };
    at += length + quantifier.length;
  }
}

function lengthOfToken(source: string, at: number): number {
  const first = source.charAt(at);
  if (first === '\\') return 2;
  if (first !== '[' && first !== '(') return 1;
  let depth = 0;
  let inClass = false;
  for (let index = at; index < source.length; index++) {
    const character = source.charAt(index);
    if (character === '\\') index++;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    if (!inClass && depth === 0) return index - at + 1;
  }
  return source.length - at;
}
