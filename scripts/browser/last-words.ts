const MOST_CHARACTERS = 300;

/** The end of a program's output as one line of at most 300 characters, errors preferred; `otherwise` when it said nothing. */
export function lastWords(output: string, otherwise: string): string {
  const lines = output
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const errors = lines.filter((line) => /^(error|e:|fatal|npm err)|not found|cannot open/i.test(line));
  const words = (errors.length > 0 ? errors : lines).slice(-2).join(' / ').slice(0, MOST_CHARACTERS);
  return words === '' ? otherwise : words;
}
