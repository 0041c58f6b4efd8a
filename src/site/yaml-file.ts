import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';

/**
 * Loads a YAML file whose top level maps ids to entries. Unlike Astro's own file loader it stops the build when the
 * file is missing or does not parse; that one logs a line and goes on with nothing.
 */
export function yamlFile(path: string): Loader {
  return {
    name: 'yaml-file',
    async load({ config, store, parseData }) {
      const filePath = fileURLToPath(new URL(path, config.root));
      const entries = Object.entries(parseMap(path, await readFile(filePath, 'utf8')));
      store.clear();
      for (const [id, data] of entries) {
        store.set({ id, data: await parseData({ id, data, filePath }), filePath: path.replace(/^\.\//, '') });
      }
    },
  };
}

function parseMap(path: string, text: string): Record<string, Record<string, unknown>> {
  try {
    return parse(text, { uniqueKeys: true }) ?? {};
  } catch (fault) {
    const where = fault instanceof Error ? fault.message : String(fault);
    throw new Error(
      `${path}: all: is not readable as YAML. ${where} Remedy: mend that line; quote texts that hold a colon or a #.`,
    );
  }
}
