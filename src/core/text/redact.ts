import { RULES } from './redact-rules.ts';
import { stretches, type Rule, type SecretKind, type Stretch } from './redact-rule.ts';
import { isMask, keyOf, ORDINARY, stays } from './redact-keeps.ts';

export type { SecretKind } from './redact-rule.ts';

/** A text with its secrets masked, and what was masked, each value once. */
export interface Redacted {
  readonly text: string;
  readonly masked: readonly { readonly kind: SecretKind; readonly value: string; readonly mask: string }[];
  /** Where the `places` that were asked for are now; those within a value are where its mask begins. */
  readonly places: readonly number[];
}

interface Known {
  readonly kind: SecretKind;
  readonly value: string;
  readonly mask: string;
}

/** Values shorter than this are masked only where they were recognised, and so many are looked for elsewhere. */
const SHORTEST = 5;
const MOST = 200;

/**
 * Masks passwords and tokens, user names, identifiers, tenant names, internal hosts and IP addresses. The same value gets
 * the same mask wherever it stands, so that a reader can still follow who is who. Hosts under one of the `publicDomains`
 * stay: they are what the ticket is about. Addresses of the computer itself and versions stay. Any text is safe. `places`
 * are positions in the text, in order; they come back as positions in what was made of it.
 */
export function redact(text: string, publicDomains: readonly string[], places: readonly number[] = []): Redacted {
  const known = new Map<string, Known>();
  const counts = new Map<string, number>();
  const isPublic = (host: string) => publicDomains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  const maskOf = ({ kind, name }: Rule, value: string): string => {
    const old = known.get(keyOf(value));
    if (old) return old.mask;
    const number = (counts.get(name) ?? 0) + 1;
    counts.set(name, number);
    const mask = `<${name}-${number}>`;
    known.set(keyOf(value), { kind, value, mask });
    return mask;
  };
  let now: Placed = { text, places };
  for (const rule of RULES) {
    const whole = now.text;
    now = replaced(now, stretches(whole, rule.find), (value, at) => {
      const behind = at + value.length;
      const around = {
        before: whole.slice(Math.max(0, at - 90), at),
        after: whole.slice(behind, behind + 8),
        isPublic,
      };
      return stays(rule, value, around) ? value : maskOf(rule, value);
    });
  }
  const pattern = anyOf(known);
  if (pattern) {
    const again = stretches(now.text, pattern);
    now = replaced(now, again, (value) => known.get(keyOf(value))?.mask ?? value);
  }
  return { ...now, masked: [...known.values()] };
}

interface Placed {
  readonly text: string;
  readonly places: readonly number[];
}

/** A text with some stretches of it replaced, and where the places are then. */
function replaced(
  { text, places }: Placed,
  parts: readonly Stretch[],
  become: (value: string, at: number) => string,
): Placed {
  const pieces: string[] = [];
  const moved: number[] = [];
  let from = 0;
  let shift = 0;
  for (const { start, end } of parts) {
    if (start < from || end <= start) continue;
    const value = text.slice(start, end);
    const other = become(value, start);
    if (other === value) continue;
    while (moved.length < places.length && (places[moved.length] ?? 0) < end) {
      moved.push(Math.min(places[moved.length] ?? 0, start) + shift);
    }
    pieces.push(text.slice(from, start), other);
    shift += other.length - value.length;
    from = end;
  }
  if (from === 0) return { text, places };
  return {
    text: [...pieces, text.slice(from)].join(''),
    places: [...moved, ...places.slice(moved.length).map((place) => place + shift)],
  };
}

/** Finds what is known by now also where nothing beside it told what it is. Short values stay: they may be words. */
function anyOf(known: ReadonlyMap<string, Known>): RegExp | undefined {
  const values = [...known]
    .filter(
      ([value, { kind }]) =>
        kind !== 'tenant name' && value.length >= SHORTEST && !isMask(value) && !ORDINARY.test(value),
    )
    .sort(([a], [b]) => b.length - a.length)
    .slice(0, MOST);
  if (values.length === 0) return undefined;
  const any = values.map(([value]) =>
    value.replace(/[^\p{L}\p{N}]/gu, (sign) => `[${sign === '^' || sign === '\\' || sign === ']' ? '\\' : ''}${sign}]`),
  );
  return new RegExp(`(?<![<\\p{L}\\p{N}_.-])(?:${any.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
}
