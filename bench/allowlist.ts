/** Lists written and lists checked: time in every format, and how it grows with the length of a pasted list. */
import { checkList } from '../src/core/allowlist/check-list.ts';
import { featureSets, listId } from '../src/core/allowlist/feature-sets.ts';
import { LIST_FORMATS } from '../src/core/allowlist/list-formats.ts';
import { requirementsOf } from '../src/core/allowlist/missing-lines.ts';
import { slimFeature } from '../src/core/allowlist/slim-feature.ts';
import { TYPED_DEFAULTS } from '../src/core/allowlist/writers/typed-defaults.ts';
import type { ListRequest } from '../src/core/allowlist/rule.ts';
import type { CloudId } from '../src/core/hosts/schema.ts';
import { readContent } from '../tests/support/content-files.ts';
import { medianCpuMs, table } from './measure.ts';
import { pastedList, PASTED_LISTS } from './pasted-lists.ts';

const MOST_TO_WRITE = 16;
const MOST_TO_CHECK = 1000;
const CLOUDS: readonly CloudId[] = ['worldwide', 'usgov', 'china'];

const features = readContent().endpoints.map(({ id, data }) => slimFeature(id, data));
const everything = (cloud: CloudId): ListRequest => ({
  rules: featureSets(features, cloud).find(({ id }) => id === 'everything')?.rules ?? [],
  listId: listId(cloud, 'everything'),
  checked: '2026-11-25',
  typed: TYPED_DEFAULTS,
});
const over = (ms: number, most: number) => (ms > most ? ' over' : '');
const tooLong: string[] = [];

console.log(`Everything in one cloud, milliseconds of processor time, at most ${MOST_TO_WRITE}\n`);
const writing: (readonly string[])[] = [];
for (const [id, { load }] of Object.entries(LIST_FORMATS)) {
  const write = await load();
  const times = CLOUDS.map((cloud) => {
    const request = everything(cloud);
    return medianCpuMs(() => void write(request));
  });
  if (times.some((ms) => ms > MOST_TO_WRITE)) tooLong.push(id);
  writing.push([id, ...times.map((ms) => `${ms.toFixed(2)}${over(ms, MOST_TO_WRITE)}`)]);
}
console.log(table(['format', ...CLOUDS.map((cloud) => `${cloud} (${everything(cloud).rules.length})`)], writing));

const required = requirementsOf(everything('worldwide').rules).slice(0, 60);
const ours = everything('worldwide').rules.map(({ host }) => host);
console.log(
  `\nA pasted list against ${required.length} requirements, milliseconds of processor time, at most ${MOST_TO_CHECK}\n`,
);
const checking = PASTED_LISTS.map((list) => {
  const ms = [5_000, 50_000].map((lines) => {
    const text = pastedList(list, lines, ours);
    return medianCpuMs(() => void checkList({ text, dialect: list.dialect }, required));
  });
  const [short = 0, long = 0] = ms;
  if (long > MOST_TO_CHECK) tooLong.push(list.name);
  return [list.name, short.toFixed(0), `${long.toFixed(0)}${over(long, MOST_TO_CHECK)}`, (long / short).toFixed(1)];
});
console.log(table(['list', '5,000 lines', '50,000 lines', 'ratio'], checking));
if (tooLong.length > 0) console.log(`\nOver the limit: ${tooLong.join(', ')}.`);
