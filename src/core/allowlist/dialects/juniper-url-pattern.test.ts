/** How Junos URL patterns are read in each of their three eras. */
import { testInstead, testRows, type Row } from '../../../../tests/support/dialect-rows.ts';
import { juniperUrlPattern } from './juniper-url-pattern.ts';

const UTM = 'set security utm custom-objects';

const ROWS: readonly Row[] = [
  ['*.a.test (20.4R1+)', 'a.test:443', 'yes', 'an asterisk may stand for nothing'],
  ['*.a.test (12.1X46-20.3)', 'x.a.test:443', 'yes', 'one label'],
  ['*.a.test (12.1X46-20.3)', 'y.x.a.test:443', 'no', 'not two'],
  ['*.a.test (12.1X46-20.3)', 'a.test:443', 'no', 'not none'],
  ['*.local (15.1X49)', 'a.local:443', 'no', 'too few parts'],
  ['*.a.test (10.2)', 'x.a.test:443', 'no', 'the scheme is missing'],
  ['http://*.a.test (10.2)', 'y.x.a.test:443', 'yes', 'with it'],
  [`${UTM} url-pattern P value *.a.test`, 'y.x.a.test:443', 'yes', 'today without a release'],
  [
    `set version 19.4R3\n${UTM} url-pattern P value *.a.test`,
    'y.x.a.test:443',
    'no',
    'the release of the configuration',
  ],
  [`${UTM} url-pattern P value [ b.test a.test ]`, 'a.test:443', 'yes', 'several values'],
  ['url-pattern {\n P {\n value [ b.test *.a.test ];\n }\n}', 'x.a.test:443', 'yes', 'in braces'],
  ['url-pattern {\n inactive: P {\n value a.test;\n }\n}', 'a.test:443', 'no', 'inactive'],
  [`${UTM} url-pattern P value *a.test`, 'a.test:443', 'no', 'a bad pattern'],
  [`${UTM} url-pattern P value x.*.test`, 'x.a.test:443', 'no', 'an asterisk in the middle'],
  [`${UTM} url-pattern P value ^.a.test`, 'x.a.test:443', 'yes', 'a caret is one label'],
  [`${UTM} url-pattern P value ^.a.test`, 'y.x.a.test:443', 'no', 'not two'],
  ['a.test/* (20.4R1+)', 'a.test:443', 'no', 'a bad pattern for a path'],
  [`${UTM} url-pattern P value a.test/x`, 'a.test:443', 'partial', 'a path'],
  [
    `${UTM} url-pattern P value a.test\n${UTM} custom-url-category C value P\nset security utm feature-profile web-filtering url-blacklist C`,
    'a.test:443',
    'no',
    'a list that blocks',
  ],
  ['set security address-book global address A dns-name a.test', 'a.test:443', 'yes', 'an address book entry'],
];

testRows(juniperUrlPattern, ROWS);
testInstead(juniperUrlPattern, [
  ['*.a.test (10.2)', 'http://*.a.test'],
  [`${UTM} url-pattern P value *a.test`, '*.a.test'],
]);
