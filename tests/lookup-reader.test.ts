/** The reader that runs in the worker: texts, files, stops, and what is said of codes that nobody knows. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { Answer } from '../src/islands/error-lookup/answer.ts';
import type { Question, Reply } from '../src/islands/error-lookup/messages.ts';
import { answerQuestion } from '../src/islands/error-lookup/reader.ts';
import { idsIn, INDEX } from './support/lookup.ts';

const URL = 'https://site.example/data/error-index.json';
const realFetch = globalThis.fetch;
let ask = 0;
let fetched: string[] = [];
let answers: () => Response = () => Response.json(INDEX);

beforeEach(() => {
  fetched = [];
  answers = () => Response.json(INDEX);
  globalThis.fetch = (input) => {
    fetched.push(input instanceof Request ? input.url : String(input));
    return Promise.resolve(answers());
  };
});
afterEach(() => {
  globalThis.fetch = realFetch;
});

async function replies(question: Question): Promise<readonly Reply[]> {
  const all: Reply[] = [];
  await answerQuestion(question, (reply) => all.push(reply));
  return all;
}

function answerOf(all: readonly Reply[]): Answer {
  const last = all.at(-1);
  assert.ok(last?.kind === 'answer' && !last.stopped, JSON.stringify(last)?.slice(0, 200));
  return last.answer;
}

const asked = async (text: string) => answerOf(await replies({ kind: 'text', ask: ++ask, text, indexUrl: URL }));
const dropped = async (parts: BlobPart[]) =>
  answerOf(await replies({ kind: 'file', ask: ++ask, file: new Blob(parts), indexUrl: URL }));

test('an index that cannot be had is said to be so, and asked for again', async () => {
  answers = () => new Response('', { status: 503 });
  const [failed, ...others] = await replies({ kind: 'text', ask: ++ask, text: '407', indexUrl: URL });
  assert.ok(failed?.kind === 'failed' && failed.sentence.endsWith('.'));
  assert.deepEqual(others, []);
  answers = () => Response.json(INDEX);
  assert.equal((await asked('407')).shown[0]?.id, 'proxy-407');
  assert.deepEqual(fetched, [URL, URL]);
});

test('the index is fetched once, and nothing else', async () => {
  await asked('407');
  await asked('403');
  assert.deepEqual(fetched, []);
});

test('a text is answered as findErrors does, with its place, its count and what was seen', async () => {
  const text = 'first\nx: (407) y: (407)\nThe remote name could not be resolved';
  const { shown } = await asked(text);
  assert.deepEqual(
    shown.map(({ id }) => id),
    idsIn(text),
  );
  const proxy = shown.find(({ id }) => id === 'proxy-407');
  assert.deepEqual([proxy?.hop, proxy?.count, proxy?.excerpts[0]?.line], ['proxy-sign-in', 2, 2]);
  const marked = proxy?.excerpts.flatMap(({ pieces }) => pieces.filter((piece) => piece.isEvidence));
  assert.deepEqual(
    marked?.map((piece) => piece.text),
    ['(407)', '(407)'],
  );
});

test('the id of an error asks for it in capitals too', async () => {
  assert.equal((await asked('PROXY-407')).shown[0]?.id, 'proxy-407');
});

test('a code without a record stops at the sign-in, and has no page', async () => {
  const [shown] = (await asked('AADSTS16001')).shown;
  assert.deepEqual([shown?.id, shown?.hop, shown?.isRecord], ['aadsts16001', 'sign-in', false]);
});

const LOG = `${'08:30:02 all is well\n'.repeat(200)}08:30:02 The remote name could not be resolved: 'x'\n`;
const UTF16 = Uint8Array.from(
  `\ufeff${LOG}`.split('').flatMap((unit) => [unit.charCodeAt(0), unit.charCodeAt(0) >> 8]),
);

for (const [parts, reason] of [
  [[LOG], 'UTF-8'],
  [[`\ufeff${LOG}`], 'UTF-8 with a mark'],
  [[UTF16], 'UTF-16 as Windows writes it'],
  [[UTF16.subarray(2)], 'UTF-16 without a mark'],
] as const) {
  test(`a file is answered like its text: ${reason}`, async () => {
    const { shown } = await dropped([...parts]);
    assert.deepEqual(
      shown.map(({ id }) => id),
      ['dns-remote-name'],
    );
    assert.equal(shown[0]?.excerpts[0]?.line, 201);
  });
}

const ANSI = Uint8Array.from('Fehler zurückgegeben: (407)', (letter) => letter.charCodeAt(0));

for (const [before, reason] of [
  ['', 'at once'],
  ['x'.repeat((1 << 20) + 7), 'a megabyte on'],
  ['x'.repeat((1 << 20) - 8), 'at the border of two chunks'],
] as const) {
  test(`a file that turns out not to be UTF-8 is read as Windows-1252, and says so: ${reason}`, async () => {
    const all = await replies({ kind: 'file', ask: ++ask, file: new Blob([before, ANSI]), indexUrl: URL });
    const { shown } = answerOf(all);
    assert.equal(
      shown[0]?.excerpts[0]?.pieces.some(({ text }) => text.includes('zurückgegeben')),
      true,
    );
    assert.deepEqual(
      all.flatMap((reply) => (reply.kind === 'answer' ? [reply.isAnsi] : [])),
      [true],
    );
  });
}

test('what is no text is refused in words', async () => {
  const [refused, ...others] = await replies({
    kind: 'file',
    ask: ++ask,
    file: new Blob([new Uint8Array(5000)]),
    indexUrl: URL,
  });
  assert.ok(refused?.kind === 'failed' && refused.sentence.startsWith('This is not text'));
  assert.deepEqual(others, []);
});

test('the id of an error alone asks for that error', async () => {
  const { shown, unknown } = await asked(' proxy-407\n');
  assert.deepEqual([shown[0]?.id, shown[0]?.count, unknown], ['proxy-407', 0, []]);
  assert.equal((await asked('hr-80072ee7')).shown[0]?.id, 'hr-80072ee7');
});

test('of many unknown codes three are told, the others named', async () => {
  const codes = [1, 2, 3, 4, 5, 6].map((digit) => `AADSTS9999999${digit}`);
  const { unknown, otherUnknown } = await asked(`${codes.join(' ')} .`);
  assert.deepEqual(
    unknown.map(({ decoded, excerpts }) => [decoded.code, excerpts.length]),
    codes.slice(0, 3).map((code) => [code, 1]),
  );
  assert.deepEqual(otherUnknown, codes.slice(3));
});

test('an error over the border of two chunks of a large file is found', async () => {
  const sentence = 'The remote name could not be resolved';
  const before = '.'.repeat((1 << 20) - 11);
  const { shown } = await dropped([before, ` ${sentence} `, '.'.repeat(1 << 20)]);
  assert.deepEqual(
    shown.map(({ id, count }) => [id, count]),
    [['dns-remote-name', 1]],
  );
});

test('a character over the border of two chunks comes out whole', async () => {
  const { shown } = await dropped(['.'.repeat((1 << 20) - 1), '远程服务器返回错误: (407) 需要代理身份验证。']);
  assert.deepEqual(
    shown.map(({ id }) => id),
    ['proxy-407'],
  );
});

test('a stop ends with what was found so far, and says so', async () => {
  const number = ++ask;
  const text = `x: (407)\n${'.'.repeat(5 << 20)}\nThe remote name could not be resolved`;
  const all: Reply[] = [];
  await answerQuestion({ kind: 'text', ask: number, text, indexUrl: URL }, (reply) => {
    all.push(reply);
    if (all.length === 1) void answerQuestion({ kind: 'stop', ask: number - 1 }, () => undefined);
  });
  const last = all.at(-1);
  assert.ok(last?.kind === 'answer' && last.stopped);
  assert.deepEqual(
    last.answer.shown.map(({ id }) => id),
    ['proxy-407'],
  );
});

test('a newer question silences the older', async () => {
  const older: Reply[] = [];
  const number = ++ask;
  const first = answerQuestion(
    { kind: 'text', ask: number, text: 'x: (407)\n'.repeat(400_000), indexUrl: URL },
    (reply) => older.push(reply),
  );
  const { shown } = await asked('403');
  await first;
  assert.equal(shown[0]?.id, 'proxy-403');
  assert.ok(older.every(({ kind }) => kind === 'progress'));
});

test('progress never goes back and ends at all of it', async () => {
  const all = await replies({ kind: 'text', ask: ++ask, text: '.'.repeat(3 << 20), indexUrl: URL });
  const shares = all.flatMap((reply) => (reply.kind === 'progress' ? [reply.share] : []));
  assert.deepEqual(
    shares,
    shares.toSorted((a, b) => a - b),
  );
  assert.equal(shares.at(-1), 1);
});

for (const [text, kind, reason] of [
  ['AADSTS59999', 'sign-in', 'a sign-in code'],
  ['0x8007ffff', 'hresult', 'an HRESULT'],
  ['-2147012000', 'hresult', 'a negative one'],
  ['12099', 'windows', 'a number of WinHTTP'],
  ['418', 'http', 'a status'],
  ['4242', 'unclear', 'any number'],
  ['sign-in failed with AADSTS59999 today', 'sign-in', 'a sign-in code in a sentence'],
] as const) {
  test(`an unknown code shows no error and is told by its class: ${reason}`, async () => {
    const { shown, unknown } = await asked(text);
    assert.deepEqual(shown, []);
    assert.deepEqual(
      unknown.map(({ decoded }) => decoded.kind),
      [kind],
    );
  });
}

test('codes near an unknown one are guesses, and codes that are known are not called unknown', async () => {
  const { shown, unknown } = await asked('AADSTS50126 and AADSTS50162');
  assert.deepEqual(
    shown.map(({ id }) => id),
    ['aadsts50126'],
  );
  assert.deepEqual(
    unknown.map(({ decoded }) => decoded.code),
    ['AADSTS50162'],
  );
  assert.ok(unknown[0]?.near.some(({ code }) => code === 'aadsts50126'));
});

test('a text without an error says what else was recognised', async () => {
  const { shown, unknown, recognised } = await asked(
    '2026-10-02 08:30 Connect 2.5.79.0 asked login.microsoftonline.com',
  );
  assert.deepEqual([shown, unknown], [[], []]);
  assert.deepEqual([recognised.hosts, recognised.builds], [['login.microsoftonline.com'], ['2.5.79.0']]);
});
