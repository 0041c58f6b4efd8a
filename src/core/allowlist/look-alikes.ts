import { baseName } from '../hosts/host-name.ts';
import { isOneEditAway, nameLook } from '../hosts/name-look.ts';
import { isPublicSuffix } from '../hosts/shared-suffixes.ts';
import { unicodeHost } from '../hosts/unicode-host.ts';
import { disguisedAs } from './disguised-name.ts';
import type { ListEntry } from './list-entry.ts';

/** An entry that looks like a name of the catalogue and is another one. */
export interface LookAlike {
  readonly line: number;
  readonly text: string;
  /** The name that it is taken for. */
  readonly like: string;
  readonly kind: 'letters' | 'ending' | 'typing' | 'inside';
  readonly why: string;
}

/** Shorter names differ by one letter from many that have nothing to do with them. */
const LONG_ENOUGH_FOR_TYPING = 7;
/** Shorter names stand inside of others by chance, or inside of other names of the same owner. */
const LONG_ENOUGH_FOR_INSIDE = 12;
const MOST_LABELS = 20;

/** Our names in the forms that they are compared in. */
interface Ours {
  readonly names: ReadonlySet<string>;
  readonly domains: ReadonlySet<string>;
  readonly byLook: ReadonlyMap<string, string>;
  readonly namesByLook: ReadonlyMap<string, string>;
}

/**
 * Finds entries that resemble a name of the catalogue and do not belong to it: letters of another script or digits for
 * letters, our name with another ending behind it, one letter beside, our name inside another. `catalogue` holds hosts and
 * wildcards. Says nothing about coverage, and of names in our own domains only
 * where letters of another script or digits stand in them.
 */
export function lookAlikes(entries: readonly ListEntry[], catalogue: Iterable<string>): readonly LookAlike[] {
  const names = new Set([...catalogue].map((host) => baseName(host.toLowerCase())));
  const domains = new Set([...names].map(ownDomain));
  const looksOf = (all: ReadonlySet<string>) => new Map([...all].map((name) => [nameLook(name), name]));
  const ours: Ours = { names, domains, byLook: looksOf(domains), namesByLook: looksOf(names) };
  const judged = new Map<string, Omit<LookAlike, 'line' | 'text'> | undefined>();
  return entries.flatMap(({ line, text, hosts }) => {
    const name = hosts.kind === 'name' ? hosts.name : hosts.kind === 'below' ? hosts.base : '';
    if (name === '') return [];
    if (!judged.has(name)) judged.set(name, judge(name, ours));
    const found = judged.get(name);
    return found ? [{ line, text, ...found }] : [];
  });
}

function judge(name: string, ours: Ours): Omit<LookAlike, 'line' | 'text'> | undefined {
  const domain = ownDomain(name);
  if (ours.domains.has(domain)) return disguised(name, ours);
  const behind = nameBeforeEnding(name, ours);
  if (behind !== undefined) {
    return { kind: 'ending', like: behind, why: `It ends in ${domain}: whoever owns that can answer for it.` };
  }
  const looks = ours.byLook.get(nameLook(domain));
  if (looks !== undefined) {
    const letters = unicodeHost(domain);
    const how = letters === domain ? 'with other characters' : `as "${letters}", with letters of another script`;
    return { kind: 'letters', like: looks, why: `It is written to look like ${looks}, ${how}.` };
  }
  const label = firstLabel(domain);
  for (const own of ours.domains) {
    if (firstLabel(own).length >= LONG_ENOUGH_FOR_TYPING && isOneEditAway(domain, own)) {
      return { kind: 'typing', like: own, why: `It differs from ${own} in one place.` };
    }
  }
  for (const own of ours.domains) {
    const part = firstLabel(own);
    if (part.length >= LONG_ENOUGH_FOR_INSIDE && label.includes(part)) {
      return { kind: 'inside', like: own, why: `It has the name ${part} in it and is not ${own}.` };
    }
  }
  return undefined;
}

/** A name in our own domain that is not what it seems to be, with what is meant. */
function disguised(name: string, { names, namesByLook }: Ours): Omit<LookAlike, 'line' | 'text'> | undefined {
  if (names.has(name)) return undefined;
  const ascii = disguisedAs(name);
  const like = namesByLook.get(nameLook(name)) ?? ascii;
  if (like === undefined) return undefined;
  const how =
    ascii === undefined ? 'with other characters' : `as "${unicodeHost(name)}", with letters of another script`;
  const meant = like === '' ? ownDomain(name) : like;
  const instead = like === '' ? 'Write it in plain letters.' : `Write "${like}".`;
  return { kind: 'letters', like: meant, why: `It is written to look like ${meant}, ${how}. ${instead}` };
}

/** A name of ours that stands before a foreign ending: login.example.com in login.example.com.evil.test. */
function nameBeforeEnding(name: string, { names, domains }: Ours): string | undefined {
  const labels = name.split('.').slice(0, MOST_LABELS);
  for (let from = 0; from < labels.length - 2; from++) {
    for (let to = labels.length - 1; to >= from + 2; to--) {
      const run = labels.slice(from, to).join('.');
      if (names.has(run) || domains.has(run)) return run;
    }
  }
  return undefined;
}

/** The part of a name that somebody registered: two labels, three where anyone can register below the last two. */
function ownDomain(name: string): string {
  const labels = name.split('.');
  const two = labels.slice(-2).join('.');
  return labels.length > 2 && isPublicSuffix(two) ? labels.slice(-3).join('.') : two;
}

function firstLabel(domain: string): string {
  return domain.split('.', 1)[0] ?? '';
}
