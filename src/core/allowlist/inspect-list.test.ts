import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DialectId } from './dialect-ids.ts';
import { inspectList } from './inspect-list.ts';

const summaryOf = (text: string, dialect: DialectId) => inspectList({ text, dialect }, [], [], 'worldwide').summary;

for (const [dialect, text, wide, reason] of [
  ['cisco-ftd-url-object', 'a.example.com\nb.example.com', [], 'a text that is looked for anywhere'],
  ['forcepoint-onprem', 'a.example.com', [], 'the same'],
  ['sonicwall-uri-list', 'a.example.com', [], 'labels that are looked for anywhere'],
] as const) {
  test(`${dialect} says once that it is wide by nature: ${reason}`, () => {
    const { byNature, tooWide } = summaryOf(text, dialect);
    assert.match(byNature ?? '', /nothing narrower can be written\.$/);
    assert.deepEqual(
      tooWide.map(({ line }) => line),
      wide,
    );
  });
}

test('other products, and lists without such a line, have nothing wide by nature', () => {
  assert.equal(summaryOf('*.com', 'generic').byNature, undefined);
  assert.equal(summaryOf('# nothing', 'cisco-ftd-url-object').byNature, undefined);
});

test('a text in which nothing is read shows its first lines', () => {
  const text = ['', 'hello there', ...Array.from({ length: 9 }, (_, at) => `word${at} ${'y'.repeat(at * 20)}`)].join(
    '\n',
  );
  const { notUnderstood } = summaryOf(text, 'generic');
  assert.deepEqual(
    notUnderstood.map(({ line }) => line),
    [2, 3, 4, 5, 6],
  );
  assert.equal(notUnderstood[0]?.text, 'hello there');
  assert.ok(notUnderstood.every(({ text: shown }) => shown.length <= 60));
  assert.deepEqual(summaryOf('hello there\na.example.com', 'generic').notUnderstood, []);
});
