import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** What one visit to one page costs, in bytes as sent. `files` are what is fetched, in the order found. */
export interface PageWeight {
  readonly page: string;
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly images: number;
  readonly total: number;
  readonly files: readonly string[];
}

/** One thing that the first search for words fetches. */
export interface SearchPart {
  readonly what: string;
  readonly bytes: number;
}

/** How many results the search reads in full (PAGES in src/scripts/search/engine.ts). */
const FRAGMENTS = 4;

/** The budgets, in bytes: 1 kB is 1000. */
export const BUDGETS = {
  articleFirst: 35_000,
  css: 10_000,
  plainScript: 4_000,
  coldSearch: 140_000,
  tool: 60_000,
} as const;

/** The size of a file as a static host sends it to a browser of today: brotli at quality 5, or as it is where that is smaller. */
export function sentSize(file: string): number {
  const body = readFileSync(file);
  const compressed = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return Math.min(body.length, compressed.length);
}

/** Every page of a built site, as a path inside it, in order. */
export function builtPages(dist: string): readonly string[] {
  return globSync('**/*.html', { cwd: dist })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** What a first visit to a page fetches: itself, its style sheets, its script tags with all they import statically, its images and icon. */
export function pageWeight(dist: string, page: string): PageWeight {
  const html = readFileSync(join(dist, page), 'utf8');
  const inSite = withoutBase(html);
  const css = attributes(html, /<link\b[^>]*\brel="stylesheet"[^>]*>/g, 'href').map(inSite);
  const scripts = scriptFiles(dist, attributes(html, /<script\b[^>]*>/g, 'src').map(inSite));
  const images = [
    ...attributes(html, /<img\b[^>]*>/g, 'src'),
    ...attributes(html, /<link\b[^>]*\brel="icon"[^>]*>/g, 'href'),
  ].map(inSite);
  const sum = (files: readonly string[]) => files.reduce((total, file) => total + sentSize(join(dist, file)), 0);
  const parts = { html: sentSize(join(dist, page)), css: sum(css), js: sum(scripts), images: sum(images) };
  const total = parts.html + parts.css + parts.js + parts.images;
  return { page, ...parts, total, files: [page, ...css, ...scripts, ...images] };
}

/** The given scripts and all that they import statically, each once; what is imported dynamically is left out. */
export function scriptFiles(dist: string, entries: readonly string[]): readonly string[] {
  const found = new Set(entries);
  for (const file of found) {
    const code = readFileSync(join(dist, file), 'utf8');
    for (const [, specifier = ''] of code.matchAll(
      /\b(?:import|export)\s*(?:[\w$*{}\s,]+\s*from\s*)?["'](\.[^"']+)["']/g,
    )) {
      found.add(posix.join(posix.dirname(file), specifier));
    }
  }
  return [...found];
}

/**
 * What the first search for words fetches beyond the page it starts on: with a middling piece of the prose index and
 * middling fragments. Pagefind's worker counts where its script starts one.
 */
export function coldSearch(dist: string, page = 'index.html'): readonly SearchPart[] {
  const there = new Set(pageWeight(dist, page).files);
  const chunks = scriptFiles(dist, [`assets/${only(join(dist, 'assets'), /^attach\..*\.js$/)}`]).filter(
    (file) => !there.has(file),
  );
  const pagefind = join(dist, 'pagefind');
  const files = [
    ...chunks,
    'data/search-words.json',
    'pagefind/pagefind.js',
    ...(startsWorker(dist) ? ['pagefind/pagefind-worker.js'] : []),
    'pagefind/wasm.en.pagefind',
    'pagefind/pagefind-entry.json',
    `pagefind/${only(pagefind, /\.pf_meta$/)}`,
  ];
  const middling = (folder: string): number => {
    const sizes = readdirSync(join(pagefind, folder)).map((file) => sentSize(join(pagefind, folder, file)));
    return sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
  };
  return [
    ...files.map((file) => ({ what: file, bytes: sentSize(join(dist, file)) })),
    { what: 'a piece of the prose index', bytes: middling('index') },
    { what: `${FRAGMENTS} fragments`, bytes: FRAGMENTS * middling('fragment') },
  ];
}

/** Pagefind 1.5 searches in a worker of its own script, unless it is told not to. */
function startsWorker(dist: string): boolean {
  const told = globSync('assets/*.js', { cwd: dist }).some((file) =>
    readFileSync(join(dist, file), 'utf8').includes('noWorker'),
  );
  return existsSync(join(dist, 'pagefind/pagefind-worker.js')) && !told;
}

function attributes(html: string, tag: RegExp, name: string): readonly string[] {
  return [...html.matchAll(tag)].flatMap(([text]) => new RegExp(`\\s${name}="([^"]+)"`).exec(text)?.[1] ?? []);
}

/** Takes the base path that a page was built for off an address of the site. */
function withoutBase(html: string): (address: string) => string {
  const base = /<body[^>]*\sdata-base="([^"]*)"/.exec(html)?.[1] ?? '/';
  return (address) => (address.startsWith(base) ? address.slice(base.length) : address).replace(/[?#].*$/, '');
}

function only(folder: string, name: RegExp): string {
  const found = readdirSync(folder).filter((file) => name.test(file));
  const [file] = found;
  if (file === undefined || found.length > 1)
    throw new Error(`${folder} holds ${found.length} files like ${String(name)}.`);
  return file;
}
