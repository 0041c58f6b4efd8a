import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/**
 * The file behind a program of an installed package, for `node <file>`; throws when the package is not installed.
 * Not `node_modules/.bin/<name>`: on Windows that is a shell script, which cannot be started without a shell.
 */
export function packageProgram(packageName: string, program = packageName): string {
  const folder = join(ROOT, 'node_modules', packageName);
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = binOf(manifest, program);
  if (file === undefined) throw new Error(`The package ${packageName} has no program called ${program}.`);
  return join(folder, file);
}

function binOf(manifest: unknown, program: string): string | undefined {
  if (typeof manifest !== 'object' || manifest === null || !('bin' in manifest)) return undefined;
  const { bin } = manifest;
  if (typeof bin === 'string') return bin;
  if (typeof bin !== 'object' || bin === null) return undefined;
  return Object.entries(bin).find(([name, file]) => name === program && typeof file === 'string')?.[1];
}
