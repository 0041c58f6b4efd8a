const LONGEST = 60;

/** What of a text may be searched for: a code or a few words. Empty where it is longer, has lines, or the page has no search. */
export function searchable(text: string): string {
  const words = text.trim();
  const isShort = words.length <= LONGEST && !/[\r\n]/.test(words);
  return isShort && document.querySelector('[data-find-open]') ? words : '';
}

/** Opens the search of the page with these words in its field; they enter no address. */
export function openSearch(words: string): void {
  const field = document.querySelector<HTMLInputElement>('[data-find] [data-find-field]');
  if (field) {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  document.querySelector<HTMLElement>('[data-find-open]')?.click();
}
