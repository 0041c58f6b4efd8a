import { eventsAlone } from './event-sources.ts';
import { idsOf, idsOfDigits } from './ids-of.ts';
import { NO_AMOUNT, OTHERS } from './numbers-in-text.ts';
import type { PreparedIndex } from './prepare.ts';

const LONGEST = 300;
/** The number of an event, by itself or behind that word. */
const EVENT = /^(?:event ?(?:id)?:? ?)?(\d{3,5})$/i;
/** In an input as short as this, a number that the words make a code is one. */
const SHORT = 80;

/** Numbers that stand by themselves: not parts of versions, times or paths, no amount of things. */
const NUMBER = new RegExp(
  String.raw`((?:event|ereignis|schannel)[- ]?(?:id)?\W{1,3}|\bid (?:de l'|del |do )?[eé]v[eé]n[a-z]{1,5}[ :]{1,3})?(?<![\w.:,/-]|\bin |size=)(-?\w*\d\w*)${NO_AMOUNT}`,
  'gi',
);
/** Words beside which a number is a code; a status is none of RPC, a longer code none of HTTP. Without any word it is all there is. */
const ABOUT =
  /http|status|proxy|err|fehler|code|connect|\blog|sign|rpc|socket|password|fail|forbidden|denied|wizard|^\w+$|^[^a-z]*$|^\(\d{3}\)(?: \p{L}+){0,3}\.?$/iu;
/** Lines of logs that have a status already, or are mail; events of a source that did not count. */
const DECIDED = /" \d{3} \d|code=[123]\d\d\b|^\d{3}[ -]\d\.\d\.\d|\b(?:source|quelle|provider ?name) ?:/i;
/** How people write codes, and how they are read. */
const WRITTEN: readonly (readonly [written: RegExp, read: string])[] = [
  [/((?:err\w*|fehler|status|code|rpc|http|ment|evento) ?:)(?=\d)/gi, '$1 '],
  [/\b(AADSTS\d\d|\d\d(?=,\d{3}\b))[ ,](?=\d{3}\b)/gi, '$1'],
  [/(?<=\d)(?: (?:or|and|oder|und|ou|et|y|o) |[,;/](?=\d{3,5}(?:\W|$)))(?=\d)/gi, ' '],
  [/\bsspr[ -]/gi, 'SSPR_'],
];
/** A code in hexadecimal with the letter O for zeros. */
const LETTER_O = /\b[0o]x[0-9a-fo]{8}\b/gi;

/** Answers an input that is one code or one name and nothing else. Gives the ids of the errors; a longer input gives none. */
export function wholeFindings(input: string, prepared: PreparedIndex): readonly string[] {
  if (input === '' || input.length > LONGEST) return [];
  const ids = prepared.errors.filter((_, number) => prepared.whole(number).test(input));
  const event = EVENT.exec(input)?.[1] ?? '';
  return [...new Set([...idsOf(input, prepared), ...eventsAlone(event, prepared), ...ids.map(({ id }) => id)])];
}

/**
 * Answers a few words around a number, for an input in which nothing else is known. Only here may a bare number count: in
 * running text it could be anything. Gives the ids of the errors; a longer input gives none.
 */
export function typedFindings(input: string, prepared: PreparedIndex): readonly string[] {
  if (input.length >= SHORT || DECIDED.test(input)) return [];
  const text = WRITTEN.reduce((typed, [written, meant]) => typed.replace(written, meant), input).replace(
    LETTER_O,
    (code) => code.replace(/o/gi, '0'),
  );
  const ids = [...text.matchAll(NUMBER)].flatMap(({ 1: event, 2: code = '', index }) => {
    if (OTHERS.test(text.slice(0, index))) return [];
    if (event) return wholeFindings(`event ${code}`, prepared);
    const isOther = (code.length < 4 ? /rpc/i : /\bhttp/i).test(text) || !ABOUT.test(text);
    const own = isOther ? [] : idsOf(code, prepared);
    const digits = /^(?:AADSTS)?(\d{4,})$/i.exec(code)?.[1];
    return own.length > 0 || isOther || !digits ? own : idsOfDigits(digits, prepared);
  });
  return [...new Set(ids)];
}
