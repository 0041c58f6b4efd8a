/** The sets and lists of this build, made once (cached for all pages). */
import { proxies, site, slimFeatures } from '../content.ts';
import { readyLists, readySets } from './ready-lists.ts';

export const sets = readySets(slimFeatures);
export const lists = await readyLists(
  sets,
  site.factsChecked,
  new Map(proxies.map(({ id, extension }) => [id, extension])),
);
