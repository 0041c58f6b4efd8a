import type { Ports } from '../list-entry.ts';

/** Inclusive ranges of TCP ports, ascending and apart from each other where they come from `joinRanges`. */
export type Ranges = readonly { readonly from: number; readonly to: number }[];

const LAST = 65535;

/** Reads one port or range with the sign between its ends, such as `443`, `80-90` or `1024:`; undefined where it is none. */
export function portRange(text: string, sign = '-'): Ranges[number] | undefined {
  const at = text.indexOf(sign);
  const [first, last] = at < 0 ? [text, text] : [text.slice(0, at), text.slice(at + sign.length)];
  if (!/^\d{0,5}$/.test(first) || !/^\d{0,5}$/.test(last) || first + last === '') return undefined;
  const from = first === '' ? 0 : Number(first);
  const to = last === '' ? LAST : Number(last);
  return from <= to && to <= LAST ? { from, to } : undefined;
}

/** Sorts ranges and joins those that touch. */
export function joinRanges(ranges: Ranges): Ranges {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** All ports that are in none of the ranges. */
export function otherPorts(ranges: Ranges): Ranges {
  const others: { from: number; to: number }[] = [];
  let next = 0;
  for (const { from, to } of joinRanges(ranges)) {
    if (from > next) others.push({ from: next, to: from - 1 });
    next = to + 1;
  }
  return next <= LAST ? [...others, { from: next, to: LAST }] : others;
}

/** The ports that both speak of; a rule that states none speaks of all. */
export function commonPorts(a: Ports, b: Ports): Ports {
  if (a === 'not-stated') return b;
  if (b === 'not-stated') return a;
  const [first, second] = [joinRanges(a), joinRanges(b)];
  const common: { from: number; to: number }[] = [];
  let [at, other] = [0, 0];
  for (let [one, two] = [first[0], second[0]]; one && two; [one, two] = [first[at], second[other]]) {
    const [from, to] = [Math.max(one.from, two.from), Math.min(one.to, two.to)];
    if (from <= to) common.push({ from, to });
    if (one.to < two.to) at++;
    else other++;
  }
  return common;
}
