import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { patternKeys } from '../../core/errors/pattern-keys.ts';

/** A pattern of the catalogue, taken apart for the lookup. */
export interface PatternParts {
  /** The alternatives that match anywhere, as one expression. */
  readonly free: string | undefined;
  /** The alternatives between ^ and $, as one expression. */
  readonly whole: string | undefined;
  /** The longest text that `free` can match; Infinity where it has no bound. */
  readonly reach: number;
}

const SHORTEST_KEY = 3;

/**
 * Alternatives that only spell a code: the lookup finds codes by number wherever they stand (codes-in-text.ts) and alone
 * (whole-input.ts), so they need no expression of their own.
 */
const CODE_FORMS = [
  /^\\bAADSTS ?\??\d+\\b$/,
  /^error ?\??code\['\\?"\]\? \?\[:=\]\? \?\['\\?"\]\?\d+\\b$/,
  /^\\b(?:\(\?:0x\)\?|0x)?[89A-F][0-9A-F]{7}\\b$/i,
  /^-\d{8,10}\\b$/,
  /^\^\d+\$$/,
];

/** How a pattern introduces the number of an event, and how the lookup reads it: in dialogs, XML and scripts, in English and German. */
const EVENT = /event \?id:\? \?/g;
const EVENT_READ = String.raw`(?:event|ereignis)[- ]?id(?: Qualifiers=.\d{1,5}.)?\W{0,3}`;

/** Takes a pattern apart. Throws a sentence for the author when an alternative has no word to find it by, or an anchor inside. */
export function patternParts(pattern: string, isOwnCode: (code: string) => boolean = () => false): PatternParts {
  const all = new RegExpParser().parsePattern(pattern.replace(EVENT, EVENT_READ)).alternatives;
  const kept = all.filter(({ raw }) => !spellsOwnCode(raw, isOwnCode));
  const isAnchored = ({ elements }: AST.Alternative) =>
    elements[0]?.type === 'Assertion' && elements[0].kind === 'start';
  const anchored = kept.filter(isAnchored);
  const free = kept.filter((alternative) => !isAnchored(alternative));
  for (const { raw } of free) {
    if (patternKeys(raw).some((key) => key.length < SHORTEST_KEY)) {
      throw new Error(`The alternative /${raw}/ has no word of ${SHORTEST_KEY} letters that every match contains.`);
    }
  }
  const joined = (some: readonly AST.Alternative[]) =>
    some.length > 0 ? some.map(({ raw }) => raw).join('|') : undefined;
  return { free: joined(free), whole: joined(anchored), reach: Math.max(0, ...free.map(reachOf)) };
}

function spellsOwnCode(raw: string, isOwnCode: (code: string) => boolean): boolean {
  if (!CODE_FORMS.some((form) => form.test(raw))) return false;
  const code = /-?(?:0x)?[0-9a-f]{3,10}$/i.exec(raw.replace(/\\b|\(\?:0x\)\?|\$$/g, ''))?.[0] ?? '';
  return isOwnCode(code) || isOwnCode(`AADSTS${code}`);
}

function reachOf(node: AST.Alternative | AST.Element): number {
  switch (node.type) {
    case 'Alternative':
      return node.elements.reduce((sum, element) => sum + reachOf(element), 0);
    case 'Group':
    case 'CapturingGroup':
      return Math.max(...node.alternatives.map(reachOf));
    case 'Quantifier':
      return node.max === 0 ? 0 : node.max * reachOf(node.element);
    case 'Assertion':
      return 0;
    default:
      return 1;
  }
}
