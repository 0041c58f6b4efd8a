/** Every ready-made list, written from the real content as the build writes it. */
import type { FormatId } from '../../src/core/allowlist/list-formats.ts';
import { FORMAT_IDS, LIST_FORMATS } from '../../src/core/allowlist/list-formats.ts';
import type { ListRequest, Writer } from '../../src/core/allowlist/rule.ts';
import { listId } from '../../src/core/allowlist/feature-sets.ts';
import { slimFeature, type SlimFeature } from '../../src/core/allowlist/slim-feature.ts';
import { TYPED_DEFAULTS } from '../../src/core/allowlist/writers/typed-defaults.ts';
import { readySets, type ReadySet } from '../../src/site/allowlist/ready-lists.ts';
import { readContent } from './content-files.ts';

const content = readContent();

/** The features of the site, in their order. */
export const realFeatures: readonly SlimFeature[] = content.endpoints
  .toSorted((a, b) => a.data.order - b.data.order)
  .map(({ id, data }) => slimFeature(id, data));

/** Every set of every cloud. */
export const realSets: readonly ReadySet[] = readySets(realFeatures);

/** The day the facts were checked, as headers carry it. */
export const realDay = content.site[0]?.data.factsChecked ?? '';

/** What the files of each format end with. */
export const extensions: ReadonlyMap<string, string> = new Map(
  content.proxies.map(({ id, data }) => [id, data.extension]),
);

/** Every writer, loaded. */
export const realWriters: ReadonlyMap<FormatId, Writer> = new Map(
  await Promise.all(FORMAT_IDS.map(async (id) => [id, await LIST_FORMATS[id].load()] as const)),
);

/** The request that the build makes for a set. */
export function requestFor({ cloud, id, rules }: ReadySet): ListRequest {
  return { rules, listId: listId(cloud, id), checked: realDay, typed: TYPED_DEFAULTS };
}
