/** How long a step of the troubleshooter takes to be painted, in the browser, on the built site. `npm run bench -- troubleshooter`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { browserArgs, findBrowser } from '../scripts/find-browser.ts';
import { ROOT } from '../scripts/root.ts';
import { serve } from '../scripts/serve.ts';
import { table } from './measure.ts';

const FRAME_MS = 1000 / 60;
const ROUNDS = 15;
const STEPS = [
  { name: 'from the build to the symptoms', query: '', answer: 'ok' },
  { name: 'to a check with many outputs', query: 'build=ok', answer: 'test' },
  { name: 'to an outcome', query: 'build=ok&symptom=test&powershell=407', answer: 'domain' },
] as const;

/** From the press of an answer until its step is drawn and the frame with it is handed over, in milliseconds, and how much of it is work. */
async function pressed(page: Page, answer: string): Promise<{ readonly work: number; readonly frames: number }> {
  return page.evaluate(async (id) => {
    const link = document.querySelector<HTMLElement>(`[data-answer="${id}"]`);
    const before = document.querySelector<HTMLElement>('[data-step]')?.dataset['step'];
    if (!link) throw new Error(`There is no answer ${id}.`);
    await new Promise((next) => requestAnimationFrame(next));
    const start = performance.now();
    link.click();
    await Promise.resolve(); // what draws waits for the end of the task and no longer
    let frames = 0;
    let work = 0;
    while (document.querySelector<HTMLElement>('[data-step]')?.dataset['step'] === before) {
      await new Promise((next) => requestAnimationFrame(next));
      frames++;
    }
    document.body.getBoundingClientRect(); // the layout belongs to the work
    work = performance.now() - start;
    return { work, frames };
  }, answer);
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const dist = join(ROOT, 'dist');
if (existsSync(dist)) {
  const site = await serve({ dir: dist, base: '/', port: 0 });
  const { executable } = await findBrowser();
  const browser = await chromium.launch({ executablePath: executable, args: [...browserArgs()] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const rows: (readonly string[])[] = [];
    for (const { name, query, answer } of STEPS) {
      await page.goto(`${site.url}tools/troubleshooter/${query && `?${query}`}`, { waitUntil: 'networkidle' });
      const runs: { readonly work: number; readonly frames: number }[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        runs.push(await pressed(page, answer));
        await page.goBack();
        await page.locator(`[data-answer="${answer}"]`).waitFor();
        await page.waitForTimeout(50);
      }
      const work = middle(runs.map((run) => run.work));
      const late = runs.filter(({ frames }) => frames > 0).length;
      rows.push([name, work.toFixed(1), `${late} of ${ROUNDS}`, work <= FRAME_MS ? 'yes' : 'no']);
    }
    console.log('A step that changes: milliseconds from the press to its layout, the middle of the runs\n');
    console.log(table(['step', 'ms', 'drawn a frame late', `within ${FRAME_MS.toFixed(1)} ms`], rows));
  } finally {
    await browser.close();
    await site.close();
  }
} else {
  console.log('Skipped: there is no dist. Run `npm run build` first.');
}
