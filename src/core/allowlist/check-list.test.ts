import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dialect, entries, entry } from '../../../tests/support/entries.ts';
import { checkList, judgeList, type Requirement } from './check-list.ts';
import type { ListEntry, Precedence } from './list-entry.ts';

const ask = (host: string, port = 443): Requirement => ({ host, port });
const judged = (
  list: readonly (string | ListEntry)[],
  host: string,
  { port = 443, precedence = 'first-match' }: { readonly port?: number; readonly precedence?: Precedence } = {},
) => {
  const [verdict] = judgeList({ entries: entries(...list) }, dialect(precedence), [ask(host, port)]);
  assert.ok(verdict);
  return verdict;
};
const ignored = (text: string, because: string) => entry(text, 1, { action: 'ignored', ignoredBecause: because });
const broken = (text: string, why: string, instead: string) => entry('!', 1, { text, ineffective: { why, instead } });
const on = (text: string, ...ports: readonly number[]) =>
  entry(text, 1, { ports: ports.map((port) => ({ from: port, to: port })) });

test('verdicts come in the order in which they were asked, with the host as it was asked', () => {
  const asked = [ask('B.test.'), ask('*.a.test', 80), ask('a.test')];
  assert.deepEqual(
    judgeList({ entries: entries('b.test', '.a.test') }, dialect(), asked).map(({ host, port, covered }) => [
      host,
      port,
      covered,
    ]),
    [
      ['B.test.', 443, 'yes'],
      ['*.a.test', 80, 'yes'],
      ['a.test', 443, 'yes'],
    ],
  );
});

for (const [list, host, covered, lines, reason] of [
  [
    ['x.test', 'a.test'],
    'a.test',
    'yes',
    [2],
    'Line 2 ("a.test") covers it. Port not stated there, so it counts for any port.',
  ],
  [[on('a.test', 443)], 'a.test', 'yes', [1], 'Line 1 ("a.test") covers it.'],
  [
    [entry('.a.test', 1, { note: 'Up to five levels' })],
    'a.test',
    'yes',
    [1],
    'Line 1 (".a.test") covers it. Port not stated there, so it counts for any port. Up to five levels.',
  ],
  [['- a.test', '*'], 'a.test', 'no', [1], 'Line 1 ("a.test") denies it before any line allows it.'],
  [
    [broken('a.test,', 'The comma is part of the name', 'a.test')],
    'a.test',
    'no',
    [1],
    'Line 1 ("a.test,") is there and does nothing for it: The comma is part of the name. Write "a.test" instead.',
  ],
  [
    [broken('www.a.*', 'An asterisk counts only in front.', '')],
    'www.a.test',
    'no',
    [1],
    'Line 1 ("www.a.*") is there and does nothing for it: An asterisk counts only in front.',
  ],
  [
    [on('a.test', 80, 8080)],
    'a.test',
    'no',
    [1],
    'Line 1 ("a.test") covers the name on port 80, 8080 and not on port 443.',
  ],
  [
    [ignored('a.test', 'it is switched off')],
    'a.test',
    'no',
    [1],
    'Line 1 ("a.test") would cover it and does not count: it is switched off.',
  ],
  [
    ['*.a.test'],
    'a.test',
    'no',
    [1],
    'Line 1 ("*.a.test") covers the names below a.test and not a.test itself. Keep it and add "a.test".',
  ],
  [
    ['^.a.test'],
    'x.y.a.test',
    'no',
    [1],
    'Line 1 ("^.a.test") does not cover it: it reaches exactly 1 label below a.test.',
  ],
  [['a.test'], 'x.a.test', 'no', [1], 'Line 1 ("a.test") is that name alone, without the names below it.'],
  [['a.test'], '*.a.test', 'no', [1], 'Line 1 ("a.test") is that name alone, without the names below it.'],
  [['b.test'], 'a.test', 'no', [], 'No line speaks of it.'],
  [[], 'a.test', 'no', [], 'No line speaks of it.'],
  [
    ['/(a)\\1/'],
    'a.test',
    'no',
    [1],
    'No line that could be judged covers it; Line 1 ("/(a)\\1/") holds an expression that was not run.',
  ],
  [
    [entry('a.test', 1, { partly: 'It is limited to a path' })],
    'a.test',
    'partial',
    [1],
    'Line 1 ("a.test") covers only a part of it: It is limited to a path.',
  ],
  [
    ['^.a.test'],
    '*.a.test',
    'partial',
    [1],
    'Line 1 ("^.a.test") covers only a part of it: it reaches exactly 1 label below a.test.',
  ],
  [
    ['x.a.test'],
    '*.a.test',
    'partial',
    [1],
    'Line 1 ("x.a.test") covers only a part of it: it is one name, and any name below is asked for.',
  ],
  [
    ['- x.a.test', '*.a.test'],
    '*.a.test',
    'partial',
    [1, 2],
    'Line 2 ("*.a.test") covers only a part of it. Line 1 ("x.a.test") denies the rest or a part.',
  ],
] as const satisfies readonly (readonly [
  readonly (string | ListEntry)[],
  string,
  string,
  readonly number[],
  string,
])[]) {
  test(`${host} is covered ${covered}: ${reason}`, () => {
    const verdict = judged(list, host);
    assert.equal(verdict.reason, reason);
    assert.deepEqual([verdict.covered, verdict.lines], [covered, lines]);
  });
}

