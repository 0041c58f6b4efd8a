/** Expressions as Squid 5.7 searches for them in the host. */
import { testInstead, testRows, type Row } from '../../../../tests/support/dialect-rows.ts';
import { squidDstdomRegex } from './squid-dstdom-regex.ts';

const ROWS: readonly Row[] = [
  ['(^|\\.)a\\.test$', 'x.a.test:443', 'yes', 'at the end of a name, behind a dot'],
  ['(^|\\.)a\\.test$', 'a.test:443', 'yes', 'or the name'],
  ['(^|\\.)a\\.test$', 'nota.test:443', 'no', 'whole labels'],
  ['a.test', 'notaxtest:443', 'too wide', 'no anchor and a dot that is any letter'],
  ['\\.a\\.test$ \\.b\\.test$', 'x.b.test:443', 'yes', 'two on an acl line'],
  ['\\.a\\.test$ \\.b\\.test$\n\\.c\\.test$', 'x.b.test:443', 'no', 'a line of a file is one expression'],
  ['^login\\.A\\.test$', 'login.a.test:443', 'no', 'a capital'],
  ['-i ^login\\.A\\.test$', 'login.a.test:443', 'yes', 'with -i'],
  ['acl r dstdom_regex -i ^A\\.test$ +i ^B\\.test$', 'b.test:443', 'no', 'until +i'],
  ['^h[[:digit:]]\\.a\\.test$', 'h1.a.test:443', 'yes', 'a POSIX class'],
  ['^h\\d\\.a\\.test$', 'h1.a.test:443', 'no', '\\d is no digit'],
  ['^h\\d\\.a\\.test$', 'hd.a.test:443', 'yes', 'but the letter'],
  ['*.a.test', 'x.a.test:443', 'no', 'nothing to repeat, so it is skipped'],
  ['(?:^|\\.)a\\.test$', 'x.a.test:443', 'no', 'no POSIX group'],
  ['(^|\\.a\\.test$', 'x.a.test:443', 'no', 'a bracket that is not closed'],
  ['\ufeff^a\\.test$', 'a.test:443', 'no', 'a byte order mark'],
  ['# (^|\\.)a\\.test$', 'x.a.test:443', 'no', 'a comment'],
  ['(^|\\.)a\\.test$ (Squid 5.7)', 'x.a.test:443', 'yes', 'a remark is no expression'],
];
testRows(squidDstdomRegex, ROWS);

testInstead(squidDstdomRegex, [
  ['*.a.test', '\\.a\\.test$'],
  ['(?:^|\\.)a\\.test$', ''],
]);
