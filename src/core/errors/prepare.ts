import { HOP_IDS } from '../site/hop-ids.ts';
import { buildScanner, type Keyword, type KeywordScanner } from '../text/keyword-scan.ts';
import type { ErrorIndex, IndexedError } from './error-index.ts';
import { impliedCodes } from './implied-codes.ts';
import { patternKeys } from './pattern-keys.ts';

/** An index made ready for use: its errors, its scanner, and its expressions compiled when first needed. */
export interface PreparedIndex {
  readonly errors: readonly IndexedError[];
  readonly byId: ReadonlyMap<string, IndexedError>;
  readonly byCode: ReadonlyMap<string, readonly number[]>;
  readonly signIn: ReadonlySet<number>;
  readonly scanner: KeywordScanner;
  readonly free: (error: number) => RegExp;
  /** What an input matches that is nothing else. */
  readonly whole: (error: number) => RegExp;
  /** The same expression with every space optional, for text whose line breaks were joined. */
  readonly joined: (error: number) => RegExp;
}

const prepared = new WeakMap<ErrorIndex, PreparedIndex>();

/** Makes an index ready; the same index is made ready once. */
export function prepare(index: ErrorIndex): PreparedIndex {
  const known = prepared.get(index);
  if (known) return known;
  const made = make(index);
  prepared.set(index, made);
  return made;
}

function make(index: ErrorIndex): PreparedIndex {
  const errors = index.id.map((id, number) => errorAt(index, id, number));
  const keywords = errors.flatMap(({ free }, number) =>
    free === undefined ? [] : patternKeys(free).map((key): Keyword => [key, number]),
  );
  const byCode = new Map<string, number[]>();
  errors.forEach(({ codes }, number) => {
    for (const code of codes) byCode.set(code, [...(byCode.get(code) ?? []), number]);
  });
  let last = 0;
  const source = (number: number) => errors[number]?.free ?? '(?!)';
  return {
    errors,
    byId: new Map(errors.map((error) => [error.id, error])),
    byCode,
    signIn: new Set(index.signIn.map((distance) => (last += distance))),
    scanner: buildScanner(keywords),
    free: once((number) => new RegExp(source(number), 'gi')),
    whole: once((number) => new RegExp(`^(?:${errors[number]?.whole ?? '(?!)'})$`, 'i')),
    joined: once((number) => new RegExp(spacesOptional(source(number)), 'gi')),
  };
}

/** An expression as it was before it was sent: `~` is a border of words, a back tick a backslash. */
function unpacked(expression = ''): string {
  return expression.replaceAll('~', '`b').replaceAll('`', '\\');
}

function errorAt(index: ErrorIndex, id: string, number: number): IndexedError {
  const free = unpacked(index.free[number]);
  const whole = unpacked(index.whole[number]);
  return {
    id,
    hop: HOP_IDS[index.hop[number] ?? 0] ?? HOP_IDS[0],
    depth: index.depth[number] ?? 1,
    reach: index.reach[number] ?? 0,
    codes: [...impliedCodes(id), ...(index.codes[number] ?? '').split(' ').filter(Boolean)],
    ...(free ? { free } : {}),
    ...(whole ? { whole } : {}),
  };
}

function once(compile: (number: number) => RegExp): (number: number) => RegExp {
  const compiled = new Map<number, RegExp>();
  return (number) => {
    const known = compiled.get(number) ?? compile(number);
    compiled.set(number, known);
    return known;
  };
}

/** Makes each literal space of an expression optional, except in character classes and where it is quantified already. */
export function spacesOptional(source: string): string {
  let inClass = false;
  let relaxed = '';
  for (let index = 0; index < source.length; index++) {
    const character = source.charAt(index);
    if (character === '\\') {
      relaxed += character + source.charAt(++index);
      continue;
    }
    if (character === '[') inClass = true;
    if (character === ']') inClass = false;
    const isQuantified = /[?*+{]/.test(source.charAt(index + 1));
    relaxed += character === ' ' && !inClass && !isQuantified ? ' ?' : character;
  }
  return relaxed;
}
