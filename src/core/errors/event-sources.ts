import { idsOf } from './ids-of.ts';
import type { PreparedIndex } from './prepare.ts';

/**
 * The sources under which the catalogue knows events, each a group of its own, with what labels a source before it. Those
 * of Connect come after the ones whose names begin alike.
 */
export const SOURCE =
  /((?:provider ?name|source|quelle)\W{1,4}(?:microsoft-windows-)?)?(?:(service control manager)|(schannel|lsass)|(azureadpasswordprotection|password ?protection|dc ?agent)|(ad ?fs\b)|(user device registration)|(?:sql)?(localdb)|(adsync|(?:directory|fim) ?synchronization|passwordresetservice|azure ?ad|aadconnect|azureactivedirectory|\bentra))/gi;

/** Which source a match of `SOURCE` is, as a number. */
export function sourceNumber([, , ...groups]: readonly (string | undefined)[]): number {
  return groups.findIndex((group) => group !== undefined);
}

/** The source of an event that is told by its number alone, with any source or none. */
export const NO_SOURCE = 7;
/** Added to a source whose number alone could be anything. */
const NEVER_ALONE = 10;

/** The code under which the index keeps an event: its number, the source that writes it, and whether the number says so alone. */
export function eventCode(number: number | string, source: number, isAlone = true): string {
  return `${number}#${isAlone ? source : source + NEVER_ALONE}`;
}

/** The ids of the events that a number is when it stands alone, or behind the word "event". */
export function eventsAlone(number: string, prepared: PreparedIndex): readonly string[] {
  return Array.from({ length: NO_SOURCE + 1 }).flatMap((_, source) => idsOf(eventCode(number, source), prepared));
}
