/** The sizes that the map is drawn in, in units of the drawing. */
export interface Measure {
  readonly boxWidth: number;
  readonly charactersPerLine: number;
  readonly lineHeight: number;
  readonly padding: number;
  /** Between a step and those that follow from it. */
  readonly gapAcross: number;
  /** Between boxes one above the other. */
  readonly gapDown: number;
  readonly panelGap: number;
}

/** Sizes for a text of 11 units in a sans-serif face. */
export const MAP_MEASURE: Measure = {
  boxWidth: 168,
  charactersPerLine: 27,
  lineHeight: 14,
  padding: 6,
  gapAcross: 26,
  gapDown: 8,
  panelGap: 30,
};

/** Breaks a text into lines of at most so many characters, between words; a longer word is broken where the line ends. */
export function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((part) => pieces(part, most))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > most && line !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, most: number): readonly string[] {
  const characters = [...word];
  const count = Math.ceil(characters.length / most);
  return Array.from({ length: count }, (_, index) => characters.slice(index * most, (index + 1) * most).join(''));
}
