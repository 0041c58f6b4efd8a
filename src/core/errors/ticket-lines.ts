import { redact, type Redacted } from '../text/redact.ts';
import { AROUND, KEPT, type Excerpt } from './excerpt.ts';

type Lines = Excerpt['lines'];

/** What stands between texts while they are masked together; no mask begins or ends in it. */
const BETWEEN = '\n\u241e\n';

/** The reader's own lines as a ticket shows them, and what is masked in them. */
export interface TicketLines {
  readonly seen: readonly string[];
  readonly beside: readonly string[];
  readonly masked: Redacted['masked'];
}

/**
 * Masks the lines that were `seen` and the values `beside` them, all together, so that a value has one mask; then cuts the
 * lines around their evidence. What tells that something is private often stands where the cut takes it away.
 */
export function ticketLines(
  seen: readonly Lines[],
  beside: readonly string[],
  { isMasked, publicDomains }: { readonly isMasked: boolean; readonly publicDomains: readonly string[] },
): TicketLines {
  const plain = { seen: seen.map(cut), beside, masked: [] };
  if (!isMasked || seen.length + beside.length === 0) return plain;
  const places: number[] = [];
  let at = 0;
  const known = seen.map(withoutHalf);
  for (const { text, start, end } of known) {
    places.push(at, at + start, at + end);
    at += text.length + BETWEEN.length;
  }
  const whole = [...known.map(({ text }) => text), ...beside].join(BETWEEN);
  const { text, masked, places: moved } = redact(whole, publicDomains, places);
  const parts = text.split(BETWEEN);
  const lines = known.map((_, index) => {
    const [from = 0, start = 0, end = 0] = moved.slice(index * 3, index * 3 + 3);
    return cut({ text: parts[index] ?? '', start: start - from, end: Math.max(start, end) - from });
  });
  const values = parts.slice(seen.length);
  const shown = [...lines, ...values].join('\n');
  return { seen: lines, beside: values, masked: masked.filter(({ mask }) => shown.includes(mask)) };
}

/** What even the long cut has halved: the rest of a token, whose key is out of sight, or of a key with its value. */
const HALF = /^[^\s"']*["']?[ \t]{0,3}[:=]?[ \t]{0,3}["']?[^\s"']*/;

/** Lines without the half that they begin with. */
function withoutHalf({ text, start, end }: Lines): Lines {
  const half = start < KEPT ? 0 : Math.min(start, HALF.exec(text)?.[0].length ?? 0);
  return half > 0
    ? { text: `…${text.slice(half)}`, start: start - half + 1, end: end - half + 1 }
    : { text, start, end };
}

/** At most 120 characters before and after the evidence, without words and masks that the cut has halved. */
function cut({ text, start, end }: Lines): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return [
    from > 0 ? `…${before.replace(/^[\w-]{0,20}>|^\S{1,30}(?=\s)/, '')}` : before,
    text.slice(start, end),
    to < text.length ? `${after.replace(/<[\w-]{0,20}$|(?<=\s)\S{1,30}$/, '')}…` : after,
  ]
    .join('')
    .replace(/\r/g, '');
}
