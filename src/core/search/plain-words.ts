/**
 * The form in which sentences are compared: small letters, straight quotes, no punctuation but what codes and hosts
 * need, single spaces. The same on both sides, so that a typed message finds a printed one.
 */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u00a0\u2000-\u200d\u202f\ufeff]/g, ' ')
    .replace(/[\u2018\u2019']/g, '')
    .replace(/[^\p{L}\p{N}._/\\*-]+/gu, ' ')
    .replace(/[.]+(?= |$)/g, '')
    .trim();
}

/** The words of a query that say something, at most twelve. */
export function telling(query: string): readonly string[] {
  return plainWords(query)
    .split(' ')
    .filter((word) => word.length > 1 && !COMMON.has(word))
    .slice(0, 12);
}

const COMMON = new Set([
  'the',
  'an',
  'to',
  'of',
  'in',
  'on',
  'is',
  'was',
  'and',
  'or',
  'for',
  'it',
  'at',
  'by',
  'with',
  'error',
  'errors',
]);
