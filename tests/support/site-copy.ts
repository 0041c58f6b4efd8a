/** A copy of the project in a folder of its own, so that a build of other content meets no cache and no other build. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageProgram } from '../../scripts/package-program.ts';
import { ROOT } from '../../scripts/root.ts';
import { runCommand, type CommandResult } from '../../scripts/run-command.ts';

const COPIED = ['src', 'public', 'scripts', 'astro.config.mjs', 'tsconfig.json', 'package.json'] as const;
const LIMIT_SECONDS = 120;

/** Changes a text of the content on its way into the copy. */
export type Change = (text: string) => string;

/** A project that builds whatever content it is given; several builds one after another, never at once. */
export interface SiteCopy {
  /** The folder of the finished site. */
  readonly dist: string;
  /** Builds the content of a folder of tests/fixtures, with some of its files changed. */
  readonly build: (fixture: string, changes: Readonly<Record<string, Change>>) => Promise<CommandResult>;
  readonly remove: () => void;
}

/** Copies the project; its packages are links. */
export function siteCopy(): SiteCopy {
  const folder = mkdtempSync(join(tmpdir(), 'site-copy-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter((each) => !each.startsWith('.'))) {
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  return {
    dist: join(folder, 'dist'),
    build: async (fixture, changes) => {
      for (const left of ['content', 'dist', '.astro', 'node_modules/.astro']) remove(join(folder, left));
      cpSync(join(ROOT, 'tests', 'fixtures', fixture), join(folder, 'content'), { recursive: true });
      for (const [name, change] of Object.entries(changes)) changeFile(join(folder, 'content', name), change);
      return runCommand(process.execPath, [packageProgram('astro'), 'build'], {
        limitSeconds: LIMIT_SECONDS,
        cwd: folder,
        env: buildEnvironment(),
      });
    },
    remove: () => remove(folder),
  };
}

function changeFile(file: string, change: Change): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`The change of ${file} changed nothing.`);
  writeFileSync(file, after);
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

function buildEnvironment(): NodeJS.ProcessEnv {
  const { SITE: _1, BASE_PATH: _2, OUT_DIR: _3, NODE_TEST_CONTEXT: _4, ...env } = process.env;
  return { ...env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
}
