import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './root.ts';
import { addCounts, ONE_FAILED, stageTable, summaryLine, type StageResult } from './testing/counts.ts';
import { hasFiles, runStage } from './testing/run-stage.ts';
import { STAGES } from './testing/stages.ts';

const USAGE = `node scripts/test.ts [--only=${[...STAGES.keys()].join(',')}] [--limit=minutes for each step, 20]`;

/** Which stages to run and how long each step may take; throws a sentence about an option it does not know. */
function readOptions(): { names: readonly string[]; limitSeconds: number } {
  const { values } = parseArgs({ options: { only: { type: 'string' }, limit: { type: 'string', default: '20' } } });
  const wanted = values.only?.split(',').map((name) => name.trim());
  const unknown = wanted?.filter((name) => !STAGES.has(name)) ?? [];
  if (unknown.length > 0) throw new Error(`There is no stage called ${unknown.join(', ')}.`);
  const limitSeconds = Number(values.limit) * 60;
  if (!(limitSeconds > 0)) throw new Error(`--limit=${values.limit} is not a number of minutes.`);
  return { names: [...STAGES.keys()].filter((name) => wanted?.includes(name) ?? true), limitSeconds };
}

/** Our environment with this project's programs first on PATH, and without what would confuse a test runner inside. */
function childEnvironment(): NodeJS.ProcessEnv {
  const { NODE_TEST_CONTEXT: _outerTestRun, ...env } = process.env;
  const path = [join(ROOT, 'node_modules', '.bin'), env.PATH ?? ''].join(delimiter);
  return { ...env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' };
}

async function runStages(names: readonly string[], limitSeconds: number): Promise<readonly StageResult[]> {
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => interrupt.abort());
  const countsFolder = mkdtempSync(join(tmpdir(), 'test-counts-'));
  const context = { countsFolder, limitSeconds, env: childEnvironment(), signal: interrupt.signal };

  const results: StageResult[] = [];
  for (const [name, stage] of STAGES) {
    if (!names.includes(name) || interrupt.signal.aborted) continue;
    const buildFailed = results.some((result) => result.stage === 'build' && result.failed > 0);
    if (stage.needsBuild && buildFailed && hasFiles(stage)) {
      results.push({ stage: name, ...ONE_FAILED, seconds: 0, notes: ['not run, because the build failed'] });
      continue;
    }
    console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}\n`);
    results.push(await runStage(name, stage, context));
  }
  rmSync(countsFolder, { recursive: true, force: true });
  return results;
}

try {
  const { names, limitSeconds } = readOptions();
  const results = await runStages(names, limitSeconds);
  const total = addCounts(results);
  console.log(`\n${stageTable(results)}\n\n${summaryLine(total)}`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  console.log(summaryLine(ONE_FAILED));
  process.exitCode = 1;
}
