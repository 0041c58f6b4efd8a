/** How Check Point custom applications are read, as expressions and as plain entries. */
import { testRows, type Row } from '../../../../tests/support/dialect-rows.ts';
import { checkpointApplicationSite } from './checkpoint-application-site.ts';

const ROWS: readonly Row[] = [
  [
    'mgmt_cli add application-site name "N" urls-defined-as-regular-expression true url-list.1 "^a\\\\.test$" url-list.2 "(^|\\\\.)b\\\\.test$"',
    'x.b.test:443',
    'yes',
    'backslashes doubled for the shell',
  ],
  [
    `mgmt_cli add application-site name 'N' url-list.1 '^(https?://)?[A-Za-z0-9._-]+[.]a[.]test(:[0-9]+)?(/|$)' urls-defined-as-regular-expression true`,
    'x.a.test:443',
    'yes',
    'the flag behind, brackets for dots, a group at the end',
  ],
  [
    'add application-site url-list.1 "\\\\.a\\\\.test" urls-defined-as-regular-expression true',
    'x.a.test:443',
    'too wide',
    'not tied to the end',
  ],
  [
    'add application-site url-list.1 "^https:\\\\/\\\\/a\\\\.test\\\\/" urls-defined-as-regular-expression true',
    'a.test:443',
    'yes',
    'a scheme',
  ],
  [
    'add application-site url-list.1 "^https:\\\\/\\\\/a\\\\.test\\\\/" urls-defined-as-regular-expression true',
    'a.test:80',
    'no',
    'settles the port',
  ],
  [
    'add application-site url-list.1 "^https?://a[.]test/x/" urls-defined-as-regular-expression true',
    'a.test:443',
    'partial',
    'a path',
  ],
  [
    '{"name": "N", "url-list": ["a.test", "*.a.test"], "urls-defined-as-regular-expression": false}',
    'x.a.test:443',
    'yes',
    'plain entries as JSON',
  ],
  ['add application-site name N url-list.1 "*.a.test"', 'a.test:443', 'no', 'an asterisk needs a label'],
  [`add application-site name N url-list '["b.test", "a.test"]'`, 'a.test:443', 'yes', 'a list in one argument'],
  ['url_list:\n  - "a.test"\n  - "b.test"', 'b.test:443', 'yes', 'as Ansible'],
  ['delete application-site name N url-list.1 "a.test"', 'a.test:443', 'no', 'deleted'],
  ['url-list.1 "(^|\\.)a\\.test$"', 'x.a.test:443', 'yes', 'an expression without the flag'],
  ['url-list.1 "^a\\\\.test$" (urls-defined-as-regular-expression true)', 'a.test:443', 'yes', 'the flag in a remark'],
  ['(^|\\.)a\\.test$', 'x.a.test:443', 'yes', 'an expression alone'],
  ['a.test/x', 'a.test:443', 'partial', 'a path in a plain entry'],
];

testRows(checkpointApplicationSite, ROWS);
