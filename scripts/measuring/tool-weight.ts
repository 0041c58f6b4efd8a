import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageWeight, scriptFiles, sentSize } from './weights.ts';

/** What each tool fetches when it is first used, beyond its page and its island; globs inside a built site. */
const FIRST_USE: Readonly<Record<string, readonly string[]>> = {
  'tools/error-lookup/index.html': ['assets/lookup.worker-*.js', 'data/error-index.json'],
  // The default list and what is said of its product. What reads a pasted list is fetched when there is one.
  'tools/allowlist/index.html': [
    'data/allowlist.json',
    'data/formats/plain-hosts.json',
    'assets/{plain-hosts,line-list,minimise,by-port,header,safe-text}.*.js',
  ],
  // The tree, the steps that can follow on the first, and what reads a pasted output.
  'tools/troubleshooter/index.html': [
    'data/trees/walk.json',
    'data/trees/steps/{symptom,build-too-old,sign-in-assistant}.json',
    'data/trees/indexes/build.json',
    'assets/{paste-reading,excerpt}.*.js',
  ],
};

/** What the first visit to a tool costs, in bytes as sent: the page, its islands, and what its first use fetches. */
export interface ToolWeight {
  readonly page: string;
  readonly pageItself: number;
  readonly islands: number;
  readonly firstUse: number;
  readonly total: number;
}

/** Weighs every page of a tool of a built site that has an island; a tool whose first use fetches a file that is not there throws. */
export function toolWeights(dist: string): readonly ToolWeight[] {
  return globSync('tools/*/index.html', { cwd: dist })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((page) => toolWeight(dist, page));
}

function toolWeight(dist: string, page: string): ToolWeight {
  const weight = pageWeight(dist, page);
  const size = (files: readonly string[]) => files.reduce((sum, file) => sum + sentSize(join(dist, file)), 0);
  const islands = size(scriptFiles(dist, islandScripts(dist, page)).filter((file) => !weight.files.includes(file)));
  const firstUse = size((FIRST_USE[page] ?? []).flatMap((pattern) => there(dist, pattern)));
  return { page, pageItself: weight.total, islands, firstUse, total: weight.total + islands + firstUse };
}

function islandScripts(dist: string, page: string): readonly string[] {
  const html = readFileSync(join(dist, page), 'utf8');
  const found = [...html.matchAll(/\s(?:component|renderer)-url="[^"]*?(assets\/[^"]+)"/g)].flatMap(
    ([, file]) => file ?? [],
  );
  return [...new Set(found)];
}

function there(dist: string, pattern: string): readonly string[] {
  const files = globSync(pattern, { cwd: dist });
  if (files.length === 0) throw new Error(`${dist} has no ${pattern}, which a tool fetches when it is first used.`);
  return files;
}
