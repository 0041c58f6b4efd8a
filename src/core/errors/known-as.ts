import type { ErrorRecord } from './schema.ts';
import { spellings } from './spellings.ts';

/** Every other way in which an error is written: its aliases and each spelling of its numbers, without the code itself. */
export function knownAs(error: Pick<ErrorRecord, 'code' | 'aliases'>): readonly string[] {
  const all = [error.code, ...error.aliases].flatMap((name) => [name, ...spellings(name)]);
  const seen = new Set([error.code.toLowerCase()]);
  return all.filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}
