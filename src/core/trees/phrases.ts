import type { Evidence } from '../errors/error-index.ts';
import { placeOf, read, type Reading } from '../text/reading.ts';

/** A text that is searched for phrases, read once. */
export interface Searched {
  readonly original: string;
  readonly reading: Reading;
}

/** Reads a text for `phrasePlaces`; any text is safe. */
export function searched(original: string): Searched {
  return { original, reading: read(original) };
}

/**
 * Gives the places where a phrase stands in a text as whole words, in UTF-16 units of the original. Case, kinds of
 * blanks and quotes, and line breaks between words do not matter.
 */
export function phrasePlaces({ original, reading }: Searched, phrase: string): readonly Evidence[] {
  const wanted = read(phrase).text.trim();
  if (wanted === '') return [];
  const escaped = wanted.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
  const pattern = `${/^\w/.test(wanted) ? String.raw`(?<!\w)` : ''}${escaped}${/\w$/.test(wanted) ? String.raw`(?!\w)` : ''}`;
  return [...reading.text.matchAll(new RegExp(pattern, 'gi'))].map((match) => {
    const place = placeOf(reading, match.index, match.index + match[0].length);
    return { ...place, text: original.slice(place.start, place.end) };
  });
}
