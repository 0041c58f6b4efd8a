/** How the firewalls that list names read an entry. */
import { testRows, type Row } from '../../../../tests/support/dialect-rows.ts';
import type { Dialect } from '../list-entry.ts';
import { awsNfwDomainList } from './aws-nfw-domain-list.ts';
import { ciscoFtdFqdn } from './cisco-ftd-fqdn.ts';
import { ciscoFtdUrlObject } from './cisco-ftd-url-object.ts';
import { gcpSwpUrllist } from './gcp-swp-urllist.ts';
import { sonicwallUriList } from './sonicwall-uri-list.ts';
import { sophosFqdnHost } from './sophos-fqdn-host.ts';
import { watchguardFqdn } from './watchguard-fqdn.ts';

const TABLE: readonly (readonly [Dialect, readonly Row[]])[] = [
  [
    sonicwallUriList,
    [
      ['a.test', '*.a.test:443', 'yes', 'the labels stand in it'],
      ['a.test', 'x.a.test.evil:443', 'too wide', 'wherever'],
      ['a.test', 'nota.test:443', 'no', 'whole labels'],
      ['*.a.test', 'a.test:443', 'no', 'an asterisk is at least one label'],
      ['*.a.test', 'x.a.test:443', 'yes', 'or more'],
      ['www.*.test', 'www.b.a.test:443', 'too wide', 'in the middle'],
      ['ww*.test', 'www.test:443', 'no', 'not alone in its label'],
      ['a.*.*.test', 'a.b.c.test:443', 'no', 'two in a row'],
      ['.a.test', 'x.a.test:443', 'no', 'a separator at the beginning'],
      ['a.test:443', 'a.test:443', 'no', 'no port'],
      ['a.test/path', 'a.test:443', 'partial', 'a path'],
    ],
  ],
  [
    watchguardFqdn,
    [
      ['*.a.test', 'a.test:443', 'yes', 'the base by the current help'],
      ['*.a.test', '*.a.test:443', 'yes', 'and everything below'],
      ['a.test', 'x.a.test:443', 'no', 'a name is exact'],
      ['*.test', 'a.test:443', 'no', 'two labels behind the asterisk'],
      ['*.*.a.test', 'y.x.a.test:443', 'no', 'one asterisk'],
      ['ex*.a.test', 'exchange.a.test:443', 'no', 'a whole label'],
      ['https://a.test', 'a.test:443', 'no', 'a name and nothing else'],
    ],
  ],
  [
    sophosFqdnHost,
    [
      ['*.a.test', 'y.x.a.test:443', 'yes', 'an FQDN host'],
      ['*.a.test', 'a.test:443', 'no', 'not the base'],
      ['a.test', 'a.test:443', 'yes', 'a name in any object'],
      ['a.test', 'x.a.test:443', 'partial', 'below it in a URL group only'],
      ['^([A-Za-z0-9.-]*\\.)?a\\.test/', 'a.test:443', 'yes', 'a web exception'],
      ['^([A-Za-z0-9.-]*\\.)?a\\.test\\.?/', '*.a.test:443', 'yes', 'as the product writes its own'],
      ['^([A-Za-z0-9.-]*\\.)?a\\.test/', 'nota.test:443', 'no', 'anchored at a label'],
      ['^a\\.test/common', 'a.test:443', 'partial', 'a path'],
      ['https://a.test', 'a.test:443', 'no', 'no scheme'],
    ],
  ],
  [
    ciscoFtdUrlObject,
    [
      ['a.test', 'x.a.test:443', 'too wide', 'the text is in the address'],
      ['a.test', 'nota.test.evil:443', 'too wide', 'also in this one'],
      ['.a.test', 'x.a.test:443', 'too wide', 'a dot narrows it'],
      ['.a.test', 'a.test:443', 'no', 'and leaves the base out'],
      ['*.a.test', 'x.a.test:443', 'no', 'no asterisk'],
      ['https://a.test/', 'a.test:80', 'too wide', 'the protocol does not matter'],
    ],
  ],
  [
    ciscoFtdFqdn,
    [
      ['object fqdn a.test', 'a.test:443', 'yes', 'a name'],
      ['object network X-a.test\n fqdn v4 a.test', 'a.test:443', 'yes', 'as the command line has it'],
      ['a.test', 'x.a.test:443', 'no', 'and nothing below it'],
      ['*.a.test', 'x.a.test:443', 'no', 'no wildcard'],
    ],
  ],
  [
    gcpSwpUrllist,
    [
      ['values:\n  - "*.a.test"', 'y.x.a.test:443', 'yes', 'the names below'],
      ['*.a.test', 'a.test:443', 'no', 'not the base'],
      ['*a.test', 'a.test:443', 'yes', 'without the dot the base as well'],
      ['*a.test', 'x.a.test:443', 'yes', 'and the names below'],
      ['*a.test', 'mya.test:443', 'no', 'by whole labels'],
      ['values: ["a.test", "b.test"]', 'b.test:443', 'yes', 'on one line'],
      ['a.test/*', 'a.test:443', 'yes', 'any path'],
      ['a.test/x', 'a.test:443', 'partial', 'a path'],
      ['localhost', 'localhost:443', 'no', 'an entry needs a dot'],
      ['name: projects/p/locations/l/urlLists/a.test', 'a.test:443', 'no', 'the name of the list'],
    ],
  ],
  [
    awsNfwDomainList,
    [
      ['.a.test', 'a.test:443', 'yes', 'a bare target: the dot covers the base'],
      ['*.a.test', 'x.a.test:443', 'no', 'no asterisk'],
      ['{"TargetTypes": ["TLS_SNI"], "Targets": [".a.test"]}', '*.a.test:443', 'yes', 'as JSON'],
      ['{"TargetTypes": ["TLS_SNI"], "Targets": ["a.test"]}', 'a.test:80', 'no', 'TLS is not plain HTTP'],
      ['Targets: [.a.test], TargetTypes: [HTTP_HOST]', 'a.test:443', 'no', 'HTTP is not TLS'],
      ['Targets: [.a.test], TargetTypes: [HTTP_HOST, TLS_SNI]', 'a.test:443', 'yes', 'both'],
      ['target_types = ["TLS_SNI"]\ntargets = [\n  ".a.test", # x\n]', 'x.a.test:443', 'yes', 'as Terraform'],
      ['TargetTypes:\n  - TLS_SNI\nTargets:\n  - .a.test\nOther:\n  - b.test', 'x.a.test:443', 'yes', 'as YAML'],
      ['Targets:\n  - .a.test\nOther:\n  - b.test', 'b.test:443', 'no', 'another field'],
      ['"GeneratedRulesType": "DENYLIST", "Targets": [".a.test"]', 'a.test:443', 'no', 'a list that denies'],
      [
        '{"Targets":["a.test"],"TargetTypes":["HTTP_HOST"]},{"Targets":["b.test"],"TargetTypes":["TLS_SNI"]}',
        'b.test:443',
        'yes',
        'two lists',
      ],
    ],
  ],
];

for (const [dialect, rows] of TABLE) testRows(dialect, rows);
