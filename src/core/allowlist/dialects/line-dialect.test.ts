import assert from 'node:assert/strict';
import { test } from 'node:test';
import { awsNfwDomainList } from './aws-nfw-domain-list.ts';
import { ciscoFtdFqdn } from './cisco-ftd-fqdn.ts';
import { ciscoFtdUrlObject } from './cisco-ftd-url-object.ts';
import { ciscoUmbrella } from './cisco-umbrella.ts';
import { ciscoWsa } from './cisco-wsa.ts';
import { forcepointCloud } from './forcepoint-cloud.ts';
import { forcepointOnprem } from './forcepoint-onprem.ts';
import { gcpSwpUrllist } from './gcp-swp-urllist.ts';
import { netskopeUrlList } from './netskope-url-list.ts';
import { panosUrlList } from './panos-url-list.ts';
import { sonicwallUriList } from './sonicwall-uri-list.ts';
import { watchguardFqdn } from './watchguard-fqdn.ts';
import { zscalerZia } from './zscaler-zia.ts';

for (const [dialect, pasted, instead] of [
  [panosUrlList, 'https://a.test/', 'a.test/'],
  [panosUrlList, '.a.test', '*.a.test/'],
  [zscalerZia, '*.a.test', '.a.test'],
  [ciscoUmbrella, '*.a.test', 'a.test'],
  [ciscoWsa, '*.a.test', '.a.test'],
  [netskopeUrlList, '.a.test', '*.a.test'],
  [forcepointOnprem, '*.a.test', 'a.test'],
  [forcepointCloud, 'https://a.test', 'a.test'],
  [sonicwallUriList, '.a.test', '*.a.test'],
  [watchguardFqdn, 'https://a.test/x', 'a.test'],
  [ciscoFtdUrlObject, '*.a.test', '.a.test'],
  [ciscoFtdFqdn, '*.a.test', ''],
  [gcpSwpUrllist, '.a.test', '*.a.test'],
  [awsNfwDomainList, '*.a.test', '.a.test'],
] as const) {
  test(`${dialect.label}: ${pasted} does nothing and should be ${instead || 'something else'}`, () =>
    assert.equal(dialect.read(pasted).entries[0]?.ineffective?.instead, instead));
}

test('the rows of a Markdown table count with the ports beside them', () => {
  const table = '| URL | Port |\n| --- | --- |\n| `*.a.test` (one)</br>`b.test` |HTTP/80 |';
  assert.deepEqual(
    panosUrlList.read(table).entries.flatMap(({ action, text, ports }) => (action === 'allow' ? [[text, ports]] : [])),
    [
      ['*.a.test', [{ from: 80, to: 80 }]],
      ['*.a.test', [{ from: 80, to: 80 }]],
      ['b.test', [{ from: 80, to: 80 }]],
      ['b.test', [{ from: 80, to: 80 }]],
    ],
  );
});

test('a byte order mark is told with the first entry', () => {
  assert.match(zscalerZia.read('\ufeff.a.test\n.b.test').entries[0]?.note ?? '', /levels/);
  assert.match(ciscoWsa.read('\ufeff.a.test\n.b.test').entries[0]?.note ?? '', /byte order mark/);
  assert.equal(ciscoWsa.read('\ufeff.a.test\n.b.test').entries[1]?.note, undefined);
});

for (const dialect of [panosUrlList, zscalerZia, ciscoUmbrella, sonicwallUriList, awsNfwDomainList]) {
  test(`${dialect.label}: addresses are set aside, an unfilled gap covers a part`, () => {
    const [address, gap] = dialect.read('10.0.0.0/8\n<tenant>.a.test').entries;
    assert.equal(address?.action, 'ignored');
    assert.ok(gap?.partly !== undefined);
  });
}