test('what is there and does nothing is handed out with its correction', () => {
  assert.deepEqual(judged([broken('https://a.test/', 'A URL never matches.', 'a.test')], 'a.test').ineffective, {
    line: 1,
    text: 'https://a.test/',
    why: 'A URL never matches.',
    instead: 'a.test',
    how: 'replace',
  });
});

for (const [value, host, instead] of [
  ['*.a.test', 'x.a.test', '.a.test'],
  ['.a.test, .b.test', 'x.a.test', '.a.test'],
  ['a.test:443', 'a.test', 'a.test'],
  ['https://a.test/', 'a.test', 'a.test'],
] as const) {
  test(`${value} in an acl is what is said of ${host}, and not the line that denies all below it`, () => {
    const text = `acl ms dstdomain ${value}\nhttp_access allow ms\nhttp_access deny all`;
    const [verdict] = checkList({ text, dialect: 'squid-acl' }, [ask(host)]);
    assert.deepEqual([verdict?.covered, verdict?.lines, verdict?.ineffective?.instead], ['no', [1], instead]);
    assert.match(verdict?.reason ?? '', /^Line 1 /);
  });
}

for (const [list, precedence, instead, reason] of [
  [[broken('a.test,', 'A comma.', 'a.test'), '- *'], 'first-match', 'a.test', 'it stands before what denies all'],
  [['- *', broken('a.test,', 'A comma.', 'a.test')], 'first-match', undefined, 'all is denied before it'],
  [[broken('a.test,', 'A comma.', 'a.test'), '- *'], 'deny-wins', undefined, 'what denies all wins'],
  [['- *', broken('a.test,', 'A comma.', 'a.test')], 'any-allow', 'a.test', 'what allows wins'],
  [[broken('a.test,', 'A comma.', 'a.test'), '- a.test'], 'first-match', undefined, 'the name itself is denied'],
  [['*.a.test', '- *'], 'first-match', 'a.test', 'a wildcard without the bare name'],
] as const) {
  test(`a fault is ${instead === undefined ? 'not ' : ''}named beside a denial (${precedence}): ${reason}`, () => {
    assert.equal(judged(list, 'a.test', { precedence }).ineffective?.instead, instead);
  });
}

