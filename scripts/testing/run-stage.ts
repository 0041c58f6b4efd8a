import { globSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../run-command.ts';
import { ROOT } from '../root.ts';
import { addCounts, NO_TESTS, ONE_FAILED, ONE_PASSED, type Counts, type StageResult } from './counts.ts';
import type { Stage, Step } from './stages.ts';

/** What a stage is run with: a folder for its counts, the time each of its steps may take, a signal that stops it. */
export interface StageContext {
  readonly countsFolder: string;
  readonly limitSeconds: number;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

interface StepOutcome {
  readonly counts: Counts;
  readonly note?: string;
}

/** Runs a stage's steps one after another, all of them even when one fails, and adds up what they count; never rejects. */
export async function runStage(name: string, stage: Stage, context: StageContext): Promise<StageResult> {
  const started = performance.now();
  const outcomes = await outcomesOf(name, stage, context);
  return {
    stage: name,
    ...addCounts(outcomes.map(({ counts }) => counts)),
    seconds: (performance.now() - started) / 1000,
    notes: outcomes.flatMap(({ note }) => note ?? []),
  };
}

/** Whether any of the files a stage is about exists; true for a stage that is not about files. */
export function hasFiles({ files }: Stage): boolean {
  return files === undefined || globSync([...files], { cwd: ROOT }).length > 0;
}

async function outcomesOf(name: string, stage: Stage, context: StageContext): Promise<readonly StepOutcome[]> {
  if (!hasFiles(stage)) {
    return [{ counts: ONE_FAILED, note: `no file matches ${stage.files?.join(' or ')}` }];
  }
  try {
    const countsFile = join(context.countsFolder, `${name}.json`);
    const outcomes: StepOutcome[] = [];
    for (const step of await stage.steps(countsFile)) {
      outcomes.push(...(step.notes ?? []).map((note) => ({ counts: NO_TESTS, note })));
      outcomes.push(await runStep(step, countsFile, context));
    }
    return outcomes;
  } catch (error) {
    return [{ counts: ONE_FAILED, note: error instanceof Error ? error.message : String(error) }];
  }
}

async function runStep(step: Step, countsFile: string, context: StageContext): Promise<StepOutcome> {
  const { limitSeconds, signal, env } = context;
  const options = { show: true, cwd: ROOT, env: { ...env, ...step.env }, limitSeconds, signal };
  const { code, timedOut, output } = await runCommand(step.command, step.args, options);
  const program = [step.command === process.execPath ? 'node' : step.command, ...step.args].join(' ');
  if (timedOut) return { counts: ONE_FAILED, note: `ended after its limit of ${limitSeconds} s: ${program}` };
  if (signal.aborted) return { counts: ONE_FAILED, note: 'interrupted' };
  if (!step.counts) return { counts: code === 0 ? ONE_PASSED : ONE_FAILED, ...(output ? { note: output } : {}) };

  const counts = readCounts(step.counts, countsFile);
  if (counts === undefined) return { counts: ONE_FAILED, note: `left no counts and ended with ${code}: ${program}` };
  if (code === 0 || counts.failed > 0) return { counts };
  return { counts: addCounts([counts, ONE_FAILED]), note: `no test failed, yet this ended with ${code}: ${program}` };
}

function readCounts(read: (file: string) => Counts, file: string): Counts | undefined {
  try {
    return read(file);
  } catch {
    return undefined;
  }
}
