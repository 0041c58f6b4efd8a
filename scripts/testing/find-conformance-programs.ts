import { CONSUMERS, installedProgram, type ConsumerId } from './conformance-programs.ts';
import { unpackPrograms } from './conformance-programs-debian.ts';

/** The programs of the conformance tests: where each is that was found, and why not for each that is missing. */
export interface ConformancePrograms {
  readonly found: ReadonlyMap<ConsumerId, string>;
  readonly missing: ReadonlyMap<ConsumerId, string>;
}

/** Looks for every program, and gets those that are not there; never rejects. */
export async function findConformancePrograms(): Promise<ConformancePrograms> {
  const all = Object.keys(CONSUMERS) as readonly ConsumerId[];
  const lacking = all.filter((id) => installedProgram(id) === undefined);
  const missing = new Map(lacking.length > 0 ? await unpackPrograms(lacking) : []);
  const found = new Map<ConsumerId, string>();
  for (const id of all) {
    const program = installedProgram(id);
    if (program !== undefined) found.set(id, program.executable);
    else if (!missing.has(id)) missing.set(id, 'it was unpacked and is not where it was expected');
  }
  return { found, missing };
}

if (import.meta.main) {
  const { found, missing } = await findConformancePrograms();
  for (const [id, where] of found) console.log(`${id}: ${where}`);
  for (const [id, why] of missing) console.log(`${id} is not on this machine: ${why}`);
  if (missing.size > 0) process.exitCode = 1;
}
