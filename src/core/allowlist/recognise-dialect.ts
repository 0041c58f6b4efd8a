import type { DialectId } from './dialect-ids.ts';
import { normalisePaste } from './normalise-paste.ts';
import { SIGNS } from './recognise-signs.ts';

/** A product that a text may be of, and the sign of it in a sentence. */
export interface Recognised {
  readonly dialect: DialectId;
  readonly because: string;
}

/** So much of a long text tells what it is. */
const LOOKED_AT = 200_000;
const LINES_LOOKED_AT = 500;

/**
 * Says which products a pasted list may be of, the likeliest first. Empty where it cannot be told: plain names, `*.x` and
 * leading dots mean something else in every product, so the reader has to say which one it is. Any text is safe.
 */
export function recogniseDialect(text: string): readonly Recognised[] {
  const lines = normalisePaste(text.slice(0, LOOKED_AT)).map((line) => line.text);
  const whole = lines.join('\n');
  const found = new Map<DialectId, { weight: number; strongest: number; because: string }>();
  for (const { dialect, pattern, because, weight } of SIGNS) {
    if (!pattern.test(whole)) continue;
    const own = found.get(dialect) ?? { weight: 0, strongest: 0, because };
    const isStronger = weight > own.strongest;
    found.set(dialect, {
      weight: own.weight + weight,
      strongest: Math.max(weight, own.strongest),
      because: isStronger ? because : own.because,
    });
  }
  if (found.size > 0) {
    return [...found]
      .sort(([, a], [, b]) => b.strongest - a.strongest || b.weight - a.weight)
      .map(([dialect, { because }]) => ({ dialect, because }));
  }
  return byShape(lines);
}

/** What the entries of plain lists look like, where that tells a product. Most of the lines have to have the shape. */
const SHAPES: readonly (Recognised & { readonly pattern: RegExp; readonly every: number })[] = [
  {
    dialect: 'panos-url-list',
    pattern: /^(?:[*^]\.)?[a-z0-9^*][a-z0-9.^*-]*\.[a-z0-9-]+\/$/i,
    every: 0.8,
    because: 'Its names end in a slash and have no scheme, as in a URL list of PAN-OS.',
  },
  {
    dialect: 'panos-url-list',
    pattern: /^\^\.[a-z0-9.^-]+\/?$/i,
    every: 0.01,
    because: 'It has the wildcard ^, which stands for one label in PAN-OS.',
  },
  {
    dialect: 'squid-dstdom_regex',
    pattern: /^(?:-i\s)?\(\^\|\\\.\)[a-z0-9\\.-]+\$$/i,
    every: 0.5,
    because: 'Its lines are regular expressions that begin with (^|\\.), as in a dstdom_regex list of Squid.',
  },
  {
    dialect: 'generic',
    pattern: /^(?:\*\.)?[a-z0-9*-][a-z0-9.*-]*\.[a-z0-9-]+:\d{1,5}$/i,
    every: 0.8,
    because: 'Its lines are host:port, which no list of a product is: choose the product that it is meant for.',
  },
];

function byShape(lines: readonly string[]): readonly Recognised[] {
  const entries = lines
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[#;!]|^\/\//.test(line))
    .slice(0, LINES_LOOKED_AT);
  const shape = SHAPES.find(
    ({ pattern, every }) =>
      entries.length > 0 &&
      entries.filter((line) => line.length < 300 && pattern.test(line)).length >= every * entries.length,
  );
  return shape ? [{ dialect: shape.dialect, because: shape.because }] : [];
}
