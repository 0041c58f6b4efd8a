import { findBrowser } from '../find-browser.ts';
import { packageProgram } from '../package-program.ts';
import { nodeTestCounts, playwrightCounts, type CountReader } from './count-readers.ts';
import { findConformancePrograms } from './find-conformance-programs.ts';

/**
 * One child process of a stage. Without `counts` it is one test, passed when it ends with 0; with, it fills the file.
 * `notes` are sentences for the end of the run, whatever becomes of the step.
 */
export interface Step {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly counts?: CountReader;
  readonly notes?: readonly string[];
}

/** A part of the test run. `files` must match something, or the stage fails. */
export interface Stage {
  readonly files?: readonly string[];
  readonly needsBuild?: boolean;
  /** The steps, in order, given a path where counts may be written; may reject with a sentence for the reader. */
  readonly steps: (countsFile: string) => readonly Step[] | Promise<readonly Step[]>;
}

/** The site a second time, under another address, to prove that it can be moved. */
const UNDER_A_BASE = { SITE: 'https://docs.fabrikam.example', BASE_PATH: '/some/base/', OUT_DIR: 'dist-base' };

const CONFORMANCE = ['tests/conformance/*.test.ts'] as const;

/** Every stage by name, in the order they run. */
export const STAGES: ReadonlyMap<string, Stage> = new Map<string, Stage>([
  ['format', { steps: () => [node(packageProgram('prettier'), '--check', '.')] }],
  [
    'types',
    {
      steps: () => [
        node(packageProgram('astro'), 'check'),
        node(packageProgram('typescript', 'tsc'), '-p', 'src/core/tsconfig.json', '--noEmit'),
      ],
    },
  ],
  ['unit', nodeTests(['src/**/*.test.ts', 'tests/*.test.ts'])],
  ['build', { steps: () => [npmRun('build'), { ...npmRun('build'), env: UNDER_A_BASE }] }],
  ['built-site', { ...nodeTests(['tests/built/*.test.ts']), needsBuild: true }],
  ['conformance', { files: CONFORMANCE, steps: conformanceTests }],
  ['browser', { files: ['tests/browser/**/*.spec.ts'], needsBuild: true, steps: playwrightTests }],
]);

function node(...args: readonly string[]): Step {
  return { command: process.execPath, args };
}

/** Runs a script of package.json with the npm that runs us, or the one on PATH. */
function npmRun(script: string): Step {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js') ? node(npm, 'run', script) : { command: 'npm', args: ['run', script] };
}

function nodeTests(files: readonly string[]): Stage {
  return { files, steps: (countsFile) => [nodeTestStep(files, countsFile)] };
}

function nodeTestStep(files: readonly string[], countsFile: string, ...options: readonly string[]): Step {
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/testing/node-test-reporter.ts',
    `--test-reporter-destination=${countsFile}`,
  ];
  return { ...node('--test', ...options, ...reporters, ...files), counts: nodeTestCounts };
}

/** The lists fed to real programs. A program that cannot be had is skipped, and the end of the run says why. */
async function conformanceTests(countsFile: string): Promise<readonly Step[]> {
  const { found, missing } = await findConformancePrograms();
  console.log([...found].map(([id, where]) => `${id}: ${where}`).join('\n'));
  const notes = [...missing].map(([id, why]) => `skipped the tests with ${id}, which is not on this machine: ${why}`);
  const env = { CONFORMANCE_MISSING: JSON.stringify(Object.fromEntries(missing)) };
  // Two files at a time: a test waits for its program more than it works itself.
  return [{ ...nodeTestStep(CONFORMANCE, countsFile, '--test-concurrency=2'), env, notes }];
}

async function playwrightTests(countsFile: string): Promise<readonly Step[]> {
  const { executable, how } = await findBrowser();
  console.log(`Browser: ${how}`);
  const env = { CHROMIUM_PATH: executable, PLAYWRIGHT_JSON_OUTPUT_FILE: countsFile };
  const args = [packageProgram('playwright'), 'test', '--reporter=list,json', '--forbid-only'];
  return [{ ...node(...args), env, counts: playwrightCounts }];
}
