/** The ready-made lists under /lists/: every cloud, set and format, written once a build. */
import { createHash } from 'node:crypto';
import { featureSets, listId, type FeatureSet } from '../../core/allowlist/feature-sets.ts';
import { FORMAT_IDS, LIST_FORMATS, type FormatId } from '../../core/allowlist/list-formats.ts';
import type { Departure, Rule, Writer } from '../../core/allowlist/rule.ts';
import type { SlimFeature } from '../../core/allowlist/slim-feature.ts';
import { TYPED_DEFAULTS } from '../../core/allowlist/writers/typed-defaults.ts';
import { CLOUDS, type CloudId } from '../../core/hosts/schema.ts';
import { listFiles, type ListFile } from './list-files.ts';

/** One set of names of one cloud, as the site publishes it. */
export interface ReadySet extends FeatureSet {
  readonly cloud: CloudId;
}

/** A set in one format. */
export interface ReadyList {
  readonly cloud: CloudId;
  readonly set: string;
  readonly format: FormatId;
  readonly files: readonly PublishedFile[];
  readonly departures: readonly Departure[];
}

/** A file with what proves that it arrived whole. `path` is inside /lists/. */
export interface PublishedFile extends ListFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Every set that has names in it, by cloud. */
export function readySets(features: readonly SlimFeature[]): readonly ReadySet[] {
  const clouds = Object.keys(CLOUDS) as readonly CloudId[];
  return clouds.flatMap((cloud) => featureSets(features, cloud).map((set) => ({ cloud, ...set })));
}

/** Writes every set in every format; `extensions` says what the files of a format end with. The same facts give the same bytes. */
export async function readyLists(
  sets: readonly ReadySet[],
  checked: string,
  extensions: ReadonlyMap<string, string>,
): Promise<readonly ReadyList[]> {
  const writers = await Promise.all(
    FORMAT_IDS.map(async (format) => [format, await LIST_FORMATS[format].load()] as const),
  );
  return sets.flatMap(({ cloud, id, rules }) =>
    writers.map(([format, write]): ReadyList => {
      const { files, departures } = writeList(write, rules, listId(cloud, id), checked);
      const named = listFiles(format, extensions.get(format) ?? '.txt', { files });
      return { cloud, set: id, format, departures, files: named.map((file) => published(`${cloud}/${id}`, file)) };
    }),
  );
}

function writeList(write: Writer, rules: readonly Rule[], id: string, checked: string) {
  return write({ rules, listId: id, checked, typed: TYPED_DEFAULTS });
}

function published(folder: string, file: ListFile): PublishedFile {
  const bytes = Buffer.from(file.text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...file, path: `${folder}/${file.name}`, bytes: bytes.length, sha256 };
}
