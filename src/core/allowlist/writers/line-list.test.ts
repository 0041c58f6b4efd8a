import assert from 'node:assert/strict';
import { test } from 'node:test';
import { departuresOf, fileTexts, request, rule, written } from '../../../../tests/support/list-request.ts';
import type { Writer } from '../rule.ts';
import { writeCiscoFtdUrlObject } from './cisco-ftd-url-object.ts';
import { writeCiscoUmbrella } from './cisco-umbrella.ts';
import { writeCiscoWsa } from './cisco-wsa.ts';
import { writeForcepointCloud } from './forcepoint-cloud.ts';
import { writeForcepointOnprem } from './forcepoint-onprem.ts';
import { writeHostPort } from './host-port.ts';
import { writeNetskopeUrlList } from './netskope-url-list.ts';
import { writePanosUrlList } from './panos-url-list.ts';
import { writePlainHosts } from './plain-hosts.ts';
import { writeSkyhighWildcard } from './skyhigh-wildcard.ts';
import { writeSonicwallUriList } from './sonicwall-uri-list.ts';
import { writeUrlList } from './url-list.ts';
import { writeWatchguardFqdn } from './watchguard-fqdn.ts';
import { writeZscalerZia } from './zscaler-zia.ts';

/** What each product is given for `*.a.test`, `login.a.test` and `b.test` on 443, and for `c.test` and `*.c.test` on 80. */
const RULES = [
  rule('*.a.test', 443),
  rule('login.a.test', 443),
  rule('b.test', 443),
  rule('c.test', 80),
  rule('*.c.test', 80),
];

for (const [product, writer, on443, on80, reason] of [
  ['plain hosts', writePlainHosts, '*.a.test login.a.test b.test', 'c.test *.c.test', 'nothing is left out'],
  [
    'PAN-OS',
    writePanosUrlList,
    '*.a.test/ b.test/',
    'c.test/ *.c.test/',
    'a slash ends the host, the base needs its own line',
  ],
  ['Zscaler', writeZscalerZia, '.a.test b.test', '.c.test', 'the dot covers the base as well'],
  ['Umbrella', writeCiscoUmbrella, 'a.test b.test', 'c.test', 'a name is all there is'],
  ['Cisco WSA', writeCiscoWsa, '.a.test b.test', 'c.test .c.test', 'the dot is for the names below only'],
  ['Skyhigh', writeSkyhighWildcard, '*.a.test b.test', 'c.test *.c.test', 'an expression for the host'],
  [
    'Forcepoint',
    writeForcepointOnprem,
    'https://a.test:443/ https://b.test:443/',
    'c.test',
    'HTTPS needs scheme and port',
  ],
  ['Forcepoint cloud', writeForcepointCloud, '*.a.test b.test', 'c.test *.c.test', 'the base needs its own line'],
  ['SonicWall', writeSonicwallUriList, '*.a.test b.test', 'c.test', 'a name covers what is below it'],
  [
    'WatchGuard',
    writeWatchguardFqdn,
    '*.a.test login.a.test b.test',
    'c.test *.c.test',
    'exact names are looked up by the Firebox',
  ],
  ['Cisco FTD', writeCiscoFtdUrlObject, '.a.test b.test', 'c.test', 'text that is looked for'],
] as const satisfies readonly (readonly [string, Writer, string, string, string])[]) {
  test(`${product} gets one line a name and a file for each port: ${reason}`, () => {
    const lines = (text: string) =>
      text
        .split(' ')
        .map((line) => `${line}\n`)
        .join('');
    assert.deepEqual(written(writer, RULES), { 'entra-443.txt': lines(on443), 'entra-80.txt': lines(on80) });
  });
}

test('Netskope gets one column with a comment above it that the product ignores', () => {
  const files = written(writeNetskopeUrlList, RULES);
  assert.deepEqual(Object.keys(files), ['entra-443.csv', 'entra-80.csv']);
  assert.equal(
    files['entra-80.csv'],
    '# Microsoft Entra Connect allowlist: worldwide-test\n# Facts checked: 2026-11-25\n# TCP 80\nc.test\n*.c.test\n',
  );
});

test('names with ports are one file, in the order of the rules', () => {
  const text = written(writeHostPort, [rule('a.test', 80, 443), rule('*.b.test', 443, 5671)])['entra.txt'];
  assert.equal(
    text,
    '# Microsoft Entra Connect allowlist: worldwide-test\n# Facts checked: 2026-11-25\na.test:443\na.test:80\n*.b.test:443\n*.b.test:5671\n',
  );
});

test('URLs leave the default port of their scheme out', () => {
  const text = written(writeUrlList, [rule('a.test', 80, 443), rule('*.b.test', 5671)])['entra.txt'];
  assert.equal(text, 'https://a.test/\nhttp://a.test/\nhttps://*.b.test:5671/\n');
});

test('rules that come to the same text share its line', () => {
  const { files } = writeCiscoUmbrella(request([rule('*.a.test', 443)]));
  assert.deepEqual(files[0]?.lines, [{ text: 'a.test', rules: [0] }]);
});

test('a rule that another line covers has no line and is named with the rule that covers it', () => {
  assert.deepEqual(writeZscalerZia(request(RULES)).covered, [
    { rule: 1, by: '*.a.test' },
    { rule: 3, by: '*.c.test' },
  ]);
});

for (const [product, writer, expected, reason] of [
  ['PAN-OS', writePanosUrlList, [], 'each form is exact'],
  ['Zscaler', writeZscalerZia, ['*.a.test:443'], 'the base of c was asked for, that of a was not'],
  [
    'Umbrella',
    writeCiscoUmbrella,
    ['*.a.test:443', 'b.test:443'],
    'names below c were asked for, those below b were not',
  ],
  ['Netskope', writeNetskopeUrlList, ['*.a.test:443'], 'by the current documentation'],
  [
    'SonicWall',
    writeSonicwallUriList,
    ['*.a.test:443', 'b.test:443', 'c.test:80'],
    'no entry is anchored on the right',
  ],
  ['Cisco FTD', writeCiscoFtdUrlObject, ['*.a.test:443', 'b.test:443', 'c.test:80'], 'text is looked for anywhere'],
  ['Forcepoint', writeForcepointOnprem, ['*.a.test:443', 'b.test:443', 'c.test:80'], 'text is looked for anywhere'],
] as const satisfies readonly (readonly [string, Writer, readonly string[], string])[]) {
  test(`${product} says which entries open more than was asked for: ${reason}`, () =>
    assert.deepEqual(departuresOf(writer(request(RULES)), 'wider'), expected));
}

test('a base or a name below counts as asked for where a wider rule asks for it on the same port', () => {
  const below = [rule('*.test.example', 443), rule('*.a.test.example', 443)];
  assert.deepEqual(departuresOf(writeZscalerZia(request(below)), 'wider'), ['*.test.example:443']);
  const elsewhere = [rule('*.a.test', 443), rule('a.test', 80)];
  assert.deepEqual(departuresOf(writeZscalerZia(request(elsewhere)), 'wider'), ['*.a.test:443']);
});

test('nothing asked for gives no file', () => {
  assert.deepEqual(fileTexts(writePanosUrlList(request([]))), {});
  assert.deepEqual(fileTexts(writeHostPort(request([]))), {});
});
