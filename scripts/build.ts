import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packageProgram } from './package-program.ts';
import { ROOT } from './root.ts';
import { runCommand } from './run-command.ts';

/** Builds the site into OUT_DIR (dist when unset), then the index of its prose. Stops at the first step that fails. */
const out = process.env.OUT_DIR ?? 'dist';
const STEPS: readonly (readonly string[])[] = [
  [packageProgram('astro'), 'build'],
  [packageProgram('pagefind'), '--site', out, '--quiet'],
];
/** Parts of Pagefind's bundle that our search does not use. */
const UNUSED = /^pagefind-(?:(?:modular-|component-)?ui\.|highlight\.|worker\.)/;

async function build(): Promise<number> {
  for (const step of STEPS) {
    const { code } = await runCommand(process.execPath, step, {
      limitSeconds: 1200,
      show: true,
      cwd: ROOT,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    if (code !== 0) return code ?? 1;
  }
  const bundle = join(resolve(ROOT, out), 'pagefind');
  for (const name of readdirSync(bundle).filter((each) => UNUSED.test(each))) rmSync(join(bundle, name));
  return 0;
}

process.exitCode = await build();
