/** Every list of one name a line, read back as its product reads it: it opens what was asked for, and what else it opens it says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fileText, coverage, request, SAMPLE_RULES, textForPort } from '../../../../tests/support/list-request.ts';
import { anyRules, assertNoRuleLost } from '../../../../tests/support/written-rules.ts';
import { awsNfwDomainList } from '../dialects/aws-nfw-domain-list.ts';
import { ciscoFtdUrlObject } from '../dialects/cisco-ftd-url-object.ts';
import { ciscoUmbrella } from '../dialects/cisco-umbrella.ts';
import { ciscoWsa } from '../dialects/cisco-wsa.ts';
import { forcepointCloud } from '../dialects/forcepoint-cloud.ts';
import { forcepointOnprem } from '../dialects/forcepoint-onprem.ts';
import { generic } from '../dialects/generic.ts';
import { netskopeUrlList } from '../dialects/netskope-url-list.ts';
import { panosUrlList } from '../dialects/panos-url-list.ts';
import { skyhighWildcard } from '../dialects/skyhigh-wildcard.ts';
import { sonicwallUriList } from '../dialects/sonicwall-uri-list.ts';
import { sophosFqdnHost } from '../dialects/sophos-fqdn-host.ts';
import { watchguardFqdn } from '../dialects/watchguard-fqdn.ts';
import { zscalerZia } from '../dialects/zscaler-zia.ts';
import type { Dialect } from '../list-entry.ts';
import type { Rule, Writer } from '../rule.ts';
import { writeAwsNfwDomainList } from './aws-nfw-domain-list.ts';
import { hostParts } from './by-port.ts';
import { writeCiscoFtdUrlObject } from './cisco-ftd-url-object.ts';
import { writeCiscoUmbrella } from './cisco-umbrella.ts';
import { writeCiscoWsa } from './cisco-wsa.ts';
import { writeForcepointCloud } from './forcepoint-cloud.ts';
import { writeForcepointOnprem } from './forcepoint-onprem.ts';
import { writeCsv } from './csv.ts';
import { writeHostPort } from './host-port.ts';
import { writeJson } from './json.ts';
import { writeMarkdown } from './markdown.ts';
import { writePlainHosts } from './plain-hosts.ts';
import { writeUrlList } from './url-list.ts';
import { COVERS } from './minimise.ts';
import { writeNetskopeUrlList } from './netskope-url-list.ts';
import { writePanosUrlList } from './panos-url-list.ts';
import { writeSkyhighWildcard } from './skyhigh-wildcard.ts';
import { writeSonicwallUriList } from './sonicwall-uri-list.ts';
import { writeSophosFqdnHost } from './sophos-fqdn-host.ts';
import { writeWatchguardFqdn } from './watchguard-fqdn.ts';
import { writeZscalerZia } from './zscaler-zia.ts';

const PRODUCTS: Readonly<Record<string, readonly [Writer, Dialect]>> = {
  'plain-hosts': [writePlainHosts, generic],
  'host-port': [writeHostPort, generic],
  csv: [writeCsv, generic],
  markdown: [writeMarkdown, generic],
  json: [writeJson, generic],
  'url-list': [writeUrlList, generic],
  'panos-url-list': [writePanosUrlList, panosUrlList],
  'zscaler-zia': [writeZscalerZia, zscalerZia],
  'cisco-umbrella': [writeCiscoUmbrella, ciscoUmbrella],
  'cisco-wsa': [writeCiscoWsa, ciscoWsa],
  'netskope-url-list': [writeNetskopeUrlList, netskopeUrlList],
  'skyhigh-wildcard': [writeSkyhighWildcard, skyhighWildcard],
  'forcepoint-onprem': [writeForcepointOnprem, forcepointOnprem],
  'forcepoint-cloud': [writeForcepointCloud, forcepointCloud],
  'sonicwall-uri-list': [writeSonicwallUriList, sonicwallUriList],
  'watchguard-fqdn': [writeWatchguardFqdn, watchguardFqdn],
  'sophos-fqdn-host': [writeSophosFqdnHost, sophosFqdnHost],
  'cisco-ftd-url-object': [writeCiscoFtdUrlObject, ciscoFtdUrlObject],
  'aws-nfw-domain-list': [writeAwsNfwDomainList, awsNfwDomainList],
};
/** Products that compare text: names of others match, and the list says so of each entry. */
const COMPARES_TEXT: ReadonlySet<string> = new Set(['forcepoint-onprem', 'cisco-ftd-url-object', 'sonicwall-uri-list']);

const HOSTILE = '"\'`\n^.evil.test/\r\n*.evil.test\n.evil.test\\nevil.test --> */ } ] , evil.test ; | evil.test |';
const PORTS = [443, 80, 5671];

/** Names around a rule: itself, below it, and neighbours that must stay closed. */
function namesAround({ host }: Rule): readonly string[] {
  const { base } = hostParts(host);
  return [
    base,
    `x.${base}`,
    `y.x.${base}`,
    `not${base}`,
    `evil-${base}`,
    `${base}.evil.test`,
    `${base}x`,
    base.replace('.', 'x'),
  ];
}

const isAsked = (rules: readonly Rule[], name: string, port: number) =>
  rules.some(({ host, ports }) => ports.includes(port) && COVERS.below(host, name));

function check(product: string, rules: readonly Rule[]): void {
  const [writer, dialect] = PRODUCTS[product] ?? assert.fail(product);
  const list = writer(request(rules));
  for (const port of PORTS) {
    const text = textForPort(list, port);
    const { entries } = dialect.read(text);
    const wider = list.departures
      .filter((departure) => departure.port === port)
      .map(({ host }) => hostParts(host).base);
    for (const { host, ports } of rules) {
      if (ports.includes(port)) assert.equal(coverage(entries, host, port), 'yes', `${host}:${port}\n${text}`);
    }
    for (const name of rules.flatMap(namesAround)) {
      if (isAsked(rules, name, port) || coverage(entries, name, port) === 'no') continue;
      const explained = wider.some((base) =>
        COMPARES_TEXT.has(product) ? name.includes(base) : name === base || name.endsWith(`.${base}`),
      );
      assert.ok(explained, `${name}:${port} is open without a word\n${text}`);
    }
  }
}

for (const [product, [writer, dialect]] of Object.entries(PRODUCTS)) {
  test(`${product}: every rule is open on its port and nothing else is without being said`, () => {
    check(product, SAMPLE_RULES);
    fc.assert(
      fc.property(anyRules, (made) => check(product, made)),
      { numRuns: 20 },
    );
  });

  test(`${product}: each rule has a line, or a rule that covers it, or a reason for being left out`, () => {
    assertNoRuleLost(writer);
  });

  test(`${product}: what is typed cannot add an entry, and the same request gives the same bytes`, () => {
    const entries = (text: string) =>
      dialect.read(text).entries.flatMap((entry) => (entry.action === 'ignored' ? [] : [[entry.hosts, entry.ports]]));
    const plain = writer(request()).files.map(fileText);
    fc.assert(
      fc.property(fc.oneof(fc.constant(HOSTILE), fc.string({ unit: 'binary' })), (typed) => {
        const filled = request(SAMPLE_RULES, { objectName: typed, ticket: typed, source: typed, proxy: typed });
        const files = writer(filled).files.map(fileText);
        assert.deepEqual(writer(filled).files.map(fileText), files);
        assert.deepEqual(files.map(entries), plain.map(entries));
        for (const text of files) assert.doesNotMatch(text, /[\r\ufeff]/);
      }),
      { numRuns: 25 },
    );
  });
}
