import type { Dialect, ListEntry, Ports } from '../list-entry.ts';
import { normalisePaste } from '../normalise-paste.ts';
import { configScopes, type Scope, type ScopeSigns } from './config-scopes.ts';
import { configTokens } from './config-tokens.ts';
import { entryOf, plainList } from './plain-list.ts';
import { portRange } from './port-ranges.ts';
import { addTo, underRules, type ObjectEntry, type RuleUse } from './rule-uses.ts';
import { speltHost, type HostReading } from './spelt-host.ts';

const SIGNS: ScopeSigns = {
  keys: new Set(),
  command: /^(?:New|Set|Update|Get|Remove)-NetFirewall\w+$/i,
};
const NOTE = 'It works only where the client resolves the name itself, which it does not do through a proxy.';

/**
 * Windows Firewall dynamic keyword addresses (Microsoft documentation, dynamic keywords): the addresses that the
 * client itself resolved. `*.x` is taken as the names of any depth below x; that x is one of them is not stated.
 * Rules of the paste that name the identifier decide.
 */
export const windowsDynamicKeyword: Dialect = {
  label: 'Windows Firewall dynamic keywords',
  precedence: 'deny-wins',
  confidence: 'high',
  read(text) {
    const scopes = configScopes(configTokens(normalisePaste(text)), SIGNS);
    const objects = scopes.flatMap(keywordEntry);
    const action = commonAction(scopes);
    const rows = scopes.flatMap((scope) => rowEntry(scope, action));
    if (objects.length + rows.length === 0) return { entries: plainList(text, readKeyword) };
    const entries = [...rows, ...underRules(objects, { groups: new Map(), uses: ruleUses(scopes) })];
    return { entries };
  },
};

/** `New-NetFirewallDynamicKeywordAddress` with a keyword of its own. */
function keywordEntry(scope: Scope): readonly ObjectEntry[] {
  const keyword = scope.values.get('keyword')?.[0];
  if (!keyword || keyword.text.startsWith('$') || !/address$/.test(scope.head[0] ?? '')) return [];
  const reading = readKeyword(keyword.text);
  const resolves = !/^\$?false$/i.test(scope.values.get('autoresolve')?.[0]?.text ?? '');
  const { line, text } = keyword;
  const entry = entryOf({ line, text, ports: 'not-stated', action: 'allow' }, reading);
  return [{ name: textOf(scope, 'id'), entry: resolves ? entry : unresolved(entry) }];
}

function unresolved(entry: ListEntry): ListEntry {
  const why = 'With AutoResolve switched off the name is never resolved: only the addresses given with it count.';
  return { ...entry, hosts: { kind: 'nothing' }, ineffective: { why, instead: '-AutoResolve $true' } };
}

/** A row of a table that a loop works through: `@{ Fqdn = 'x'; Port = 443 }`. */
function rowEntry({ kind, values }: Scope, action: 'allow' | 'deny'): readonly ListEntry[] {
  const name = kind === 'block' ? (values.get('fqdn') ?? values.get('keyword') ?? values.get('name'))?.[0] : undefined;
  if (!name || !name.text.includes('.') || name.quote === '') return [];
  const { line, text } = name;
  return [
    entryOf({ line, text, ports: portsOf(values.get('port') ?? values.get('ports')), action }, readKeyword(text)),
  ];
}

/** What the loop below a table does: it denies where the paste has rules and all of them block. */
function commonAction(scopes: readonly Scope[]): 'allow' | 'deny' {
  const actions = scopes.map((scope) => textOf(scope, 'action').toLowerCase()).filter((action) => action !== '');
  return actions.length > 0 && actions.every((action) => action === 'block') ? 'deny' : 'allow';
}

function ruleUses(scopes: readonly Scope[]): ReadonlyMap<string, readonly RuleUse[]> {
  const uses = new Map<string, RuleUse[]>();
  scopes.forEach((scope, order) => {
    const ids = scope.values.get('remotedynamickeywordaddresses') ?? [];
    const off = /^\$?(?:false|no)$/i.test(textOf(scope, 'enabled')) || /^inbound$/i.test(textOf(scope, 'direction'));
    if (ids.length === 0 || off) return;
    const action = textOf(scope, 'action').toLowerCase() === 'block' ? 'deny' : 'allow';
    const ports = portsOf(scope.values.get('remoteport'));
    for (const { text } of ids) addTo(uses, text, [{ order, action, ports }]);
  });
  return uses;
}

function portsOf(values: readonly { readonly text: string }[] | undefined): Ports {
  const ranges = (values ?? []).flatMap(({ text }) => portRange(text) ?? []);
  return ranges.length === 0 ? 'not-stated' : ranges;
}

function textOf({ values }: Scope, key: string): string {
  return values.get(key)?.[0]?.text ?? '';
}

function readKeyword(text: string): HostReading {
  const reading = speltHost(text);
  return reading.hosts.kind === 'nothing' ? reading : { ...reading, note: NOTE };
}
