/** How PAN-OS commands and configurations are read. */
import { testInstead, testRows, type Row } from '../../../../tests/support/dialect-rows.ts';
import { panosSetCli } from './panos-set-cli.ts';

const CATEGORY = 'set profiles custom-url-category C';
const RULE = 'set rulebase security rules R';

const ROWS: readonly Row[] = [
  [`${CATEGORY} list [ *.a.test/ b.test/ ]`, 'b.test:80', 'yes', 'a member among several'],
  [`${CATEGORY} list [ *.a.test/ b.test/ ]`, 'y.x.a.test:443', 'yes', 'an asterisk is one or more labels'],
  [`${CATEGORY} list [ *.a.test/ ]`, 'a.test:443', 'no', 'and never none'],
  [`${CATEGORY} list a.test/`, 'a.test:443', 'yes', 'one member without brackets'],
  ['set shared profiles custom-url-category C list [ a.test/ ]', 'a.test:443', 'yes', 'shared'],
  ['set vsys vsys1 profiles custom-url-category "My list" list [ a.test/ ]', 'a.test:443', 'yes', 'quoted name'],
  ['admin@fw1# set profiles custom-url-category C list [ a.test/ ]', 'a.test:443', 'yes', 'with the prompt'],
  ['custom-url-category {\n  C {\n    list [ a.test/ b.test/ ];\n  }\n}', 'b.test:443', 'yes', 'in braces'],
  [`delete ${CATEGORY.slice(4)} list a.test/`, 'a.test:443', 'no', 'taken out'],
  [`${CATEGORY} type "Category Match"\n${CATEGORY} list [ a.test ]`, 'a.test:443', 'no', 'members are categories'],
  [`${CATEGORY} list [ https://a.test/ ]`, 'a.test:443', 'no', 'a scheme does not load'],
  [`${CATEGORY} list [ a.test/ ]\n${RULE} category C\n${RULE} action deny`, 'a.test:443', 'no', 'the rule denies'],
  [
    `${CATEGORY} list [ a.test/ ]\n${RULE} category C\n${RULE} service service-https\n${RULE} action allow`,
    'a.test:80',
    'no',
    'the rule names the service',
  ],
  [
    `${CATEGORY} list [ a.test/ ]\n${RULE} category C\n${RULE} service [ service-https tcp-5671 ]\n${RULE} action allow`,
    'a.test:5671',
    'yes',
    'a service that names its port',
  ],
  [`${CATEGORY} list [ a.test/ ]\nset profiles url-filtering P block [ C ]`, 'a.test:443', 'no', 'blocked category'],
  ['set address A fqdn a.test', 'a.test:443', 'yes', 'an FQDN object'],
  ['set address A fqdn *.a.test', 'x.a.test:443', 'no', 'which takes no wildcard'],
  [
    `set address A fqdn a.test\n${RULE} destination A\n${RULE} service service-https\n${RULE} action allow`,
    'a.test:80',
    'no',
    'an object that a rule names',
  ],
  ['*.a.test/\na.test/', 'a.test:443', 'yes', 'no command: the members alone'],
];

testRows(panosSetCli, ROWS);
testInstead(panosSetCli, [[`${CATEGORY} list [ https://a.test ]`, 'a.test/']]);
