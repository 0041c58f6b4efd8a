/** nginx maps, as run in 1.22.1. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testInstead, testRows, type Row } from '../../../../tests/support/dialect-rows.ts';
import { nginxMap } from './nginx-map.ts';

const map = (body: string, variable = '$ssl_preread_server_name') =>
  `map ${variable} $allowed {\n  hostnames;\n  default 0;\n  ${body}\n}\n`;

const ROWS: readonly Row[] = [
  [map('.a.test 1;'), 'a.test:443', 'yes', 'a dot in front is the name'],
  [map('.a.test 1;'), 'y.x.a.test:443', 'yes', 'and all below'],
  [map('.a.test 1;'), 'nota.test:443', 'no', 'whole labels'],
  [map('*.a.test 1;'), 'y.x.a.test:443', 'yes', 'an asterisk is all below'],
  [map('*.a.test 1;'), 'a.test:443', 'no', 'and not the name'],
  [map('a.test 1;'), 'a.test:443', 'yes', 'the name'],
  [map('a.test 1;'), 'x.a.test:443', 'no', 'alone'],
  [map('A.Test 1;'), 'a.test:443', 'yes', 'case is folded'],
  [map('login.* 1;'), 'login.x.y:443', 'too wide', 'an asterisk behind'],
  [map('a.test. 1;'), 'a.test:443', 'no', 'a dot at the end never matches'],
  [map('a.test:443 1;'), 'a.test:443', 'no', 'nor a port'],
  [map('https://a.test/ 1;'), 'a.test:443', 'no', 'nor a URL'],
  [map('.a.test 0;'), 'x.a.test:443', 'no', 'the value is the answer'],
  [map('*.a.test 1; x.a.test 0;'), 'x.a.test:443', 'no', 'the exact name before the wildcard, wherever it stands'],
  [map('*.a.test 0; *.x.a.test 1;'), 'y.x.a.test:443', 'yes', 'the longer wildcard first'],
  [map('*.a.test 1; www.* 0;'), 'www.a.test:443', 'yes', 'the wildcard in front before the one behind'],
  [map('*.a.test 1; ~^deep 0;'), 'deep.a.test:443', 'yes', 'and before an expression'],
  [map('~^(login|sts)\\.a\\.test$ 1;'), 'sts.a.test:443', 'yes', 'an expression'],
  [map('~^STS\\.a\\.test$ 1;'), 'sts.a.test:443', 'no', 'which tells case apart'],
  [map('~*^STS\\.a\\.test$ 1;'), 'sts.a.test:443', 'yes', 'with an asterisk it does not'],
  ['map $host $x { hostnames; default 1; .a.test 0; }', 'x.a.test:443', 'no', 'an inverted map'],
  ['map $host $x { hostnames; default 1; .a.test 0; }', 'x.b.test:443', 'too wide', 'lets the others through'],
  ['map $host $x { .a.test 1; }', 'x.a.test:443', 'no', 'without hostnames a key is compared as it is'],
  ['map $host $x { a.test 1; }', 'a.test:443', 'yes', 'which is enough for a name'],
  ['map $host $x { .a.test 1; hostnames; .b.test 1; }', 'x.a.test:443', 'no', 'hostnames counts from where it stands'],
  ['map $host $x { .a.test 1; hostnames; .b.test 1; }', 'x.b.test:443', 'yes', 'for what is below it'],
  [map('.a.test 1;', '$request_uri'), 'x.a.test:443', 'no', 'a map of something else'],
  [map('# .a.test 1;\n b.test 1;'), 'x.a.test:443', 'no', 'a comment'],
  [map('".a.test" 1;'), 'x.a.test:443', 'yes', 'in quotes'],
  [map('include /etc/nginx/names;'), 'x.a.test:443', 'no', 'a file that is not there'],
  [
    `stream {\n${map('.a.test 1;')} server { listen 443; }\n}\n${map('.b.test 1;', '$host')}`,
    'x.b.test:80',
    'yes',
    'the second map',
  ],
  ['.a.test 1;\n.b.test 1;', 'x.b.test:443', 'yes', 'lines without their map'],
  ['map ... { *.a.test 1; } (no hostnames)', 'x.a.test:443', 'no', 'a remark is no flag'],
];
testRows(nginxMap, ROWS);

testInstead(nginxMap, [
  ['map $host $x { *.a.test 1; }', 'hostnames; *.a.test 1;'],
  ['map $host $x { .a.test 1; }', 'hostnames; .a.test 1;'],
  [map('https://a.test/ 1;'), 'hostnames; a.test 1;'],
]);

for (const [body, refused, reason] of [
  ['.a.test 1; a.test 1;', true, 'the dotted name holds the name'],
  ['.a.test 1; *.a.test 1;', true, 'and what is below'],
  ['a.test 1; *.a.test 1;', false, 'those two do not meet'],
  ['.a.test 1; x.a.test 1;', false, 'nor a parent and its child'],
  ['a.test 1; A.test 0;', true, 'the same name in other letters'],
  ['a.*.test 1;', true, 'an asterisk in the middle'],
  ['*a.test 1;', true, 'an asterisk that is no label'],
  ['a..test 1;', true, 'an empty label'],
  ['a.test;', true, 'no value'],
  ['a.test 1 2;', true, 'two values'],
] as const) {
  test(`nginx ${refused ? 'does not start' : 'starts'} with ${body}: ${reason}`, () => {
    assert.equal(nginxMap.read(map(body)).refused?.line, refused ? 4 : undefined);
  });
}
