import { existsSync } from 'node:fs';
import { lastWords } from './last-words.ts';
import { runCommand } from '../run-command.ts';

/** A browser that can be started, and the sentence that says which and from where. */
export interface FoundBrowser {
  readonly executable: string;
  readonly how: string;
}

/** What one way of getting a browser came to: the browser, or what each attempt said, a line each. */
export type Outcome = { readonly found: FoundBrowser } | { readonly said: readonly string[] };

/** Starts the program with `--version`: found when it answers, else the reason; `source` names where the path came from. */
export async function probeBrowser(executable: string, source: string): Promise<Outcome> {
  if (!existsSync(executable)) return { said: [`${source}: ${executable} does not exist`] };
  // On Windows `--version` opens a window instead of answering, so being there has to do.
  if (process.platform === 'win32') return { found: { executable, how: `${source}: ${executable}` } };

  const { code, output, timedOut } = await runCommand(executable, ['--version'], { limitSeconds: 30 });
  if (code === 0) {
    const version = output.trim().split(/\r?\n/).at(-1)?.trim(); // start scripts may grumble first
    return { found: { executable, how: `${source}: ${version} at ${executable}` } };
  }
  const reason = timedOut ? 'gave no answer to --version in 30 s' : lastWords(output, `ended with code ${code}`);
  return { said: [`${source}: ${executable} does not run: ${reason}`] };
}
