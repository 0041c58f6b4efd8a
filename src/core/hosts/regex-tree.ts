import { ANY, ESCAPED, type CharSet } from './char-set.ts';
import { readCharClass } from './regex-class.ts';

/** A regular expression as a tree. `most` is Infinity where a repetition has no end. */
export type RegexTree =
  | { readonly kind: 'set'; readonly set: CharSet }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'sequence'; readonly items: readonly RegexTree[] }
  | { readonly kind: 'choice'; readonly items: readonly RegexTree[] }
  | { readonly kind: 'repeat'; readonly item: RegexTree; readonly least: number; readonly most: number };

/** A place in the text rather than a character: its start, its end, the border of a word, or no such border. */
export type Place = 'start' | 'end' | 'border' | 'no-border';

/** The tree and whether `(?i)` at the beginning asks to ignore case; or in a sentence what is not understood. */
export type ReadRegex =
  | { readonly ok: true; readonly tree: RegexTree; readonly ignoreCase: boolean }
  | { readonly ok: false; readonly why: string };

const LONGEST = 20_000;
const DEEPEST = 100;
const CONTROLS: ReadonlyMap<string, number> = new Map([
  ['t', 9],
  ['n', 10],
  ['v', 11],
  ['f', 12],
  ['r', 13],
]);
const PLACES: ReadonlyMap<string, Place> = new Map<string, Place>([
  ['b', 'border'],
  ['B', 'no-border'],
  ['A', 'start'],
  ['z', 'end'],
  ['Z', 'end'],
]);

/** A fault met on the way; it never leaves this file. */
class Refusal extends Error {}

/**
 * Reads a regular expression in what POSIX extended, Perl and JavaScript have in common: characters, `.`, classes,
 * groups, choices, repetitions, anchors. What is outside (look-around, back-references, ...) is refused.
 */
export function readRegex(source: string): ReadRegex {
  if (source.length > LONGEST) return { ok: false, why: `The expression is longer than ${LONGEST} characters.` };
  const ignoreCase = source.startsWith('(?i)');
  try {
    return { ok: true, tree: new Reader(source, ignoreCase ? 4 : 0).whole(), ignoreCase };
  } catch (fault) {
    if (fault instanceof Refusal) return { ok: false, why: fault.message };
    throw fault;
  }
}

class Reader {
  private at: number;
  private depth = 0;
  private readonly source: string;

  constructor(source: string, at: number) {
    this.source = source;
    this.at = at;
  }

  whole(): RegexTree {
    const tree = this.choice();
    if (this.at < this.source.length) throw new Refusal('A ")" has no "(" before it.');
    return tree;
  }

  private choice(): RegexTree {
    const items = [this.sequence()];
    while (this.takes('|')) items.push(this.sequence());
    return items.length === 1 ? (items[0] ?? { kind: 'sequence', items }) : { kind: 'choice', items };
  }

  private sequence(): RegexTree {
    const items: RegexTree[] = [];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      items.push(this.repeated(this.item()));
    }
    return { kind: 'sequence', items };
  }

  private repeated(item: RegexTree): RegexTree {
    const range = this.quantifier();
    if (!range) return item;
    if (item.kind === 'place') throw new Refusal('An anchor cannot be repeated.');
    this.takes('?');
    if (this.quantifier()) throw new Refusal('Two repetitions in a row, or a possessive one, are not understood.');
    return { kind: 'repeat', item, ...range };
  }

  private quantifier(): { readonly least: number; readonly most: number } | undefined {
    if (this.takes('*')) return { least: 0, most: Infinity };
    if (this.takes('+')) return { least: 1, most: Infinity };
    if (this.takes('?')) return { least: 0, most: 1 };
    const counted = this.match(/\{(\d{1,9})(?:(,)(\d{0,9}))?\}/y);
    if (!counted) return undefined;
    const least = Number(counted[1]);
    const most = counted[2] === undefined ? least : counted[3] === '' ? Infinity : Number(counted[3]);
    if (least > most) throw new Refusal(`${counted[0]} counts backwards.`);
    return { least, most };
  }

  private item(): RegexTree {
    const sign = this.source[this.at] ?? '';
    if (sign === '\\') return this.escape();
    if (sign === '(') return this.group();
    if (sign === '[') {
      const read = readCharClass(this.source, this.at);
      if (!read.ok) throw new Refusal(read.why);
      this.at = read.end;
      return { kind: 'set', set: read.set };
    }
    if (this.quantifier()) throw new Refusal(`There is nothing to repeat before "${sign}".`);
    this.at++;
    if (sign === '.') return { kind: 'set', set: ANY };
    if (sign === '^') return { kind: 'place', place: 'start' };
    if (sign === '$') return { kind: 'place', place: 'end' };
    return character(sign.charCodeAt(0));
  }

  private escape(): RegexTree {
    const code = this.match(/\\(?:x([\da-f]{2})|u([\da-f]{4}))/iy);
    if (code) return character(Number.parseInt(code[1] ?? code[2] ?? '', 16));
    const letter = this.source[this.at + 1];
    if (letter === undefined) throw new Refusal('A "\\" stands at the end.');
    const ranges = ESCAPED.get(letter);
    const place = PLACES.get(letter);
    const control = CONTROLS.get(letter);
    if (/[1-9]/.test(letter)) throw new Refusal('A back-reference cannot be run safely.');
    if (!ranges && !place && control === undefined && /[a-z0<>`']/i.test(letter)) {
      throw new Refusal(`"\\${letter}" is not understood.`);
    }
    this.at += 2;
    if (ranges) return { kind: 'set', set: { ranges, negated: false } };
    return place ? { kind: 'place', place } : character(control ?? letter.charCodeAt(0));
  }

  private group(): RegexTree {
    if (++this.depth > DEEPEST) throw new Refusal(`Groups are nested more than ${DEEPEST} deep.`);
    const opening = this.match(/\((?:\?(?::|P?<[A-Za-z_]\w*>))?(?!\?)/y);
    if (!opening) throw new Refusal('Look-around and other "(?" groups cannot be run safely.');
    const tree = this.choice();
    if (!this.takes(')')) throw new Refusal('A "(" has no ")".');
    this.depth--;
    return { kind: 'sequence', items: [tree] };
  }

  private takes(sign: string): boolean {
    if (this.source[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  private match(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.source);
    if (found) this.at += found[0].length;
    return found;
  }
}

function character(unit: number): RegexTree {
  return { kind: 'set', set: { ranges: [[unit, unit]], negated: false } };
}
