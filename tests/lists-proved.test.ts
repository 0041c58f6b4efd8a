/**
 * Every format, cloud and set, read back by the product's own semantics: every required host is covered on its port or
 * named as left out, every decoy is refused or named as what the syntax opens besides, and nothing is left out in silence.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeList } from '../src/core/allowlist/check-list.ts';
import { DIALECTS } from '../src/core/allowlist/dialects.ts';
import { FORMAT_IDS, LIST_FORMATS, type FormatId } from '../src/core/allowlist/list-formats.ts';
import type { Written } from '../src/core/allowlist/rule.ts';
import { baseName } from '../src/core/hosts/host-name.ts';
import { DECOYS } from './support/decoys.ts';
import { textForPort } from './support/list-request.ts';
import { realSets, realWriters, requestFor } from './support/real-lists.ts';

/** Formats that hold no port: their files say it in their names, or the rule on the product does. */
const PORTS = [443, 80, 5671, 8080];

for (const format of FORMAT_IDS) {
  test(`${format}: every set of every cloud opens what it has to, on its port, and no decoy`, () => {
    const faults = realSets.flatMap((set) => {
      const request = requestFor(set);
      const written = realWriters.get(format)?.(request);
      assert.ok(written);
      return PORTS.flatMap((port) => faultsOnPort(format, written, set, port)).map(
        (fault) => `${set.cloud}/${set.id}: ${fault}`,
      );
    });
    assert.deepEqual(faults.slice(0, 20), []);
  });
}

test('there are enough decoys, each with its reason', () => {
  assert.ok(DECOYS.length >= 20);
  assert.equal(new Set(DECOYS.map(({ host }) => host)).size, DECOYS.length);
});

function faultsOnPort(
  format: FormatId,
  written: Written,
  { rules }: (typeof realSets)[number],
  port: number,
): readonly string[] {
  const onPort = rules.filter(({ ports }) => ports.includes(port));
  if (onPort.length === 0) return [];
  const dialect = DIALECTS[LIST_FORMATS[format].dialect];
  const list = dialect.read(textForPort(written, port));
  const leftOut = new Set(departures(written, 'left-out', port));
  const opened = rules.filter(({ host }) => !leftOut.has(host)).map(({ host }) => host);
  // Where one file holds all ports, what it opens besides for one of them counts for the others too.
  const isSplit = written.files.some(({ name }) => name.includes(`-${port}`));
  const wider = isSplit ? departures(written, 'wider', port) : departures(written, 'wider');

  const required = judgeList(
    list,
    dialect,
    onPort.map(({ host }) => ({ host, port })),
  );
  const decoys = DECOYS.filter(({ host }) => !opened.some((rule) => opens(rule, host)));
  assert.ok(decoys.length >= 20, `${decoys.length} decoys are left`);
  const refused = judgeList(
    list,
    dialect,
    decoys.map(({ host }) => ({ host, port })),
  );
  return [
    ...required
      .filter(({ host, covered }) => (covered === 'yes') === leftOut.has(host))
      .map(({ host, covered, reason }) => `${host}:${port} is covered: ${covered}. ${reason}`),
    ...refused
      .filter(({ host, covered }) => covered !== 'no' && !wider.some((rule) => explains(rule, host)))
      .map(({ host, reason }) => `the decoy ${host}:${port} gets through. ${reason}`),
  ];
}

function departures({ departures: all }: Written, kind: 'left-out' | 'wider', port?: number): readonly string[] {
  return all.filter((one) => one.kind === kind && (port === undefined || one.port === port)).map(({ host }) => host);
}

/** Whether a rule asks for a name. */
function opens(rule: string, host: string): boolean {
  return rule.startsWith('*.') ? host.endsWith(rule.slice(1)) : host === rule;
}

/** Whether what a format opens around a rule, and says so, can be this name: one that holds the rule's own. */
function explains(rule: string, host: string): boolean {
  return host.includes(baseName(rule));
}
