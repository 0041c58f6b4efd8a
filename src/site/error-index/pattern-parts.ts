import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { eventCode, NO_SOURCE, SOURCE, sourceNumber } from '../../core/errors/event-sources.ts';
import { patternKeys } from '../../core/errors/pattern-keys.ts';

/** A pattern of the catalogue, taken apart for the lookup. */
export interface PatternParts {
  /** The alternatives that match anywhere, as one expression. */
  readonly free: string | undefined;
  /** The alternatives between ^ and $, as one expression without these. */
  readonly whole: string | undefined;
  /** The longest text that `free` can match; Infinity where it has no bound. */
  readonly reach: number;
  /** The events that the pattern names beside their sources, as codes. */
  readonly events: readonly string[];
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
  /^\(\?:[a-z|()?:]+\)\[\^a-z0-9\]\{0,12\}\d{5}\\b$/,
];

/** An alternative that names the number of an event beside its source: the lookup finds that by number too (events-in-text.ts). */
const EVENT_BESIDE_SOURCE = /^(.*?)(?:\\b)?event \?id:\? \?((?:\(\?:[^()]*\)|[\d[\]-])+)\\b(.*)$/;
/** An alternative that names the number of an event alone. */
const EVENT_ALONE = /^\^\(\?:event \?\(\?:id\)\?:\? \?\)\?((?:\(\?:[^()]*\)|[\d[\]-])+)\$$/;
/** Every number that an event of the catalogue may have. */
const EVENT_NUMBERS = Array.from({ length: 40_000 }, (_, number) => String(number));

/** How a pattern introduces the number of an event, and how the lookup reads it: in dialogs, XML and scripts, in English and German. */
const EVENT = /event \?id:\? \?/g;
const EVENT_READ = String.raw`(?:event|ereignis)[- ]?id(?: Qualifiers=.\d{1,5}.)?\W{0,3}`;

/** Takes a pattern apart. Throws a sentence for the author when an alternative has no word to find it by, or an anchor inside. */
export function patternParts(pattern: string, isOwnCode: (code: string) => boolean = () => false): PatternParts {
  const stated = new RegExpParser().parsePattern(pattern).alternatives.map(({ raw }) => raw);
  const named = stated.map(eventsOf);
  const isAlone = new Set(named.flatMap(({ sources, numbers }) => (sources.length === 0 ? numbers : [])));
  const beside = named.flatMap(({ sources, numbers }) =>
    numbers.flatMap((number) =>
      sources.map((source) => [number, eventCode(number, source, isAlone.has(number))] as const),
    ),
  );
  for (const [number] of beside) isAlone.delete(number);
  const events = [...beside.map(([, code]) => code), ...[...isAlone].map((number) => eventCode(number, NO_SOURCE))];
  const rest = stated.filter((_, number) => named[number]?.numbers.length === 0).join('|');
  const all = rest === '' ? [] : new RegExpParser().parsePattern(rest.replace(EVENT, EVENT_READ)).alternatives;
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
  return {
    free: joined(free),
    whole: anchored.length > 0 ? anchored.map(({ raw }) => withoutAnchors(raw)).join('|') : undefined,
    reach: Math.max(0, ...free.map(reachOf)),
    events: [...new Set(events)],
  };
}

interface NamedEvents {
  readonly sources: readonly number[];
  readonly numbers: readonly string[];
}

/** The events that an alternative names beside a source, or (without sources) by their numbers alone; no numbers for any other. */
function eventsOf(alternative: string): NamedEvents {
  const alone = EVENT_ALONE.exec(alternative)?.[1];
  if (alone !== undefined) return { sources: [], numbers: numbersOf(alone) };
  const [, before = '', numbers = '', after = ''] = EVENT_BESIDE_SOURCE.exec(alternative) ?? [];
  const beside = before.startsWith('^') ? '' : `${before} ${after}`.replaceAll(' ?', ' ').replaceAll('\\b', '');
  const sources = [...new Set([...beside.matchAll(SOURCE)].map(sourceNumber))];
  return { sources, numbers: sources.length > 0 ? numbersOf(numbers) : [] };
}

function numbersOf(expression: string): readonly string[] {
  const isMeant = new RegExp(`^(?:${expression})$`);
  return EVENT_NUMBERS.filter((number) => isMeant.test(number));
}

/** An alternative without its anchors; one that may go on says so. */
function withoutAnchors(raw: string): string {
  return raw.endsWith('$') ? raw.slice(1, -1) : `${raw.slice(1)}.*`;
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
