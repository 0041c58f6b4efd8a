import { inSet } from './char-set.ts';
import type { RegexProgram, Step } from './regex-program.ts';
import { compileSafeRegex } from './safe-regex.ts';
import { isPublicSuffix } from './shared-suffixes.ts';

/** Every character that a host name has. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-_.'.split('');
/** A class of more characters than this spells nothing out. */
const MOST_LETTERS = 12;
/** Endings followed before giving up: some for any expression, and more for a long one, which spells many names out. */
const MOST_ENDINGS = { any: 300, each: 5 };

const EMPTY = 'The expression is found in every name there is.';
const OPEN_END =
  'Nothing ties the expression to the end of the name, so that other names which contain it match: end it with $.';
const OPEN_START =
  'Nothing ties the expression to a label border: begin it with (^|\\.) or another name with this ending matches.';
const ANY_LETTER =
  'Before the domain is spelt out the expression takes other characters, so that names of any owner match: write \\. for a dot.';
const UNTOLD = 'The expression has too many ways to end for them to be told.';

/**
 * Says in a sentence why a regular expression that is searched for in a name is too wide; undefined where every name
 * it finds ends with a domain that it spells out, from a label border to the end. Follows the expression backwards.
 * One that cannot be run safely matches nothing here and gives undefined.
 */
export function regexBreadth(source: string, ignoreCase: boolean): string | undefined {
  const regex = compileSafeRegex(source, ignoreCase);
  return regex.ok ? widest(regex.program, regex.ignoreCase) : undefined;
}

/** Whether every match of an expression begins and ends where the text does. False where it cannot be run safely. */
export function isAnchored(source: string, ignoreCase: boolean): boolean {
  const regex = compileSafeRegex(source, ignoreCase);
  if (!regex.ok) return false;
  const { program } = regex;
  const steps = backwards(program);
  const last = program.length - 1;
  const isFree = (from: number, to: number, next: (number: number) => readonly number[], bound: 'start' | 'end') => {
    const seen = new Set([from]);
    for (const number of seen) {
      if (number === to) return true;
      const step = program[number];
      if (step?.kind === 'set') return true;
      if (step?.kind === 'place' && step.place === bound) continue;
      for (const one of next(number)) seen.add(one);
    }
    return false;
  };
  const forward = (number: number) => nextsOf(program[number]);
  return !isFree(0, last, forward, 'start') && !isFree(last, 0, (number) => steps[number] ?? [], 'end');
}

interface Ending {
  readonly step: number;
  readonly text: string;
  readonly ended: boolean;
  readonly began: boolean;
}

function widest(program: RegexProgram, ignoreCase: boolean): string | undefined {
  const befores = backwards(program);
  const most = MOST_ENDINGS.any + MOST_ENDINGS.each * program.length;
  const seen = new Set<string>();
  const open: Ending[] = [{ step: program.length - 1, text: '', ended: false, began: false }];
  for (let ending = open.pop(); ending; ending = open.pop()) {
    if (isDomain(ending.text)) continue;
    const key = `${ending.step} ${ending.text} ${ending.ended} ${ending.began}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (seen.size > most) return UNTOLD;
    if (ending.step === 0) {
      const fault = faultAtStart(ending);
      if (fault !== undefined) return fault;
    }
    for (const step of befores[ending.step] ?? []) {
      const next = before(program[step], step, ending, ignoreCase);
      if (typeof next === 'string') return next;
      open.push(...next);
    }
  }
  return undefined;
}

/** What may stand before an ending when one step more is taken back; a sentence where that is too much. */
function before(
  step: Step | undefined,
  number: number,
  ending: Ending,
  ignoreCase: boolean,
): readonly Ending[] | string {
  if (step?.kind === 'place') {
    if (step.place === 'end') return ending.text === '' ? [{ ...ending, step: number, ended: true }] : [];
    return [{ ...ending, step: number, began: ending.began || step.place === 'start' }];
  }
  if (step?.kind !== 'set') return [{ ...ending, step: number }];
  if (ending.began) return [];
  const letters = LETTERS.filter((letter) => inSet(step.set, letter.charCodeAt(0), ignoreCase));
  if (letters.length === 0) return [];
  if (!ending.ended) return OPEN_END;
  if (letters.length > MOST_LETTERS) return ANY_LETTER;
  return letters.map((letter) => ({ ...ending, step: number, text: `${letter}${ending.text}` }));
}

function faultAtStart({ text, ended, began }: Ending): string | undefined {
  if (!ended) return text === '' && !began ? EMPTY : OPEN_END;
  if (began) return undefined;
  return text === '' ? EMPTY : OPEN_START;
}

/** Whether an ending holds a domain that has one owner, from a label border. */
function isDomain(text: string): boolean {
  const border = text.indexOf('.');
  return border >= 0 && text.length > border + 1 && !isPublicSuffix(text.slice(border + 1));
}

function backwards(program: RegexProgram): readonly (readonly number[])[] {
  const befores: number[][] = program.map(() => []);
  program.forEach((step, number) => {
    for (const next of nextsOf(step)) befores[next]?.push(number);
  });
  return befores;
}

function nextsOf(step: Step | undefined): readonly number[] {
  return step?.kind === 'fork' ? step.nexts : step && step.kind !== 'match' ? [step.next] : [];
}
