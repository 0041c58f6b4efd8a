/** What a reader would not want in a ticket. */
export type SecretKind =
  | 'user name'
  | 'identifier'
  | 'tenant name'
  | 'internal host'
  | 'IP address'
  | 'secret'
  | 'organisation'
  | 'site'
  | 'phone number';

/** What a mask may be called. */
export const MASK_NAMES = [
  'user',
  'account',
  'id',
  'tenant',
  'host',
  'ip',
  'secret',
  'organisation',
  'site',
  'phone',
] as const;

/** A part of a text, from its first character to behind its last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * One form of a secret; `name` is what its mask says. Every repetition is bounded, so that time stays linear, and none
 * reaches over a line break. Where no expression can tell, `find` does.
 */
export interface Rule {
  readonly kind: SecretKind;
  readonly name: (typeof MASK_NAMES)[number];
  readonly find: RegExp | ((text: string) => readonly Stretch[]);
}

/** A letter or digit of any script, within a class of characters; with the underscore, a part of a word. */
export const L = String.raw`\p{L}\p{N}`;
/** No part of a word stands before. */
export const START = String.raw`(?<![${L}_])`;
/** No part of a word stands behind. */
export const END = String.raw`(?![${L}_])`;
/** A blank within a line. */
export const BLANK = String.raw`[ \t\u00a0]`;
/** What stands between a key and its value: a colon or an equals sign, with blanks around. */
export const IS = String.raw`${BLANK}{0,40}[=:：]${BLANK}{0,40}`;
/** A mask, so that none is masked again. */
export const MASKED = `<(?:${MASK_NAMES.join('|')})-\\d`;
/** Words of a sentence that go on behind a key; they are nobody's name. */
export const PROSE = String.raw`(?:a|an[dy]?|are|be|cannot|could|did|does|for|from|has|if|in|is|it|its|may|must|no|not|of|on|or|required|only|should|that|the|there|they|this|to|was|were|when|will|with|wrong|you|your)`;

/** An expression of a rule: every match, in any case, by characters of any script. */
export function u(source: string, flags = 'giu'): RegExp {
  return new RegExp(source, flags);
}

/** A value in quotes behind what is given: double or single ones, and those of JSON within JSON. */
export function quoted(before: string, length: number): string {
  return [
    String.raw`(?<=${before}\\{1,3}")(?:(?!${MASKED})[^"\\\r\n]){1,${length}}`,
    String.raw`(?<=${before}")(?:(?!${MASKED})[^"\\\r\n]|\\[^\r\n]){1,${length}}`,
    String.raw`(?<=${before}')(?:(?!${MASKED})[^'\r\n]){1,${length}}`,
  ].join('|');
}

/**
 * A value behind one of the `keys`: in JSON, in XML, as name=value or "name: value". `is` says what may stand between a
 * bare key and its value, `sign` is one character of a bare value.
 */
export function keyed(keys: string, { is = IS, sign = String.raw`[^\s"'=,;&<>()|]` } = {}): string {
  return [
    quoted(String.raw`\\{0,3}["'](?:${keys})\\{0,3}["']${IS}`, 128),
    quoted(String.raw`${START}(?:${keys})${is}`, 128),
    String.raw`(?<=<(?:[\w-]{1,20}:)?(?:${keys})>)[^<>\r\n]{1,128}(?=<\/)`,
    String.raw`(?<=<Data Name=["'](?:${keys})["']>)[^<>\r\n]{1,128}`,
    String.raw`(?<=${START}(?:${keys})${is})(?!${PROSE}${END})${sign}{1,128}(?<![.:!?])`,
  ].join('|');
}

/** A name of several words behind one of the `keys`, each written with a capital: Anna Berg, Anna von Berg. Heeds the case. */
export function keyedNames(keys: string): string {
  const word = String.raw`\p{Lu}[\p{L}'’.-]{1,40}`;
  const particles = String.raw`(?:(?:v[ao]n|de[rnls]?|d[aio]s?|du|la|le|zu|bin|al|el|te[nr]) ){0,3}`;
  return String.raw`(?<=${START}(?:${anyCase(keys)})${IS})${word}(?: ${particles}${word}){1,3}(?![${L}_=\\@])`;
}

/** An expression that takes its letters in either case; classes and what is escaped stay. */
function anyCase(source: string): string {
  return source.replace(/\\.|\[[^\]]*\]|\p{L}/gu, (part) =>
    part.length > 1 ? part : `[${part.toLowerCase()}${part.toUpperCase()}]`,
  );
}

/** A finder of what the groups `v` of an expression hold; for values that more than a few signs before them tell. */
export function inGroup(source: string, flags = 'giu'): (text: string) => readonly Stretch[] {
  const pattern = new RegExp(source, `${flags}d`);
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ indices }) => {
      const [start, end] = indices?.groups?.['v'] ?? [0, 0];
      return end > start ? [{ start, end }] : [];
    });
}

/** A finder of what `inner` matches within what `outer` matches and `unless` does not. */
export function within(outer: RegExp, inner: RegExp, unless?: RegExp): (text: string) => readonly Stretch[] {
  return (text) =>
    [...text.matchAll(outer)]
      .filter(({ 0: whole }) => !unless?.test(whole))
      .flatMap((whole) =>
        [...whole[0].matchAll(inner)].map((part) => ({
          start: whole.index + part.index,
          end: whole.index + part.index + part[0].length,
        })),
      );
}

/** What several finders find, in the order of the text; of two that begin together, the longer. */
export function either(...finders: readonly Rule['find'][]): (text: string) => readonly Stretch[] {
  return (text) => finders.flatMap((find) => stretches(text, find)).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Where a rule finds something. */
export function stretches(text: string, find: Rule['find']): readonly Stretch[] {
  if (typeof find === 'function') return find(text);
  return [...text.matchAll(find)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}
