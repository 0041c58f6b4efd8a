import { idsOf, idsOfDigits } from './codes-in-text.ts';
import type { PreparedIndex } from './prepare.ts';

const LONGEST = 300;
/** In an input as short as this, a number that the words make a code is one. */
const SHORT = 80;

/** Numbers that stand by themselves: not parts of versions, times or paths, not of a room, no amount of things. */
const NUMBER =
  /((?:event|ereignis)[- ]?(?:id)?\W{1,3})?(?<![\w.:,/-]|\b(?:room|port|page|line) )(-?\w*\d\w*)(?![.:,/-]?\w| (?:[mkg]b|(?!error|acces|i|wa)[a-z]+s)\b)/gi;
/** Words beside which a number is a code; a status is none of RPC, a longer code none of HTTP. Without any word it is all there is. */
const ABOUT =
  /http|status|proxy|err|fehler|code|connect|\blog|sign|rpc|socket|password|fail|forbidden|denied|^\w+$|^[^a-z]*$|^\(\d{3}\)(?: \p{L}+){0,3}\.?$/iu;

/** Answers an input that is one code or one name and nothing else. Gives the ids of the errors; a longer input gives none. */
export function wholeFindings(input: string, prepared: PreparedIndex): readonly string[] {
  if (input === '' || input.length > LONGEST) return [];
  const ids = prepared.errors.filter(({ whole }) => whole !== undefined && new RegExp(whole, 'i').test(input));
  return [...new Set([...idsOf(input, prepared), ...ids.map(({ id }) => id)])];
}

/**
 * Answers a few words around a number, for an input in which nothing else is known. Only here may a bare number count: in
 * running text it could be anything. Gives the ids of the errors; a longer input gives none.
 */
export function typedFindings(input: string, prepared: PreparedIndex): readonly string[] {
  if (input.length >= SHORT) return [];
  const ids = [...input.matchAll(NUMBER)].flatMap(([, event, code = '']) => {
    if (event) return wholeFindings(`event ${code}`, prepared);
    const isOther = (code.length < 4 ? /rpc/i : /\bhttp/i).test(input) || !ABOUT.test(input);
    const own = isOther ? [] : idsOf(code, prepared);
    const digits = /^(?:AADSTS)?(\d{4,})$/i.exec(code)?.[1];
    return own.length > 0 || isOther || !digits ? own : idsOfDigits(digits, prepared);
  });
  return [...new Set(ids)];
}
