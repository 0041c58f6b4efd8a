/** Lists for command lines and cloud policies, read back as the product reads them; and nothing that is typed gets out of its place. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DECOYS } from '../../../../tests/support/decoys.ts';
import { fileText, request, rule, SAMPLE_RULES, textForPort } from '../../../../tests/support/list-request.ts';
import { anyRules, assertNoRuleLost } from '../../../../tests/support/written-rules.ts';
import { azureFirewall } from '../dialects/azure-firewall.ts';
import { bluecoatCpl } from '../dialects/bluecoat-cpl.ts';
import { checkpointApplicationSite } from '../dialects/checkpoint-application-site.ts';
import { checkpointDnsDomain } from '../dialects/checkpoint-dns-domain.ts';
import { ciscoAsaFqdn } from '../dialects/cisco-asa-fqdn.ts';
import { fortigateAddress } from '../dialects/fortigate-address.ts';
import { fortigateUrlfilter } from '../dialects/fortigate-urlfilter.ts';
import { juniperUrlPattern } from '../dialects/juniper-url-pattern.ts';
import { panosSetCli } from '../dialects/panos-set-cli.ts';
import { windowsDynamicKeyword } from '../dialects/windows-dynamic-keyword.ts';
import { hostMatcher } from '../../hosts/covers-host.ts';
import { probeNames } from '../../hosts/covers-pattern.ts';
import type { Dialect } from '../list-entry.ts';
import type { Rule, Writer } from '../rule.ts';
import { writeAzureFirewallAzcli } from './azure-firewall-azcli.ts';
import { writeAzureFirewallBicep } from './azure-firewall-bicep.ts';
import { writeAzureFirewallPowershell } from './azure-firewall-powershell.ts';
import { writeAzureFirewallTerraform } from './azure-firewall-terraform.ts';
import { writeBluecoatCpl } from './bluecoat-cpl.ts';
import { hostParts } from './by-port.ts';
import { writeCheckpointApplicationSite } from './checkpoint-application-site.ts';
import { writeCheckpointDnsDomain } from './checkpoint-dns-domain.ts';
import { writeCiscoAsaFqdn } from './cisco-asa-fqdn.ts';
import { writeFortigateAddress } from './fortigate-address.ts';
import { writeFortigateUrlfilter } from './fortigate-urlfilter.ts';
import { writeJuniperUrlPattern } from './juniper-url-pattern.ts';
import { COVERS } from './minimise.ts';
import { writePanosSetCli } from './panos-set-cli.ts';
import { safeIdentifier } from './safe-text.ts';
import { writeWindowsDynamicKeyword } from './windows-dynamic-keyword.ts';

interface Product {
  readonly write: Writer;
  readonly reads: Dialect;
  /** Whether the syntax ties a name to its port, or the files do; otherwise the objects of all ports stand in one file. */
  readonly ports: boolean;
}

const PRODUCTS: Readonly<Record<string, Product>> = {
  'panos-set-cli': { write: writePanosSetCli, reads: panosSetCli, ports: false },
  'fortigate-urlfilter': { write: writeFortigateUrlfilter, reads: fortigateUrlfilter, ports: false },
  'fortigate-address': { write: writeFortigateAddress, reads: fortigateAddress, ports: false },
  'checkpoint-dns-domain': { write: writeCheckpointDnsDomain, reads: checkpointDnsDomain, ports: true },
  'checkpoint-application-site': {
    write: writeCheckpointApplicationSite,
    reads: checkpointApplicationSite,
    ports: false,
  },
  'bluecoat-cpl': { write: writeBluecoatCpl, reads: bluecoatCpl, ports: true },
  'cisco-asa-fqdn': { write: writeCiscoAsaFqdn, reads: ciscoAsaFqdn, ports: true },
  'juniper-url-pattern': { write: writeJuniperUrlPattern, reads: juniperUrlPattern, ports: false },
  'windows-dynamic-keyword': { write: writeWindowsDynamicKeyword, reads: windowsDynamicKeyword, ports: true },
  'azure-firewall-bicep': { write: writeAzureFirewallBicep, reads: azureFirewall, ports: true },
  'azure-firewall-terraform': { write: writeAzureFirewallTerraform, reads: azureFirewall, ports: true },
  'azure-firewall-azcli': { write: writeAzureFirewallAzcli, reads: azureFirewall, ports: true },
  'azure-firewall-powershell': { write: writeAzureFirewallPowershell, reads: azureFirewall, ports: true },
};
const PORTS = [443, 80, 5671];

function namesAround({ host }: Rule): readonly string[] {
  const { base } = hostParts(host);
  const around = [base, `x.${base}`, `y.x.${base}`, `not${base}`, `evil-${base}`, `${base}.evil.test`, `${base}x`];
  return [...around, base.replace('.', 'x')];
}

