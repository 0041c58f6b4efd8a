import type { Dialect } from '../list-entry.ts';
import { normalisePaste } from '../normalise-paste.ts';
import { asaRule, namedPort } from './asa-access-list.ts';
import { cliStatements, keywords, type Statement } from './cli-statements.ts';
import { entryOf, plainList } from './plain-list.ts';
import type { Ranges } from './port-ranges.ts';
import { addTo, underRules, type ObjectEntry, type RuleUse } from './rule-uses.ts';
import { speltHost, type HostReading } from './spelt-host.ts';

/**
 * Cisco ASA network objects with `fqdn` (Cisco ASA configuration guide, objects for access control): exactly this
 * name, resolved to addresses. The access lists of the paste decide on action and port.
 */
export const ciscoAsaFqdn: Dialect = {
  label: 'Cisco ASA FQDN objects',
  precedence: 'first-match',
  confidence: 'high',
  read(text) {
    const lines = normalisePaste(text).filter((line) => !/^\s*!/.test(line.text));
    const config = readConfig(cliStatements(lines));
    if (config.objects.length === 0) return { entries: plainList(text, readName) };
    return { entries: underRules(config.objects, config) };
  },
};

interface AsaConfig {
  readonly objects: readonly ObjectEntry[];
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly uses: ReadonlyMap<string, readonly RuleUse[]>;
}

function readConfig(statements: readonly Statement[]): AsaConfig {
  const objects: ObjectEntry[] = [];
  const groups = new Map<string, string[]>();
  const services = new Map<string, Ranges[number][]>();
  const rules: Statement[] = [];
  let current = '';
  for (const statement of statements) {
    const words = keywords(statement);
    const [first = '', second = ''] = words;
    const name = (at: number): string => statement.words[at]?.text ?? '';
    if (/^(?:no|clear)$/.test(first)) continue;
    if (first === 'access-list') rules.push(statement);
    if (/^object(?:-group)?$/.test(first) && second !== 'fqdn') current = name(2);
    if (first === 'network-object' && second === 'object') addTo(groups, current, [name(2)]);
    if (first === 'group-object') addTo(groups, current, [name(1)]);
    if (first === 'port-object' || first === 'service-object') addTo(services, current, portsAfter(words));
    const fqdn = words.indexOf('fqdn');
    if (fqdn < 0 || /^(?:description|access-list|remark)$/.test(first)) continue;
    const host = name(/^v[46]$/.test(words[fqdn + 1] ?? '') ? fqdn + 2 : fqdn + 1);
    const { line, text } = statement;
    objects.push({
      name: current,
      entry: entryOf({ line, text, ports: 'not-stated', action: 'allow' }, readName(host)),
    });
  }
  const uses = new Map<string, RuleUse[]>();
  rules.forEach((statement, order) => {
    const rule = asaRule(statement, services);
    if (rule) addTo(uses, rule.object, [{ order, action: rule.action, ports: rule.ports }]);
  });
  return { objects, groups, uses };
}

/** The ports behind `eq` or `range`; anything else gives none. */
function portsAfter(words: readonly string[]): Ranges {
  const at = words.findIndex((word) => word === 'eq' || word === 'range');
  const from = namedPort(words[at + 1]);
  const to = words[at] === 'range' ? namedPort(words[at + 2]) : from;
  return at >= 0 && from !== undefined && to !== undefined && from <= to ? [{ from, to }] : [];
}

function readName(host: string): HostReading {
  const reading = speltHost(host, (meant) => (meant.startsWith('*.') ? '' : `fqdn v4 ${meant}`));
  if (reading.hosts.kind === 'name' || reading.ineffective || reading.ignoredBecause !== undefined) return reading;
  const why = 'The ASA resolves the name to addresses, so it takes no wildcard.';
  return { hosts: { kind: 'nothing' }, ineffective: { why, instead: '' } };
}
