/** Lists for proxy programs, packet inspection, PAC engines and Cilium, read back as each reads them; and nothing typed gets out of its place. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DECOYS } from '../../../../tests/support/decoys.ts';
import { fileText, request, SAMPLE_RULES } from '../../../../tests/support/list-request.ts';
import { anyRules, assertNoRuleLost } from '../../../../tests/support/written-rules.ts';
import { checkList } from '../check-list.ts';
import type { DialectId } from '../dialect-ids.ts';
import type { ListRequest, Rule, Writer } from '../rule.ts';
import { writeAwsNfwSuricata } from './aws-nfw-suricata.ts';
import { hostParts } from './by-port.ts';
import { writeCiliumFqdn } from './cilium-fqdn.ts';
import { writeHaproxyAcl } from './haproxy-acl.ts';
import { COVERS } from './minimise.ts';
import { writeNginxMap } from './nginx-map.ts';
import { writePac } from './pac.ts';
import { safeIdentifier } from './safe-text.ts';
import { writeSquidDstdomain } from './squid-dstdomain.ts';

interface Product {
  readonly write: Writer;
  readonly reads: DialectId;
  /** The ports that the whole of the files ties a name to; a name on any other counts for every port. */
  readonly ties: readonly number[];
}

const PRODUCTS: Readonly<Record<string, Product>> = {
  'squid-dstdomain': { write: writeSquidDstdomain, reads: 'squid-acl', ties: [443, 80, 5671] },
  'nginx-map': { write: writeNginxMap, reads: 'nginx-map', ties: [] },
  'haproxy-acl': { write: writeHaproxyAcl, reads: 'haproxy-acl', ties: [443, 80] },
  'aws-nfw-suricata': { write: writeAwsNfwSuricata, reads: 'suricata', ties: [443, 80, 5671] },
  pac: { write: writePac, reads: 'pac', ties: [443, 80, 5671] },
  'cilium-fqdn': { write: writeCiliumFqdn, reads: 'cilium-fqdn', ties: [443, 80, 5671] },
};
const PORTS = [443, 80, 5671];

const textOf = (write: Writer, asked: ListRequest) => write(asked).files.map(fileText).join('');

/** Names that a mistake with labels, dots or wildcards would open. */
function namesAround({ host }: Rule): readonly string[] {
  const { base } = hostParts(host);
  const around = [base, `x.${base}`, `y.x.${base}`, `not${base}`, `evil-${base}`, `${base}.evil.test`, `${base}x`];
  return [...around, base.replace('.', 'x')];
}

function check({ write, reads, ties }: Product, rules: readonly Rule[]): void {
  const list = write(request(rules));
  const text = list.files.map(fileText).join('');
  const names = [...new Set([...rules.flatMap(namesAround), ...DECOYS.map(({ host }) => host)])];
  for (const port of PORTS) {
    const asked = rules.filter((own) => own.ports.includes(port));
    const required = asked.map(({ host }) => ({ host, port }));
    for (const { host, covered, reason } of checkList({ text, dialect: reads }, required)) {
      assert.equal(covered, 'yes', `${host}:${port} ${reason}\n${text}`);
    }
    const counted = rules.filter(({ ports }) => ports.some((own) => own === port || !ties.includes(own)));
    const wider = list.departures
      .filter((told) => counted.some(({ host }) => host === told.host))
      .map(({ host }) => hostParts(host).base);
    const closed = names.filter(
      (name) => !counted.some(({ host }) => COVERS.below(host, name)) && !wider.includes(name),
    );
    for (const { host, covered, reason } of checkList(
      { text, dialect: reads },
      closed.map((host) => ({ host, port })),
    )) {
      assert.equal(covered, 'no', `${host}:${port} ${reason}\n${text}`);
    }
  }
}

const HOSTILE = [
  '\nacl all src all\nhttp_access allow all\n.evil.test',
  ' 1; } map $host $x { default 1; }',
  '\r\npass tcp any any -> any any (sid:1;)',
  '"; return "DIRECT"; //',
  '*/ } /* \u2028return "DIRECT"',
  '"\n  egress:\n    - toEntities: [world]\n',
  '10.0.0.10/32, 0.0.0.0/0\n\u0085\u202e\ud800',
  "=cmd|x \\ # ' ` $(x) ${x}",
];

/** A file without what may depend on the typed texts: its comments, the name of its objects, sources and the proxy. */
function skeleton(text: string, name: string): string {
  const spelled = [name, name.replaceAll('-', '_'), name.toLowerCase().replaceAll('_', '-')];
  const named = [...new Set(spelled)].sort((a, b) => b.length - a.length);
  return text
    .split('\n')
    .filter((line) => !/^(?:#|\/\/) [A-Za-z0-9._/#:,()+* -]*$/.test(line))
    .filter((line) => !/^acl \w+_from src [\d./ ]+$|^# (?:pass|drop) tcp /.test(line))
    .map((line) => named.reduce((own, one) => own.replaceAll(one, 'NAME'), line))
    .map((line) => line.replace(/ NAME_from$/, '').replace(/(?<=^pass \w+ )\[[\d./,]+\]/, '$HOME_NET'))
    .map((line) => line.replace(/(?<=var listed = "PROXY )[a-z0-9.:-]+/, 'PROXY'))
    .join('\n');
}

for (const [id, product] of Object.entries(PRODUCTS)) {
  const { write } = product;

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
    const plain = skeleton(textOf(write, request()), 'entra-connect');
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 400 })), (typed) => {
        const filled = request(SAMPLE_RULES, { objectName: `qq${typed}`, ticket: typed, source: typed, proxy: typed });
        const text = textOf(write, filled);
        assert.equal(textOf(write, filled), text);
        assert.equal(skeleton(text, safeIdentifier(`qq${typed}`)), plain);
        assert.match(text, /^[\x20-\x7e\n]*\n$/);
      }),
      { numRuns: 100 },
    );
  });

  test(`${id}: without rules there is nothing to load`, () => assert.deepEqual(write(request([])).files, []));
}
