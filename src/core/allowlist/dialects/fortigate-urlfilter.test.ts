/** How FortiGate URL filters are read, in both inspection modes. */
import { testInstead, testRows, type Row } from '../../../../tests/support/dialect-rows.ts';
import { fortigateUrlfilter } from './fortigate-urlfilter.ts';

const ROWS: readonly Row[] = [
  ['set url "a.test" / set type simple (proxy mode)', 'x.a.test:443', 'yes', 'simple has the names below it'],
  ['set url "a.test" / set type simple (proxy mode)', 'nota.test:443', 'no', 'by whole labels'],
  ['set url "a.test" / set type simple (flow mode)', 'nota.test:443', 'too wide', 'a part of the text'],
  ['set inspection-mode flow\nset url "a.test"', 'a.test.evil.test:443', 'too wide', 'the mode of the policy'],
  ['set include-subdomains disable ; set url "a.test" simple', 'a.test:443', 'yes', 'the name stays'],
  ['set include-subdomains disable ; set url "a.test" simple', 'x.a.test:443', 'no', 'without sub-domains'],
  ['set url "*.a.test"\nset type wildcard\nset action allow', 'y.x.a.test:443', 'yes', 'an asterisk spans dots'],
  ['set url "*.a.test"\nset type wildcard', 'a.test:443', 'no', 'and needs the dot'],
  ['set url "*a.test"\nset type wildcard', 'nota.test:443', 'too wide', 'no dot behind the asterisk'],
  ['set url "*.a.test/*" / set type wildcard', 'x.a.test:443', 'yes', 'any path'],
  ['set url "a.test/x" / set type wildcard', 'a.test:443', 'partial', 'a path'],
  ['set url "*.a.test"', 'x.a.test:443', 'no', 'simple is the default, and knows no asterisk'],
  ['set url ".*\\\\.a\\\\.test.*" / regex', 'x.a.test:443', 'too wide', 'doubled backslashes'],
  ['set url "^x\\\\.a\\\\.test$" / regex', 'x.a.test:443', 'yes', 'anchored'],
  ['set url "^x\\\\.a\\\\.test$" / regex', 'xya.test:443', 'no', 'an escaped dot is a dot'],
  ['set url "^https://a\\\\.test" / regex', 'a.test:443', 'no', 'no scheme in an expression'],
  ['set url "a.test" / set action monitor', 'a.test:443', 'yes', 'monitor lets through'],
  ['set url "a.test" / set action block', 'a.test:443', 'no', 'block does not'],
  ['set url "a.test" / set status disable', 'a.test:443', 'no', 'switched off'],
  ['set url "b.test" / block\nset url "a.test"', 'a.test:443', 'yes', 'two quoted entries'],
  ['fw (entries) # set url "a.test"', 'a.test:443', 'yes', 'with the prompt'],
  [
    'config webfilter urlfilter\nedit 1\nconfig entries\nedit 1\nset url "x.a.test"\nset action block\nnext\nedit 2\nset url "*.a.test"\nset type wildcard\nset action allow\nnext\nend\nnext\nend',
    'x.a.test:443',
    'no',
    'the first entry that matches decides',
  ],
  ['config firewall address\nedit "O"\nset url "a.test"\nnext\nend', 'a.test:443', 'no', 'another table'],
  ['*.a.test\nb.test', 'x.a.test:443', 'yes', 'a list without commands'],
];

testRows(fortigateUrlfilter, ROWS);
testInstead(fortigateUrlfilter, [
  ['set url "*.a.test"', 'set url "*.a.test" / set type wildcard'],
  ['set url "^https://a\\\\.test" / regex', 'set url "^a\\\\.test"'],
]);
