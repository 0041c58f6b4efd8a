/** A run of plain text or of code inside a sentence of the content. */
export interface InlineRun {
  readonly kind: 'text' | 'code';
  readonly text: string;
}

/** Takes a sentence in which backticks mark code and gives its runs; an unpaired backtick stays text. */
export function inlineRuns(sentence: string): readonly InlineRun[] {
  return sentence
    .split(/(`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.length > 2 && part.startsWith('`') && part.endsWith('`')
        ? { kind: 'code', text: part.slice(1, -1) }
        : { kind: 'text', text: part },
    );
}

/** The sentence without its marks, for places that take no markup. */
export function plainText(sentence: string): string {
  return inlineRuns(sentence)
    .map((run) => run.text)
    .join('');
}
