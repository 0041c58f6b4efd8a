/** How the products that list names for a web proxy read an entry. */
import { testRows, type Row } from '../../../../tests/support/dialect-rows.ts';
import type { Dialect } from '../list-entry.ts';
import { ciscoUmbrella } from './cisco-umbrella.ts';
import { ciscoWsa } from './cisco-wsa.ts';
import { forcepointCloud } from './forcepoint-cloud.ts';
import { forcepointOnprem } from './forcepoint-onprem.ts';
import { netskopeUrlList } from './netskope-url-list.ts';
import { panosUrlList } from './panos-url-list.ts';
import { skyhighWildcard } from './skyhigh-wildcard.ts';
import { zscalerZia } from './zscaler-zia.ts';

const TABLE: readonly (readonly [Dialect, readonly Row[]])[] = [
  [
    panosUrlList,
    [
      ['*.a.test/', 'y.x.a.test:443', 'yes', 'an asterisk is one or more labels'],
      ['*.a.test/', 'a.test:443', 'no', 'never none'],
      ['a.test/', 'a.test:443', 'yes', 'the name'],
      ['a.test/', 'x.a.test:443', 'no', 'and nothing below it'],
      ['a.test/', 'a.test.evil.test:443', 'no', 'the slash ends the host'],
      ['a.test', 'a.test:443', 'yes', 'without the slash it still matches'],
      ['a.test', 'a.test.evil.test:443', 'partial', 'and on older releases it goes on'],
      ['*.a.test', 'x.a.test.evil.test:443', 'partial', 'so does a wildcard'],
      ['^.a.test/', 'x.a.test:443', 'yes', 'a caret is one label'],
      ['^.a.test/', 'y.x.a.test:443', 'no', 'and not two'],
      ['^.a.test/', '*.a.test:443', 'partial', 'so a wildcard is covered in part'],
      ['^.^.a.test/', 'y.x.a.test:443', 'yes', 'two carets are two labels'],
      ['auto.*.a.test/', 'auto.y.x.a.test:443', 'yes', 'an asterisk in the middle'],
      ['li*.a.test/', 'login.a.test:443', 'no', 'not alone in its label'],
      ['*.*.a.test/', 'y.x.a.test:443', 'no', 'two in a row'],
      [`${'^.'.repeat(10)}a.test/`, `${'x.'.repeat(10)}a.test:443`, 'no', 'more than nine carets'],
      ['https://a.test/', 'a.test:443', 'no', 'a scheme does not load'],
      ['a.test:443/', 'a.test:443', 'no', 'a port is no part of a URL list'],
      ['a.test/common/', 'a.test:443', 'partial', 'a path'],
      ['.a.test/', 'x.a.test:443', 'no', 'a dot is no wildcard'],
      ['*/', 'x.test:443', 'too wide', 'everything'],
    ],
  ],
  [
    zscalerZia,
    [
      ['.a.test', 'a.test:443', 'yes', 'the dot covers the base'],
      ['.a.test', '5.4.3.2.1.a.test:443', 'yes', 'five levels'],
      ['.a.test', '6.5.4.3.2.1.a.test:443', 'no', 'not six'],
      ['.a.test', 'nota.test:443', 'no', 'whole labels'],
      ['a.test', 'x.a.test:443', 'no', 'without the dot this host only'],
      ['*.a.test', 'x.a.test:443', 'no', 'an asterisk is refused'],
      ['https://a.test', 'a.test:443', 'no', 'so is a scheme'],
      ['a.test:443', 'a.test:443', 'partial', 'the meaning of a port is not documented'],
      ['a.test/common', 'a.test:443', 'partial', 'a path'],
    ],
  ],
  [
    ciscoUmbrella,
    [
      ['a.test', 'a.test:443', 'yes', 'itself'],
      ['a.test', '*.a.test:443', 'yes', 'and everything below it'],
      ['a.test', 'nota.test:443', 'no', 'whole labels'],
      ['*.a.test', 'x.a.test:443', 'no', 'an asterisk is not supported'],
      ['sub.*.test', 'sub.x.test:443', 'no', 'in no place'],
      ['test', 'x.a.test:443', 'too wide', 'a top-level domain is taken'],
      ['https://a.test/x', 'a.test:443', 'partial', 'URLs are for the web policy'],
      ['a.test:443', 'a.test:443', 'no', 'no port'],
    ],
  ],
  [
    ciscoWsa,
    [
      ['.a.test', 'y.x.a.test:443', 'yes', 'the names below'],
      ['.a.test', 'a.test:443', 'no', 'not the base'],
      ['a.test, .a.test', 'a.test:443', 'yes', 'both forms, separated by a comma'],
      ['*.a.test', 'x.a.test:443', 'no', 'no asterisk'],
      ['.a.test/news', 'x.a.test:443', 'no', 'no path'],
      ['(^|\\.)a\\.test$', 'x.a.test:443', 'partial', 'an expression counts in its own box only'],
    ],
  ],
  [
    netskopeUrlList,
    [
      ['*.a.test', 'a.test:443', 'yes', 'the base by the current documentation'],
      ['*.a.test', '*.a.test:443', 'yes', 'and everything below'],
      ['a.test', 'x.a.test:443', 'no', 'a name is exact'],
      ['a.test:8080', 'a.test:443', 'no', 'another port'],
      ['a.test:443', 'a.test:443', 'yes', 'the port'],
      ['https://a.test', 'a.test:80', 'yes', 'a scheme is ignored'],
      ['; a.test', 'a.test:443', 'no', 'a comment'],
      ['*a.test', 'xa.test:443', 'no', 'an asterisk is followed by a dot'],
      ['a.*.test', 'a.x.test:443', 'no', 'and comes first'],
    ],
  ],
  [
    skyhighWildcard,
    [
      ['*.a.test', 'y.x.a.test:443', 'yes', 'an asterisk spans dots'],
      ['*.a.test', 'a.test:443', 'no', 'the dot has to be there'],
      ['*a.test', 'nota.test:443', 'too wide', 'a glob knows no labels'],
      ['login.*.test', 'login.a.b.test:443', 'too wide', 'anywhere'],
      ['regex((.+\\.)?a\\.test)', 'x.a.test:443', 'too wide', 'an expression'],
      ['https://*.a.test/*', 'x.a.test:443', 'partial', 'only for the property URL'],
      ['a.test:443', 'a.test:443', 'no', 'the host has no port'],
      ['.a.test', 'x.a.test:443', 'no', 'no host begins with a dot'],
    ],
  ],
  [
    forcepointOnprem,
    [
      ['www.a.test', 'a.test:80', 'no', 'the text is longer than the name'],
      ['a.test', 'x.a.test:80', 'too wide', 'the text is in the address'],
      ['a.test', 'nota.test:80', 'too wide', 'also in this one'],
      ['a.test', 'a.test:443', 'partial', 'without a scheme it is an HTTP site'],
      ['https://a.test:443/', 'x.a.test:443', 'too wide', 'scheme and port'],
      ['https://a.test:443/', 'a.test:80', 'no', 'only this port'],
      ['https://a.test', 'a.test:443', 'partial', 'the port is wanted'],
      ['*.a.test', 'x.a.test:443', 'no', 'no asterisk'],
    ],
  ],
  [
    forcepointCloud,
    [
      ['*.a.test', 'y.x.a.test:443', 'yes', 'the names below'],
      ['*.a.test', 'a.test:443', 'no', 'not the base'],
      ['a.test', 'x.a.test:443', 'no', 'a name is exact'],
      ['*a.test', '123a.test:443', 'too wide', 'without the dot every name that ends so'],
      ['www.a.*', 'www.a.test:443', 'no', 'an asterisk at the end is taken off'],
      ['a.test/', 'a.test:443', 'partial', 'a slash makes a path of it'],
      ['https://a.test', 'a.test:443', 'no', 'no protocol'],
    ],
  ],
];

for (const [dialect, rows] of TABLE) testRows(dialect, rows);
