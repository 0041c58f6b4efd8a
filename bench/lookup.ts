/** The error lookup beside two search libraries over the same catalogue: time and hit rate. `npm run bench`. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { findErrors } from '../src/core/errors/find-errors.ts';
import type { ErrorIndex } from '../src/core/errors/error-index.ts';
import { buildErrorIndex } from '../src/site/error-index/build-error-index.ts';
import { readContent } from '../tests/support/content-files.ts';
import { logOf, sampleQuestions, type Question } from './inputs.ts';
import { comparedCpuMs, table } from './measure.ts';

const content = readContent();
const errors = content.errors.map(({ id, data }) => ({ id, ...data }));
const index = JSON.parse(
  JSON.stringify(
    buildErrorIndex(
      errors,
      content.aadsts.map(({ data }) => data),
    ),
  ),
) as ErrorIndex;
const documents = errors.map(({ id, title, code, aliases, messages, cause }) => ({
  id,
  title,
  code,
  words: [...aliases, ...messages].join('\n'),
  cause,
}));
const fields = ['title', 'code', 'words', 'cause'];

const fuse = new Fuse(documents, { keys: fields, ignoreLocation: true, threshold: 0.4 });
const mini = new MiniSearch<(typeof documents)[number]>({ fields, idField: 'id' });
mini.addAll(documents);

interface Finder {
  readonly name: string;
  readonly find: (text: string) => readonly string[];
}
const FINDERS: readonly Finder[] = [
  { name: 'findErrors', find: (text) => findErrors(text, index).map(({ id }) => id) },
  { name: 'Fuse.js', find: (text) => fuse.search(text.slice(0, 60)).map(({ item }) => item.id) },
  { name: 'MiniSearch', find: (text) => mini.search(text).map((hit) => String(hit.id)) },
];

const messageQuestions: readonly Question[] = errors.map(({ id, messages }) => ({
  text: messages[0] ?? '',
  wanted: id,
}));
const UNKNOWN = [
  'AADSTS99999999',
  '0x8007ffff',
  'zzzqqq',
  'The meeting room is 403.',
  'Delta sync finished: 403 users synced.',
];

function hitRows(name: string, questions: readonly Question[]): readonly (readonly string[])[] {
  return FINDERS.map(({ name: finder, find }) => {
    find(questions[0]?.text ?? '');
    const before = process.cpuUsage();
    const places = questions.map(({ text, wanted }) => find(text).indexOf(wanted));
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1000;
    const first = places.filter((place) => place === 0).length;
    const third = places.filter((place) => place >= 0 && place < 3).length;
    const share = (count: number) => `${((100 * count) / questions.length).toFixed(0)} %`;
    const silent = UNKNOWN.filter((text) => find(text).length === 0).length;
    return [
      name,
      finder,
      share(first),
      share(third),
      `${silent} of ${UNKNOWN.length}`,
      (ms / questions.length).toFixed(2),
    ];
  });
}

const samples = sampleQuestions();
console.log('Hit rate, and milliseconds of processor time a question\n');
console.log(
  table(
    ['questions', 'finder', 'first', 'first three', 'silent on unknown', 'ms each'],
    [
      ...(samples.length > 0 ? hitRows(`${samples.length} samples`, samples) : []),
      ...hitRows(`${messageQuestions.length} messages`, messageQuestions),
    ],
  ),
);
if (samples.length === 0) console.log('\nThe samples were skipped: ../shared/samples/errors is not there.');

const messages = errors.flatMap((error) => error.messages);
const TEXTS = [
  { name: 'quiet log, an error every 200 lines', make: (size: number) => logOf(size, messages, 200) },
  { name: 'an error on every second line', make: (size: number) => logOf(size, messages, 2) },
  { name: 'one letter', make: (size: number) => 'a'.repeat(size) },
  { name: 'spaces', make: (size: number) => ' '.repeat(size) },
];
console.log('\nLong texts, milliseconds of processor time; in each round ten short texts, then the long one\n');
console.log(
  table(
    ['text', '1 MB', '10 MB', 'ratio'],
    TEXTS.map(({ name, make }) => {
      const [short, long] = [make(1_000_000), make(10_000_000)];
      const {
        short: one,
        long: ten,
        ratio,
      } = comparedCpuMs(
        () => void findErrors(short, index),
        () => void findErrors(long, index),
        10,
      );
      return [name, one.toFixed(0), ten.toFixed(0), ratio.toFixed(1)];
    }),
  ),
);
