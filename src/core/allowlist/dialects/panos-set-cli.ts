import type { Dialect, ListEntry } from '../list-entry.ts';
import { normalisePaste } from '../normalise-paste.ts';
import { panosUrlList } from './panos-url-list.ts';
import { entryOf } from './plain-list.ts';
import { addTo, underRules, type ObjectEntry, type RuleUse } from './rule-uses.ts';
import { servicePorts } from './service-ports.ts';
import { setPaths, type SetPath } from './set-paths.ts';
import { speltHost, type HostReading } from './spelt-host.ts';

/**
 * PAN-OS configuration, as `set` commands or in braces: the members of custom URL categories, read as a URL list
 * is. Security rules and URL filtering profiles in the paste decide on action and port; a category of type Category
 * Match holds no hosts.
 */
export const panosSetCli: Dialect = {
  label: 'PAN-OS set commands',
  precedence: 'first-match',
  confidence: 'high',
  hostEnd: '/',
  read(text) {
    const { paths } = setPaths(normalisePaste(text, { keep: 'brackets' }));
    const matches = new Set(
      paths.filter(({ words }) => /^category match$/i.test(words.at(-1) ?? '')).map((path) => categoryOf(path)?.name),
    );
    const categories = memberEntries(
      paths.flatMap((path) => {
        const category = categoryOf(path);
        return category && !matches.has(category.name)
          ? category.members.map((text) => ({ path, category, text }))
          : [];
      }),
    );
    const objects = [...categories, ...paths.flatMap(addressEntry)];
    if (objects.length === 0) return panosUrlList.read(text);
    return { entries: underRules(objects, { groups: new Map(), uses: ruleUses(paths) }) };
  },
};

/** The category that a statement is about, and the members that it gives it. */
function categoryOf({ words }: SetPath): { readonly name: string; readonly members: readonly string[] } | undefined {
  const at = words.indexOf('custom-url-category');
  const name = words[at + 1];
  if (at < 0 || name === undefined) return undefined;
  return { name, members: words[at + 2] === 'list' ? words.slice(at + 3) : [] };
}

/** An address object of type FQDN: exactly this name, which the firewall resolves. */
function addressEntry({ words, line, text, command }: SetPath): readonly ObjectEntry[] {
  const at = words.indexOf('address');
  const host = words[at + 3];
  if (at < 0 || words[at + 2] !== 'fqdn' || host === undefined || command !== 'set') return [];
  const reading = speltHost(host);
  const why = 'An FQDN object is resolved to addresses, so it takes no wildcard.';
  const exact: HostReading =
    reading.hosts.kind === 'name' || reading.hosts.kind === 'nothing'
      ? reading
      : { hosts: { kind: 'nothing' }, ineffective: { why, instead: '' } };
  return [{ name: words[at + 1] ?? '', entry: entryOf({ line, text, ports: 'not-stated', action: 'allow' }, exact) }];
}

interface Member {
  readonly path: SetPath;
  readonly category: { readonly name: string; readonly members: readonly string[] };
  readonly text: string;
}

/** Reads all members as one URL list, and puts them back where they stand. */
function memberEntries(members: readonly Member[]): readonly ObjectEntry[] {
  const list = panosUrlList.read(members.map(({ text }) => text).join('\n')).entries;
  return list.flatMap((entry): readonly ObjectEntry[] => {
    const member = members[entry.line - 1];
    if (!member) return [];
    const { path, category } = member;
    const { line, text, command } = path;
    const own: ListEntry = { ...entry, line, text: category.members.length > 1 ? entry.text : text };
    const why = command === 'delete' ? 'The command takes it out of the category.' : 'It is switched off.';
    const off: ListEntry = { ...own, action: 'ignored', ignoredBecause: why };
    return [{ name: category.name, entry: command === 'set' ? own : off }];
  });
}

/** Members that one statement gives a rule; real ones have a few. */
const MOST_VALUES = 1000;

interface SecurityRule {
  readonly order: number;
  /** Categories and destinations. */
  readonly names: string[];
  readonly services: string[];
  action: string;
  disabled: boolean;
}

/**
 * What security rules and URL filtering profiles do with categories. A rule without an action denies nothing and
 * allows nothing.
 */
function ruleUses(paths: readonly SetPath[]): ReadonlyMap<string, readonly RuleUse[]> {
  const rules = new Map<string, SecurityRule>();
  const uses = new Map<string, RuleUse[]>();
  for (const { words } of paths) {
    const at = words.indexOf('rules');
    const name = words[at + 1] ?? '';
    if (at > 0 && words[at - 1] === 'security') {
      const rule = rules.get(name) ?? { order: rules.size, names: [], services: [], action: '', disabled: false };
      rules.set(name, rule);
      const values = words.slice(at + 3, at + 3 + MOST_VALUES);
      if (words[at + 2] === 'category' || words[at + 2] === 'destination') rule.names.push(...values);
      if (words[at + 2] === 'service') rule.services.push(...values);
      if (words[at + 2] === 'action') rule.action = values[0] ?? '';
      if (words[at + 2] === 'disabled') rule.disabled = values[0] === 'yes';
    }
    const profile = words.indexOf('url-filtering');
    const action = profile < 0 ? undefined : profileAction(words[profile + 2]);
    if (!action) continue;
    for (const category of words.slice(profile + 3)) addTo(uses, category, [{ order: 0, action, ports: 'not-stated' }]);
  }
  for (const { order, names, services, action, disabled } of rules.values()) {
    if (disabled || action === '') continue;
    const use: RuleUse = { order, action: action === 'allow' ? 'allow' : 'deny', ports: servicePorts(services) };
    for (const name of names) if (name !== 'any') addTo(uses, name, [use]);
  }
  return uses;
}

function profileAction(word: string | undefined): RuleUse['action'] | undefined {
  if (word === 'block' || word === 'override') return 'deny';
  return word === 'allow' || word === 'alert' || word === 'continue' ? 'allow' : undefined;
}
