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

/** Sizes for a text of 11 units in a sans-serif face, a wide one too. */
export const MAP_MEASURE: Measure = {
  boxWidth: 180,
  charactersPerLine: 25,
  lineHeight: 14,
  padding: 6,
  gapAcross: 24,
  gapDown: 6,
  panelGap: 22,
};

/** Breaks a text into lines as wide as so many middling characters, between words; a longer word is broken where the line ends. */
export function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((part) => pieces(part, most))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) > most && line !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** How wide a text is in middling characters; digits and capitals are wider than most, some letters narrower. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOfOne(character), 0);
}

function widthOfOne(character: string): number {
  if (/[A-Z0-9mw%@_<>+=]/.test(character)) return 1.12;
  return /[ijlt.,:;'()[\]|!fr /“”]/.test(character) ? 0.62 : 1;
}

function pieces(word: string, most: number): readonly string[] {
  const found: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && widthOf(piece) + widthOfOne(character) > most) {
      found.push(piece);
      piece = '';
    }
    piece += character;
  }
  return piece === '' ? found : [...found, piece];
}