function check({ write, reads, ports: holdsPort }: Product, rules: readonly Rule[]): void {
  const list = write(request(rules));
  const names = [...new Set([...rules.flatMap(namesAround), ...DECOYS.map(({ host }) => host)])];
  for (const port of PORTS) {
    const text = textForPort(list, port);
    const isOpen = openNames(reads, text, port);
    const told = list.departures.filter((departure) => !holdsPort || departure.port === port);
    const leftOut = new Set(told.filter(({ kind }) => kind === 'left-out').map(({ host }) => host));
    const wider = told.filter(({ kind }) => kind === 'wider').map(({ host }) => hostParts(host).base);
    for (const { host, ports } of rules.filter((own) => own.ports.includes(port))) {
      const wanted = leftOut.has(host) ? 'no' : 'yes';
      const open = probeNames(host).every(isOpen);
      assert.ok(open || wanted === 'no', `${host}:${ports.join()} is closed on ${port}\n${text}`);
    }
    for (const name of names) {
      const asked = rules.some(
        (own) => (!holdsPort || own.ports.includes(port)) && COVERS.below(own.host, name) && !leftOut.has(own.host),
      );
      if (asked || !isOpen(name)) continue;
      assert.ok(
        wider.some((base) => name === base || name.endsWith(`.${base}`)),
        `${name}:${port} is open without a word\n${text}`,
      );
    }
  }
}

/** Prepares the question whether the entries that a dialect reads out of a text let a name through on a port, wholly and without a deny. */
function openNames(dialect: Dialect, text: string, port: number): (name: string) => boolean {
  const { entries } = dialect.read(text);
  assert.deepEqual(
    entries.filter(
      (entry) => entry.action !== 'allow' || entry.partly !== undefined || entry.ineffective !== undefined,
    ),
    [],
    'every entry of a written list does what it should',
  );
  const matchers = entries.flatMap(({ hosts, ports }) => {
    const counts = ports === 'not-stated' || ports.some(({ from, to }) => from <= port && port <= to);
    return counts ? [hostMatcher(hosts)] : [];
  });
  return (name) => matchers.some((matches) => matches(name));
}

const HOSTILE = [
  '"\'`\n\r\n\u2028# // /* */ #> <# ; ! \\',
  "$(calc) ${calc} `calc` %{ if } '@ @' \u2019; calc #",
  '"#{calc}" "\nend\nconfig system admin\nedit x\n',
  '*/ } ] ) -->\nnext\nend\nset profiles custom-url-category x list [ evil.test/ ]\n',
  '" is-sub-domain true; mgmt_cli add dns-domain name ".evil.test',
  "'; $(Remove-Item x); '\n\u0085@{ Fqdn = 'evil.test'; Port = 443 }",
  '=cmd|x?y\tz\u202e\ud800',
];

/** A file with everything taken out that may depend on what is typed: comments, descriptions, the name of objects and the source. */
function skeleton(text: string, name: string): string {
  const spelled = [name, name.replaceAll('-', '_'), name.toLowerCase().replaceAll('-', '_')];
  const named = [...new Set(spelled)].sort((a, b) => b.length - a.length);
  return text
    .split('\n')
    .filter((line) => !/^(?:#|;|!|\/\/) [A-Za-z0-9._/#:,()+* -]*$/.test(line))
    .map((line) => line.replace(/"Microsoft Entra Connect allowlist [A-Za-z0-9._/#:,()+* -]*"/, '"DESCRIPTION"'))
    .map((line) => named.reduce((own, one) => own.replaceAll(one, 'NAME'), line))
    .join('\n');
}

for (const [id, product] of Object.entries(PRODUCTS)) {
  const { write, reads } = product;

  test(`${id}: every rule is open on its port and nothing else is without being said`, () => {
    check(product, SAMPLE_RULES);
    fc.assert(
      fc.property(anyRules, (made) => check(product, made)),
      { numRuns: 25 },
    );
  });

  test(`${id}: each rule has a line, or a rule that covers it, or a reason for being left out`, () => {
    assertNoRuleLost(write);
  });

  test(`${id}: what is typed cannot leave its place, and the same request gives the same bytes`, () => {
    const entries = (text: string) =>
      reads.read(text).entries.map(({ action, hosts, ports }) => [action, hosts, ports]);
    const plain = write(request()).files.map(fileText);
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 400 })), (typed) => {
        const filled = request(SAMPLE_RULES, { objectName: `q${typed}`, ticket: typed, source: typed, proxy: typed });
        const files = write(filled).files.map(fileText);
        assert.deepEqual(write(filled).files.map(fileText), files);
        assert.deepEqual(files.map(entries), plain.map(entries));
        const longest = { 'panos-set-cli': 25, 'fortigate-urlfilter': 29, 'juniper-url-pattern': 19 }[id] ?? 40;
        const name = safeIdentifier(`q${typed}`, 'entra-connect', longest);
        const bare = (text: string, own: string) => skeleton(text, own).replaceAll(/^.*\bTicket: .*\n/gm, '');
        if (name.length > 1) {
          assert.deepEqual(
            files.map((text) => bare(text, name)),
            plain.map((text) => bare(text, 'entra-connect')),
          );
        }
        for (const text of files) assert.match(text, /^[\x20-\x7e\n]*\n$/);
      }),
      { numRuns: 60 },
    );
  });

  test(`${id}: without rules there is nothing to load`, () => assert.deepEqual(write(request([])).files, []));

  test(`${id}: a big list is read in time linear in its length`, () => {
    const texts = [500, 4000].map((count) => {
      const rules = Array.from({ length: count }, (_, index) => rule(`h${index}.a${index % 7}.example`, 443));
      return write(request(rules)).files.map(fileText).join('');
    });
    const [small = 0, big = 0] = texts.map((text) => {
      const times = [0, 1, 2].map(() => {
        const begin = performance.now();
        assert.ok(reads.read(text).entries.length >= 500);
        return performance.now() - begin;
      });
      return Math.min(...times);
    });
    assert.ok(big < 400 + 40 * small, `${small} ms for 500 names, ${big} ms for 4000`);
  });
}
