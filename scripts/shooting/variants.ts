/** One way of looking at a page: how wide, in which scheme, on screen or on paper. */
export interface Variant {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly media: 'screen' | 'print';
}

const WIDTHS = [390, 1280] as const;
const SCHEMES = ['light', 'dark'] as const;
const PAPER_WIDTH = 794; // A4 at 96 dots to the inch

/** The variants every page is shot in: two widths in two schemes and, when asked for, paper. */
export function variants(withPrint: boolean): readonly Variant[] {
  const screens = WIDTHS.flatMap((width) =>
    SCHEMES.map((colorScheme) => ({ name: `${width}.${colorScheme}`, width, colorScheme, media: 'screen' as const })),
  );
  const paper = { name: 'print', width: PAPER_WIDTH, colorScheme: 'light', media: 'print' } as const;
  return withPrint ? [...screens, paper] : screens;
}

/** The start of a screenshot's file name: `errors-proxy-407` for `/errors/proxy-407/`, `index` for the front page. */
export function shotName(path: string): string {
  return path.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'index';
}
