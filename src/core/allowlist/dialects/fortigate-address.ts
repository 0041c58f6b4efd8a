import type { Dialect, ListEntry, Ports } from '../list-entry.ts';
import { fortiosObjects, fortiosText, type FortiosObject, type Setting } from './fortios-objects.ts';
import { entryOf, plainList } from './plain-list.ts';
import { addTo, underRules, type ObjectEntry, type RuleUse } from './rule-uses.ts';
import { servicePorts } from './service-ports.ts';
import { speltHost, type HostReading } from './spelt-host.ts';

const ADDRESS_TABLES: readonly string[] = ['', 'firewall address'];
const EXEMPTION = 'It only exempts from SSL inspection: policies take a wildcard of type fqdn, from FortiOS 6.2.2.';

/**
 * FortiGate address objects of type fqdn (Fortinet documentation, wildcard FQDN addresses): `*.x` holds the
 * addresses that DNS answers gave for names of any depth below x; that x is not one of them is inferred. Policies
 * in the paste decide on action and port.
 */
export const fortigateAddress: Dialect = {
  label: 'FortiGate FQDN addresses',
  precedence: 'first-match',
  confidence: 'medium',
  read(text) {
    const objects = fortiosObjects(text);
    const addresses = objects.filter(({ table }) => ADDRESS_TABLES.includes(table)).flatMap(addressEntry);
    if (addresses.length === 0) return { entries: plainList(text, readFqdn) };
    const groups = new Map(
      objects
        .filter(({ table }) => table === 'firewall addrgrp')
        .map(({ name, settings }) => [name, valuesOf(settings.get('member'))]),
    );
    return { entries: underRules(addresses, { groups, uses: policyUses(objects) }) };
  },
};

function addressEntry({ name, settings }: FortiosObject): readonly ObjectEntry[] {
  const place = (setting: Setting) =>
    ({ line: setting.line, text: setting.text, ports: 'not-stated', action: 'allow' }) as const;
  const fqdn = settings.get('fqdn');
  if (fqdn) return [{ name, entry: entryOf(place(fqdn), readFqdn(fortiosText(fqdn.words[0]))) }];
  const exempt = settings.get('wildcard-fqdn');
  if (exempt) return [{ name, entry: exemption(exempt, EXEMPTION) }];
  const address = settings.get('subnet') ?? settings.get('start-ip');
  if (!address) return [];
  const reading: HostReading = { hosts: { kind: 'nothing' }, ignoredBecause: 'Addresses are not judged here.' };
  return [{ name, entry: entryOf(place(address), reading) }];
}

/** An entry that lets nothing through and only keeps a name out of inspection, with the reason. */
export function exemption({ line, text, words }: Setting, why: string): ListEntry {
  const { hosts } = speltHost(fortiosText(words[0]));
  return { line, text, action: 'ignored', hosts, ports: 'not-stated', ignoredBecause: why };
}

function readFqdn(text: string): HostReading {
  const reading = speltHost(text, (meant) => `set fqdn "${meant}"`);
  if (reading.hosts.kind === 'below')
    return { ...reading, note: 'It is filled by DNS answers that pass the FortiGate.' };
  if (reading.hosts.kind !== 'labels') return reading;
  return { ...reading, hosts: { kind: 'text', test: 'glob', value: text.toLowerCase() } };
}

function policyUses(objects: readonly FortiosObject[]): ReadonlyMap<string, readonly RuleUse[]> {
  const uses = new Map<string, RuleUse[]>();
  objects
    .filter(({ table }) => table === 'firewall policy')
    .forEach(({ settings }, order) => {
      if (settings.get('status')?.words[0]?.text.toLowerCase() === 'disable') return;
      const action = settings.get('action')?.words[0]?.text.toLowerCase() === 'accept' ? 'allow' : 'deny';
      const ports: Ports = servicePorts(valuesOf(settings.get('service')));
      for (const name of valuesOf(settings.get('dstaddr'))) addTo(uses, name, [{ order, action, ports }]);
    });
  return uses;
}

function valuesOf(setting: Setting | undefined): readonly string[] {
  return setting?.words.map(fortiosText) ?? [];
}
