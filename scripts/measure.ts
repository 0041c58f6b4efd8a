import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BUDGETS, builtPages, coldSearch, pageWeight, type PageWeight } from './measuring/weights.ts';
import { toolWeights } from './measuring/tool-weight.ts';
import { ROOT } from './root.ts';

/** Prints what pages and the search of the built site weigh: `npm run measure`, after `npm run build`. */
const dist = join(ROOT, process.env.OUT_DIR ?? 'dist');

const KINDS: readonly (readonly [name: string, page: RegExp])[] = [
  ['home', /^index\.html$/],
  ['article', /^guide\/.+\/index\.html$/],
  ['error', /^errors\/(?!aadsts\/).+\/index\.html$/],
  ['host', /^hosts\/.+\/index\.html$/],
  ['list', /^(?:guide|errors|errors\/aadsts|hosts)\/index\.html$/],
  ['search', /^search\/index\.html$/],
  ['404', /^404\.html$/],
];

const kB = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(7);

function row(name: string, { html, css, js, total, page }: PageWeight): string {
  return `${name.padEnd(18)}${[html, css, js, total].map(kB).join('')}  ${page.replace(/index\.html$/, '')}`;
}

function print(): void {
  console.log('Pages, kB as sent with brotli 5 (1 kB = 1000 bytes)\n');
  console.log(`${''.padEnd(18)}${['html', 'css', 'js', 'total'].map((name) => name.padStart(7)).join('')}`);
  const weights = builtPages(dist).map((page) => pageWeight(dist, page));
  for (const [name, pattern] of KINDS) {
    const sorted = weights.filter(({ page }) => pattern.test(page)).sort((a, b) => a.total - b.total);
    const median = sorted[Math.floor(sorted.length / 2)];
    const heaviest = sorted.at(-1);
    if (median && sorted.length > 1) console.log(row(`${name}, median`, median));
    if (heaviest) console.log(row(sorted.length > 1 ? `${name}, heaviest` : name, heaviest));
  }
  console.log('\nThe first visit to a tool, with what its first use fetches, kB\n');
  console.log(
    `${''.padEnd(26)}${['page', 'islands', 'first use', 'in all'].map((name) => name.padStart(10)).join('')}`,
  );
  for (const { page, pageItself, islands, firstUse, total } of toolWeights(dist)) {
    const figures = [pageItself, islands, firstUse, total].map((bytes) => kB(bytes).padStart(10)).join('');
    console.log(`${page.replace(/\/index\.html$/, '').padEnd(26)}${figures}`);
  }
  const parts = coldSearch(dist);
  console.log('\nThe first search for words, kB\n');
  for (const { what, bytes } of parts) console.log(`${kB(bytes)}  ${what}`);
  console.log(`${kB(parts.reduce((sum, { bytes }) => sum + bytes, 0))}  in all, of ${BUDGETS.coldSearch / 1000}`);
}

if (existsSync(dist)) {
  print();
} else {
  console.error(`${dist} does not exist. Run \`npm run build\` first.`);
  process.exitCode = 1;
}
