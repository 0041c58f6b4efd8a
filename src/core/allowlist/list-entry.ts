import type { HostPattern } from '../hosts/host-pattern.ts';

/** The TCP ports an entry speaks of: all that a rule may say elsewhere, or inclusive ranges. */
export type Ports = 'not-stated' | readonly { readonly from: number; readonly to: number }[];

/**
 * One entry of a pasted list as the product would read it.
 * `allow` and `deny` take part in the verdict in the order they stand; `ignored` entries are shown and not counted.
 */
export interface ListEntry {
  /** Line of the pasted text it begins on, from 1. */
  readonly line: number;
  /** The entry as it was written. */
  readonly text: string;
  readonly action: 'allow' | 'deny' | 'ignored';
  readonly hosts: HostPattern;
  readonly ports: Ports;
  /** Set where the entry covers only a part of what its host pattern says, in a sentence: a path, an unfilled placeholder, a mode that the paste does not show. */
  readonly partly?: string;
  /** Set where the product loads the entry and it does nothing, or less than its author meant: why, and what to write instead. */
  readonly ineffective?: { readonly why: string; readonly instead: string };
  /** Set on an `ignored` entry: why it does not count (comment, switched off, inspection exemption, bypass list, address). */
  readonly ignoredBecause?: string;
  /** A caveat that belongs beside a verdict resting on this entry, such as `covers up to five levels`. */
  readonly note?: string;
}

/** What a dialect makes of a text. */
export interface ReadList {
  readonly entries: readonly ListEntry[];
  /** Set where the product would refuse the whole list, so that nothing in it counts: why, and at which line. */
  readonly refused?: { readonly line: number; readonly why: string };
}

/** How entries that match the same name decide: the first that matches, any deny before any allow, or any allow. */
export type Precedence = 'first-match' | 'deny-wins' | 'any-allow';

/** How one product reads a list. `read` takes any text, never throws, and works in time linear in its length. */
export interface Dialect {
  readonly label: string;
  readonly precedence: Precedence;
  /** Whether the product's semantics were run, documented or recalled: what a verdict may claim. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** What the product wants behind a host, such as the slash of PAN-OS, for corrections that add one. */
  readonly hostEnd?: '/';
  /** Set where a bare name may stand for the names below it as well, in a sentence: a wildcard that only it speaks of is covered in part. */
  readonly bareNames?: string;
  /** Set where the product has no narrower way to write a name, in a sentence: that a line is wide is then no fault of the line. */
  readonly byNature?: string;
  readonly read: (text: string) => ReadList;
}
