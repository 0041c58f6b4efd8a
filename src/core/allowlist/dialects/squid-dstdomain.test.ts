/** Lists of domains as Squid 5.7 reads them: in a file each line is one value, in an acl line spaces separate them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testInstead, testRows, type Row } from '../../../../tests/support/dialect-rows.ts';
import { squidDstdomain } from './squid-dstdomain.ts';

const ROWS: readonly Row[] = [
  ['.a.test', 'a.test:443', 'yes', 'the dot covers the base'],
  ['.a.test', 'y.x.a.test:443', 'yes', 'and any depth'],
  ['.a.test', '*.a.test:80', 'yes', 'on any port'],
  ['.a.test', 'nota.test:443', 'no', 'whole labels'],
  ['.a.test', 'a.test.evil.test:443', 'no', 'and the end'],
  ['a.test', 'a.test:443', 'yes', 'without the dot the name'],
  ['a.test', 'x.a.test:443', 'no', 'and nothing below'],
  ['.A.Test', 'X.a.test:443', 'yes', 'case is folded'],
  ['.test', 'x.a.test:443', 'too wide', 'a top-level domain'],
  ['*.a.test', 'x.a.test:443', 'no', 'an asterisk is a letter'],
  ['*', 'x.a.test:443', 'no', 'also alone'],
  ['a.test:443', 'a.test:443', 'no', 'a port'],
  ['https://a.test/', 'a.test:443', 'no', 'a URL'],
  ['a.test.', 'a.test:443', 'no', 'a dot at the end'],
  ['\ufeff.a.test\n.b.test', 'x.a.test:443', 'no', 'a byte order mark spoils the first line'],
  ['\ufeff.a.test\n.b.test', 'x.b.test:443', 'yes', 'and only that'],
  ['.a.test\r\n.b.test\r\n', 'x.a.test:443', 'yes', 'line ends of Windows'],
  ['.a.test # all of it', 'x.a.test:443', 'yes', 'a comment behind a space'],
  ['.a.test#all', 'x.a.test:443', 'no', 'a # without a space is part of the name'],
  ['# .a.test', 'x.a.test:443', 'no', 'a comment'],
  ['.a.test .b.test', 'x.b.test:443', 'yes', 'the values of an acl'],
  ['.a.test .b.test\n.c.test', 'x.b.test:443', 'no', 'a line of a file is one value'],
  ['.a.test .b.test\n.c.test', 'x.c.test:443', 'yes', 'the next line is sound'],
  ['.a.test, .b.test', 'x.a.test:443', 'no', 'a comma'],
  ['.a.test, .b.test', 'x.b.test:443', 'yes', 'the last has none'],
  ['acl ms dstdomain .a.test \\\n  .b.test', 'x.b.test:443', 'yes', 'a line goes on behind a backslash'],
  ['acl ms dstdomain -n .a.test', 'x.a.test:443', 'yes', 'a flag'],
  ['acl ms dstdomain "/etc/squid/ms.txt"', 'x.a.test:443', 'no', 'the file is not there'],
  [
    '# /etc/squid/ms.txt\n.a.test\n# squid.conf\nacl ms dstdomain "/etc/squid/ms.txt"',
    'x.a.test:443',
    'yes',
    'now it is',
  ],
  ["# ms.txt\n.a.test\nacl ms dstdomain '/etc/squid/ms.txt'", 'x.a.test:443', 'yes', 'single quotes open it as well'],
  [
    '# ms.txt\n.a.test\nacl ms dstdomain /etc/squid/ms.txt',
    'x.a.test:443',
    'yes',
    'a list that nothing names stands by itself',
  ],
  ['# ms.txt\n.a.test\nacl ms dstdomain "ms.txt" .b.test', 'x.b.test:443', 'no', 'nothing is read behind a file'],
  ['acl a dstdomain .a.test\nacl b dstdom_regex ^x\\.b\\.test$', 'x.b.test:443', 'yes', 'an acl of expressions'],
  ['20.190.128.1', 'login.a.test:443', 'no', 'an address'],
  ['b\u00fccher.test', 'xn--bcher-kva.test:443', 'no', 'letters beyond ASCII'],
];
testRows(squidDstdomain, ROWS);

testInstead(squidDstdomain, [
  ['*.a.test', '.a.test'],
  ['https://a.test/x', 'a.test'],
  ['a.test:443', 'a.test'],
  ['.a.test, .b.test', '.a.test'],
  ['.a.test,b.test', '.a.test\nb.test'],
  ['*.a.test b.test\n.c.test', '.a.test\nb.test'],
  ['b\u00fccher.test', 'xn--bcher-kva.test'],
  ['\ufeff.a.test', '.a.test'],
]);

for (const [values, refused, reason] of [
  ['.a.test www.a.test', undefined, 'a parent before its child'],
  ['www.a.test .a.test', 1, 'a child before its parent'],
  ['.www.a.test .a.test', 1, 'a dotted child before its parent'],
  ['.a.test .www.a.test', undefined, 'a dotted child behind it'],
  ['.a.test a.test', 1, 'the dotted and the bare name'],
  ['a.test .a.test', 1, 'in either order'],
  ['-n .a.test a.test', 1, 'a flag changes nothing'],
  ['.a.test .A.test', undefined, 'the same twice'],
  ['a.test .www.a.test', undefined, 'a name and what is below it'],
  ['.www.a.test a.test', undefined, 'in either order'],
  ['.a.test *.www.a.test', undefined, 'an asterisk below its parent'],
  ['*.www.a.test .a.test', 1, 'an asterisk before its parent counts as a child'],
  ['a.test. .a.test', undefined, 'a dot at the end makes another name'],
  ['nota.test .a.test', undefined, 'no child without a label border'],
  ['b.org www.a.test c.net .a.test', 1, 'others between them'],
] as const) {
  test(`Squid up to version 6 ${refused ? 'does not start' : 'starts'} with ${values}: ${reason}`, () => {
    assert.equal(squidDstdomain.read(`acl ms dstdomain ${values}`).refused?.line, refused);
    assert.equal(squidDstdomain.read(`# Squid 7\nacl ms dstdomain ${values}`).refused, undefined);
  });
}

for (const [text, refused, reason] of [
  ['.a.test\na.test', 2, 'in a list file the line is told'],
  ['acl one dstdomain .a.test\nacl two dstdomain a.test', undefined, 'two acls do not meet'],
  ['acl one dstdomain .a.test\nacl ONE dstdomain a.test', 2, 'names of acls are the same in any case'],
  [
    '# one.txt\n.a.test\n# two.txt\na.test\nacl one dstdomain "one.txt"\nacl two dstdomain "two.txt"',
    undefined,
    'nor do two files',
  ],
  ['.a.test a.test (Squid <=6)', 1, 'a remark says that it is old'],
  ['.a.test a.test (Squid 7.6)', undefined, 'or new'],
  ['.a.test a.test # squid-5.7', 1, 'so does a comment'],
] as const) {
  test(`what Squid makes of ${JSON.stringify(text)}: ${reason}`, () => {
    assert.equal(squidDstdomain.read(text).refused?.line, refused);
  });
}

test('names in comments and files that are missing are shown and not counted', () => {
  const text = '# old: .a.test\nacl ms dstdomain "/etc/squid/ms.txt"\ninclude /etc/squid/more.conf';
  assert.deepEqual(
    squidDstdomain.read(text).entries.map(({ line, action, ignoredBecause }) => [line, action, ignoredBecause]),
    [
      [
        2,
        'ignored',
        'The names stand in /etc/squid/ms.txt, which is not in the paste: put its lines under a comment with its name.',
      ],
      [1, 'ignored', 'It is a comment.'],
      [3, 'ignored', 'It takes in a file that is not in the paste.'],
    ],
  );
});
