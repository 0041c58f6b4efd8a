import { mkdirSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { browserArgs, findBrowser } from './find-browser.ts';
import { serve } from './serve.ts';
import { shoot } from './shooting/shoot.ts';
import { variants } from './shooting/variants.ts';

const USAGE = `node scripts/shot.ts <path>... [--out folder] [--dist folder] [--base /path/] [--height pixels] [--no-js] [--print]
Takes pictures of pages of the built site, two widths in two colour schemes, and says what went wrong in each.`;

function readOptions() {
  const { values, positionals: paths } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'test-results/shots' },
      dist: { type: 'string', default: 'dist' },
      base: { type: 'string', default: '/' },
      height: { type: 'string', default: '844' },
      'no-js': { type: 'boolean', default: false },
      print: { type: 'boolean', default: false },
    },
  });
  const height = Number(values.height);
  if (paths.length === 0 || !Number.isInteger(height) || height < 1) throw new Error(USAGE);
  return { ...values, paths, height };
}

/** Shoots every page in every variant, prints files and problems, and gives the number of different problems. */
async function takeShots({
  paths,
  out,
  dist,
  base,
  height,
  print,
  ...flags
}: ReturnType<typeof readOptions>): Promise<number> {
  const { executable } = await findBrowser();
  const folder = resolve(out);
  mkdirSync(folder, { recursive: true });
  const site = await serve({ dir: dist, base, port: 0 });
  const browser = await chromium.launch({ executablePath: executable, args: [...browserArgs()] });
  const options = { siteUrl: site.url, out: folder, height, javaScriptEnabled: !flags['no-js'] };
  let problemCount = 0;
  try {
    for (const path of paths) {
      console.log(path);
      const seenIn = new Map<string, string[]>();
      for (const variant of variants(print)) {
        const { files, problems } = await shoot(browser, path, variant, options);
        for (const file of files) console.log(`  ${relative(process.cwd(), file)}`);
        for (const problem of problems) seenIn.set(problem, [...(seenIn.get(problem) ?? []), variant.name]);
      }
      for (const [problem, names] of seenIn) console.log(`  ! ${problem}  [${names.join(', ')}]`);
      problemCount += seenIn.size;
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return problemCount;
}

try {
  const problemCount = await takeShots(readOptions());
  console.log(problemCount === 0 ? 'No problems.' : `${problemCount} problems.`);
  process.exitCode = problemCount === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
