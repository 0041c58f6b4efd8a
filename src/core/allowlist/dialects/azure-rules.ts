import type { Ports } from '../list-entry.ts';
import type { Scope, Value } from './config-scopes.ts';
import { portRange, type Ranges } from './port-ranges.ts';

const PROTOCOL_KEYS: readonly string[] = ['protocols', 'protocol'];
const PORT_KEYS: readonly string[] = ['destinationports', 'destinationport'];
const DEFAULT_PORTS: ReadonlyMap<string, number> = new Map([
  ['http', 80],
  ['https', 443],
  ['mssql', 1433],
]);
const LAST_PLACE = 100_000;
const DEEPEST = 20;

/** The ports of every rule: those in its own settings, and those of the protocol blocks inside it. */
export function azurePorts(scopes: readonly Scope[]): ReadonlyMap<Scope, Ports> {
  const ports = new Map<Scope, Ranges[number][]>();
  const add = (scope: Scope | undefined, ranges: Ranges): void => {
    if (!scope || ranges.length === 0) return;
    const own = ports.get(scope) ?? [];
    for (const range of ranges) own.push(range);
    ports.set(scope, own);
  };
  for (const scope of scopes) {
    add(scope, ownPorts(scope));
    if (PROTOCOL_KEYS.includes(scope.under)) add(scope.parent, blockPorts(scope));
  }
  return ports;
}

function ownPorts({ values }: Scope): Ranges {
  const protocols = PROTOCOL_KEYS.flatMap((key) => values.get(key) ?? []).map(({ text }) => protocolPort(text));
  const ports = PORT_KEYS.flatMap((key) => values.get(key) ?? []).map(({ text }) => rangeOf(text));
  return [...protocols, ...ports].flatMap((range) => range ?? []);
}

/** `Https:443` and `Https=443` are that port, and a protocol alone its usual one. */
function protocolPort(text: string): Ranges[number] | undefined {
  const found = /^([a-z]+)(?:[:=](\d{1,5}))?$/i.exec(text);
  const port = found?.[2] ?? DEFAULT_PORTS.get(found?.[1]?.toLowerCase() ?? '');
  return port === undefined ? undefined : rangeOf(String(port));
}

function blockPorts({ values }: Scope): Ranges {
  const port = values.get('port')?.[0]?.text;
  const type = (values.get('protocoltype') ?? values.get('type'))?.[0]?.text ?? '';
  const range = port === undefined ? protocolPort(type) : rangeOf(port);
  return range ? [range] : [];
}

function rangeOf(text: string): Ranges[number] | undefined {
  return text === '*' ? { from: 0, to: 65_535 } : portRange(text);
}

/** Whether a rule is a network rule, which knows ports instead of protocols with ports, and no wildcard. */
export function isNetworkRule({ values, head, parent }: Scope): boolean {
  if (PORT_KEYS.some((key) => values.has(key)) || firstText(values, 'ruletype') === 'networkrule') return true;
  return /network[- ]?rule/.test(head.join(' ')) || parent?.under === 'networkrulecollection';
}

/**
 * Prepares the question what becomes of the traffic of a rule: its own action, that of a block around it, or of the
 * collection that names it.
 */
export function azureAction(scopes: readonly Scope[]): (rule: Scope) => 'allow' | 'deny' {
  const own = new Map<Scope, string>();
  const named = new Map<string, string>();
  for (const scope of scopes) {
    const stated = firstText(scope.values, 'action') || firstText(scope.values, 'actiontype');
    if (stated !== '') own.set(scope, stated);
    if (scope.under === 'action' && scope.parent) own.set(scope.parent, firstText(scope.values, 'type'));
    if (stated === '' || scope.kind !== 'command') continue;
    for (const key of ['rule', 'name', 'collectionname']) {
      for (const { text } of scope.values.get(key) ?? []) named.set(text.toLowerCase(), stated);
    }
  }
  return (rule) => {
    let at: Scope | undefined = rule;
    for (let depth = 0; at && depth < DEEPEST; depth++, at = at.parent) {
      const collection = firstText(at.values, 'collectionname');
      const stated = own.get(at) ?? (collection === '' ? undefined : named.get(collection));
      const assigned = at.kind === 'command' && at.under !== '' ? named.get(`$${at.under}`) : undefined;
      const action = stated ?? assigned;
      if (action !== undefined) return action === 'deny' ? 'deny' : 'allow';
    }
    return 'allow';
  };
}

/** Where a rule stands among all: the priorities of its group and of its collection, the outer first. */
export function azurePlace(rule: Scope): readonly [number, number] {
  const found: number[] = [];
  let at: Scope | undefined = rule;
  for (let depth = 0; at && depth < DEEPEST; depth++, at = at.parent) {
    const priority = Number(firstText(at.values, 'priority') || firstText(at.values, 'collectionpriority') || NaN);
    if (priority > 0) found.unshift(priority);
  }
  const [outer = LAST_PLACE, inner = 0] = found.length > 1 ? found : [0, found[0] ?? LAST_PLACE];
  return [outer, inner];
}

function firstText(values: ReadonlyMap<string, readonly Value[]>, key: string): string {
  return values.get(key)?.[0]?.text.toLowerCase() ?? '';
}
