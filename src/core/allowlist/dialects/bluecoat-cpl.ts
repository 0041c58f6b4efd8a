import type { Dialect, ListEntry, Ports } from '../list-entry.ts';
import { normalisePaste } from '../normalise-paste.ts';
import { cplLines, type CplLine } from './cpl-rules.ts';
import { cplTerm, type CplTerm } from './cpl-triggers.ts';
import { entryOf } from './plain-list.ts';
import { commonPorts } from './port-ranges.ts';
import { addTo, underRules, type ObjectEntry, type RuleUse } from './rule-uses.ts';
import type { HostReading } from './spelt-host.ts';

/** Rules of a later layer stand before those of an earlier one, and forced ones before all. */
const LAYER = 1e7;
const FORCED = 1e13;

/**
 * ProxySG policy (Content Policy Language Guide): `url.domain=x` is x and all below it, and an asterisk is an
 * asterisk. In a layer the first rule that matches decides, and a later layer overrides an earlier one. Without any
 * rule, the patterns stand as they are.
 */
export const bluecoatCpl: Dialect = {
  label: 'Broadcom ProxySG (CPL)',
  precedence: 'first-match',
  confidence: 'high',
  read(text) {
    const lines = cplLines(normalisePaste(text, { keep: 'brackets' }));
    const uses = new Map<string, RuleUse[]>();
    const groups = new Map<string, string[]>();
    const notAccess = new Set<string>();
    const objects = lines.flatMap((line, index) => lineObjects(line, index, { uses, groups, notAccess }));
    const entries = underRules(
      objects.map((object) => withoutAccess(object, uses, notAccess)),
      { groups, uses },
    );
    return { entries };
  },
};

interface Found {
  readonly uses: Map<string, RuleUse[]>;
  readonly groups: Map<string, string[]>;
  /** Conditions that rules name which decide on something else than access, such as interception. */
  readonly notAccess: Set<string>;
}

function lineObjects(line: CplLine, index: number, found: Found): readonly ObjectEntry[] {
  const { place, terms } = line;
  const [first = '', ...rest] = terms;
  const implied = place.trigger !== '' || isPattern(first) ? `${place.trigger || 'url.domain'}=${first}` : first;
  const read = [implied, ...rest].map(cplTerm);
  const readings = read.flatMap((term) => (term.kind === 'hosts' && !term.not ? term.readings : []));
  const labels = read.flatMap((term) => (term.kind === 'label' ? term.labels : []));
  const ports = read.reduce<Ports>(
    (all, term) => (term.kind === 'ports' ? commonPorts(all, term.ports) : all),
    'not-stated',
  );
  const limits = limitsOf(line, read);
  if (place.kind === 'definition') {
    if (labels.length > 0) addTo(found.groups, place.label, labels);
    return readings.map((reading) => ({ name: place.label, entry: entry(line, reading, ports, limits) }));
  }
  const name = ` ${index}`;
  const action = actionOf(read, place.layerType);
  if (action === undefined) {
    for (const label of labels) found.notAccess.add(label);
    const ignoredBecause = `The rule decides on something else than access${place.layerType === '' ? '' : ` (<${place.layerType}>)`}.`;
    return readings.map((reading) => ({ name, entry: entry(line, { ...reading, ignoredBecause }, ports, limits) }));
  }
  const order = index - place.layer * LAYER - (action.force ? FORCED : 0);
  const negated = read.some((term) => (term.kind === 'label' || term.kind === 'hosts') && term.not);
  const own: RuleUse = { order, action: negated && action.action === 'deny' ? 'allow' : action.action, ports };
  if (negated && action.action === 'allow') return [];
  for (const label of labels) addTo(found.uses, label, [own]);
  return readings.map((reading, at): ObjectEntry => {
    const object = `${name} ${at}`;
    const allowed = commonPorts(ports, reading.ports ?? 'not-stated');
    found.uses.set(object, [{ ...own, ports: allowed }]);
    return { name: object, entry: entry(line, reading, allowed, limits) };
  });
}

function entry(
  line: CplLine,
  reading: HostReading,
  ports: Ports,
  limits: Pick<ListEntry, 'note' | 'partly'>,
): ListEntry {
  return entryOf({ line: line.line, text: line.text, ports, action: 'allow' }, { ...limits, ...reading });
}

/**
 * What the rule does; undefined where it decides on something else than access. A pattern without any rule around
 * it allows.
 */
function actionOf(
  read: readonly CplTerm[],
  layerType: string,
): { readonly action: 'allow' | 'deny'; readonly force: boolean } | undefined {
  if (layerType !== '' && layerType !== 'proxy') return undefined;
  const actions = read.flatMap((term) => (term.kind === 'action' ? [term] : []));
  const decided = actions.find(({ action }) => action === 'deny') ?? actions[0];
  if (decided) return decided;
  return read.some(({ kind }) => kind === 'property') ? undefined : { action: 'allow', force: false };
}

function limitsOf({ place }: CplLine, read: readonly CplTerm[]): Pick<ListEntry, 'note' | 'partly'> {
  const tests = read.flatMap((term) => (term.kind === 'test' ? [term.text] : []));
  const guard = place.kind === 'rule' && place.guarded ? { partly: 'The layer has a condition of its own.' } : {};
  return { ...guard, ...(tests.length === 0 ? {} : { note: `It holds only with ${tests.join(' and ')}.` }) };
}

function withoutAccess(
  { name, entry: own }: ObjectEntry,
  uses: ReadonlyMap<string, readonly RuleUse[]>,
  notAccess: ReadonlySet<string>,
): ObjectEntry {
  if (!notAccess.has(name) || uses.has(name)) return { name, entry: own };
  const ignoredBecause = 'The rules that name it decide on something else than access.';
  return { name, entry: { ...own, action: 'ignored', ignoredBecause } };
}

/** Whether a term is a pattern by itself, such as a domain in a list. */
function isPattern(term: string): boolean {
  return /^[^=()\s]+\.[^=()\s]+$/.test(term) || /^[a-z]+:\/\//i.test(term);
}
