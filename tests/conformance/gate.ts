/** A real program that a list was given to, and what it answers. */
import assert from 'node:assert/strict';
import type { Answer, Probe } from './probes.ts';

/** A program that runs with one list. `ask` rejects where the program gives neither of the two answers. */
export interface Gate {
  readonly ask: (host: string, port: number) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/** What a program makes of a list when it only reads it: its exit code, and the lines in which it complains. */
export interface Loaded {
  readonly code: number | null;
  readonly complaints: readonly string[];
}

const AT_ONCE = 16;
const MOST_SHOWN = 20;

/** Asks all the questions and throws with a line for each answer that is not the expected one. */
export async function assertAnswers(gate: Gate, probes: readonly Probe[]): Promise<void> {
  assert.ok(probes.length > 0, 'there is something to ask');
  const wrong = await wrongAnswers(gate, probes);
  const shown = wrong.slice(0, MOST_SHOWN);
  assert.deepEqual(wrong.length > MOST_SHOWN ? [...shown, `and ${wrong.length - MOST_SHOWN} more`] : shown, []);
}

/** The answers that are not as expected, as lines for a reader. */
export async function wrongAnswers(gate: Gate, probes: readonly Probe[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  const waiting = [...probes];
  const askOneByOne = async (): Promise<void> => {
    for (let probe = waiting.shift(); probe !== undefined; probe = waiting.shift()) {
      const answer = await gate.ask(probe.host, probe.port).catch((error: unknown) => `no answer: ${String(error)}`);
      if (answer !== probe.expected) wrong.push(`${probe.host}:${probe.port} ${answer}: ${probe.why}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOneByOne));
  return wrong.sort();
}
