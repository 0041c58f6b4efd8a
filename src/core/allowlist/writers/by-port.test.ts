import assert from 'node:assert/strict';
import { test } from 'node:test';
import { request, rule } from '../../../../tests/support/list-request.ts';
import { hostParts, rulesByPort } from './by-port.ts';

test('rules are split by port, 443 first, the others ascending, each with its place in the request', () => {
  const { groups } = rulesByPort(request().rules);
  assert.deepEqual(
    groups.map(({ port, rules }) => [port, rules.map((own) => own.rule)]),
    [
      [443, [2, 3, 4, 5]],
      [80, [0, 1, 4]],
      [5671, [5]],
    ],
  );
});

test('nothing asked for gives no group', () => {
  assert.deepEqual(rulesByPort([]), { groups: [], unusable: [] });
});

for (const [host, reason] of [
  ['a b.example', 'a space'],
  ['https://login.example.com', 'a URL'],
  ['login.example.com\nevil.test', 'a line break'],
  ['*.*.example.com', 'a second asterisk'],
  ['"; rm -rf /', 'no name at all'],
  ['', 'nothing'],
] as const) {
  test(`a rule that is no host name is in no group and is said to be left out: ${reason}`, () => {
    const { groups, unusable } = rulesByPort([rule(host, 80, 443), rule('login.example.com', 443)]);
    assert.deepEqual(
      groups.map(({ rules }) => rules.map((own) => own.host)),
      [['login.example.com']],
    );
    assert.deepEqual(
      unusable.map(({ port, kind }) => [port, kind]),
      [
        [80, 'left-out'],
        [443, 'left-out'],
      ],
    );
  });
}

test('names are written in lower case', () => {
  assert.equal(rulesByPort([rule('Login.Example.COM', 443)]).groups[0]?.rules[0]?.host, 'login.example.com');
});

test('a host is a base with or without a wildcard', () => {
  assert.deepEqual(hostParts('*.example.com'), { below: true, base: 'example.com' });
  assert.deepEqual(hostParts('example.com'), { below: false, base: 'example.com' });
});
