import { inSet, isWord } from './char-set.ts';
import { regexProgram, type RegexProgram } from './regex-program.ts';
import { readRegex, type Place } from './regex-tree.ts';

/** A regular expression that can be run on any text without a risk, or in a sentence why this one cannot. */
export type SafeRegex =
  | {
      readonly ok: true;
      /** Whether the expression is found anywhere in a text; takes steps like length of the text times `program`. */
      readonly test: (text: string) => boolean;
      readonly program: RegexProgram;
      readonly ignoreCase: boolean;
    }
  | { readonly ok: false; readonly why: string };

/**
 * Prepares a regular expression that someone pasted. It is never handed to the engine of the browser, which can be
 * made to run for years; here all ways of matching are followed at once. Never throws.
 */
export function compileSafeRegex(source: string, ignoreCase: boolean): SafeRegex {
  const read = readRegex(source);
  if (!read.ok) return read;
  const program = regexProgram(read.tree);
  if (!program) return { ok: false, why: 'Written out, the repetitions of the expression are too long to be run.' };
  const folds = ignoreCase || read.ignoreCase;
  return { ok: true, test: matcher(program, folds), program, ignoreCase: folds };
}

function matcher(program: RegexProgram, ignoreCase: boolean): (text: string) => boolean {
  const sets = asciiSets(program, ignoreCase);
  return (text) => {
    const reachedAt = new Int32Array(program.length).fill(-1);
    const stack: number[] = [];
    let current: number[] = [];
    for (let at = 0; at <= text.length; at++) {
      const next: number[] = [];
      const unit = text.charCodeAt(at);
      current.push(0);
      while (current.length > 0) {
        stack.push(current.pop() ?? 0);
        while (stack.length > 0) {
          const number = stack.pop() ?? 0;
          if (reachedAt[number] === at) continue;
          reachedAt[number] = at;
          const step = program[number];
          if (step?.kind === 'set') {
            if (at < text.length && takes(number, unit)) next.push(step.next);
          } else if (step?.kind === 'fork') {
            stack.push(...step.nexts);
          } else if (step?.kind === 'place') {
            if (isAtPlace(step.place, text, at)) stack.push(step.next);
          } else {
            return true;
          }
        }
      }
      current = next;
    }
    return false;
  };

  function takes(number: number, unit: number): boolean {
    if (unit < 128) return sets[number]?.[unit] === 1;
    const step = program[number];
    return step?.kind === 'set' && inSet(step.set, unit, ignoreCase);
  }
}

/** For every step that takes a character, which of ASCII it takes; equal sets share a table. */
function asciiSets(program: RegexProgram, ignoreCase: boolean): readonly (Uint8Array | undefined)[] {
  const tables = new Map<string, Uint8Array>();
  return program.map((step) => {
    if (step.kind !== 'set') return undefined;
    const key = `${step.set.negated}${step.set.ranges.join()}`;
    const known = tables.get(key);
    if (known) return known;
    const table = Uint8Array.from({ length: 128 }, (_, unit) => (inSet(step.set, unit, ignoreCase) ? 1 : 0));
    tables.set(key, table);
    return table;
  });
}

function isAtPlace(place: Place, text: string, at: number): boolean {
  switch (place) {
    case 'start':
      return at === 0;
    case 'end':
      return at === text.length;
    case 'border':
    case 'no-border': {
      const before = at > 0 ? text.charCodeAt(at - 1) : undefined;
      const behind = at < text.length ? text.charCodeAt(at) : undefined;
      return (isWord(before) !== isWord(behind)) === (place === 'border');
    }
  }
}