for (const [text, dialect] of [
  ['*.a.test', 'panos-url-list'],
  ['*.a.test/', 'panos-url-list'],
  ['| URL | Port |\n|---|---|\n| `*.a.test` | 80 |', 'panos-url-list'],
  ['set profiles custom-url-category x list [ *.a.test *.b.test/ ]', 'panos-set-cli'],
] as const) {
  test(`${JSON.stringify(text)} in ${dialect} is kept, and the bare name added with its slash`, () => {
    const [verdict] = checkList({ text, dialect }, [ask('a.test', 80)]);
    assert.deepEqual([verdict?.ineffective?.instead, verdict?.ineffective?.how], ['a.test/', 'add']);
    assert.match(verdict?.reason ?? '', /Keep it and add "a\.test\/"\.$/);
  });
}

test('a bare name may stand for what is below it, where no product is known', () => {
  const [verdict] = checkList({ text: 'b.test\na.test', dialect: 'generic' }, [ask('*.a.test')]);
  assert.deepEqual([verdict?.covered, verdict?.overBroad, verdict?.lines], ['partial', false, [2]]);
  assert.match(verdict?.reason ?? '', /Umbrella, ProxySG CPL, SonicWall and Forcepoint/);
});

test('a wildcard that misses the bare name is corrected in the spelling of its own entry', () => {
  const spelt = entry('*.a.test', 1, { text: 'set fqdn "*.a.test"' });
  assert.equal(judged([spelt], 'a.test').ineffective?.instead, 'set fqdn "a.test"');
  assert.equal(judged([entry('*.a.test', 1, { text: 'elsewhere' })], 'a.test').ineffective?.instead, 'a.test');
});

test('a line that is commented out is named as the one that would cover it', () => {
  const comment = entry('!', 1, { text: '# .a.test', action: 'ignored', ignoredBecause: 'It is a comment.' });
  assert.match(
    judged([comment], 'x.a.test').reason,
    /^Line 1 \("# \.a\.test"\) would cover it and does not count: It is a comment\.$/,
  );
});

for (const [list, host, overBroad, reason] of [
  [['*'], 'a.test', true, 'everything'],
  [['*', 'a.test'], 'a.test', false, 'a narrow entry covers it as well'],
  [['*.test'], 'a.test', true, 'a whole top level'],
  [['.example.test'], 'a.example.test', false, 'a domain'],
  [['~example.test'], '*.example.test', true, 'a part of a name, for a wildcard'],
  [['~example.test', '*.example.test'], '*.example.test', false, 'and a narrow one beside it'],
  [['x.test'], 'a.test', false, 'nothing covers it'],
] as const) {
  test(`${list.join(' and ')} for ${host} is ${overBroad ? '' : 'not '}too wide: ${reason}`, () => {
    const verdict = judged(list, host);
    assert.equal(verdict.overBroad, overBroad);
    assert.equal(/Too wide/.test(verdict.reason), overBroad);
  });
}

test('a list that the product refuses covers nothing, and says at which line', () => {
  const read = { entries: entries('a.test'), refused: { line: 4, why: 'It does not start with both.' } };
  const [verdict] = judgeList(read, dialect(), [ask('a.test')]);
  assert.deepEqual([verdict?.covered, verdict?.lines], ['no', [4]]);
  assert.match(verdict?.reason ?? '', /refuses the whole list because of line 4: It does not start with both\./);
});

test('many lines are named up to a limit', () => {
  const list = Array.from({ length: 9 }, () => entry('a.test', 1, { partly: 'A path.' }));
  assert.match(judged(list, 'a.test').reason, /^Lines 1, 2, 3, 4, 5 and 4 more cover only a part of it: A path\./);
});

test('a long or odd text does not make a long or odd sentence', () => {
  const { reason } = judged([entry('.a.test', 1, { text: `x\u202e\n${'y'.repeat(10_000)}` })], 'a.test');
  assert.ok(reason.length < 200 && !/[\n\u202e]/.test(reason));
});

test('a requirement whose port is no number asks for any port', () => {
  assert.equal(judged([on('a.test', 80)], 'a.test', { port: Number.NaN }).covered, 'yes');
});

test('nothing is asked, nothing is answered', () =>
  assert.deepEqual(checkList({ text: 'x', dialect: 'generic' }, []), []));
