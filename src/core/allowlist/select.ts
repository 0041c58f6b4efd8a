import { baseName, hostNameFault } from '../hosts/host-name.ts';
import type { CallerId } from '../hosts/schema.ts';
import type { Choice } from './choice.ts';
import { exactNames, type Replacement } from './exact-names.ts';
import { mergeRules, type AskedName } from './merge-rules.ts';
import type { Reason, Rule } from './rule.ts';
import type { SlimFeature, SlimRow } from './slim-feature.ts';

/** A published name that is not in the list, the features that ask for it, and why it is not, in a sentence. */
export interface LeftOut {
  readonly host: string;
  readonly features: readonly string[];
  readonly why: string;
}

/** A list by choice: its rules in the order of `ListRequest`, what is not in it, and what stands in place of wildcards. */
export interface Selection {
  readonly rules: readonly Rule[];
  readonly leftOut: readonly LeftOut[];
  /** Filled only where exact names were chosen. */
  readonly replaced: readonly Replacement[];
}

/** The part of a choice that decides which names a list has. */
export type NameChoice = Omit<Choice, 'product'>;

type Asked = { readonly feature: SlimFeature; readonly row: SlimRow };
type Outcome =
  | { readonly names: readonly AskedName[] }
  /** `unfilled` is a placeholder that a wildcard of the list may take in. */
  | { readonly why: string; readonly unfilled?: true };

const CALLED_BY: Record<CallerId, string> = {
  'connect-server': 'the Connect server',
  'agent-server': 'the server of an agent',
  'client-device': 'the device that joins or signs in',
  'admin-browser': "an administrator's browser",
  any: 'any Microsoft 365 client',
};

/**
 * Makes the list that a choice asks for. `filled` holds what the reader typed for placeholders, by published host: the own
 * part or the whole name. Features that do not exist are ignored, a typed name that cannot be one is left out with the reason.
 */
export function select(
  features: readonly SlimFeature[],
  choice: NameChoice,
  filled: ReadonlyMap<string, string> = new Map(),
): Selection {
  const inCloud = features.flatMap((feature) =>
    feature.endpoints.filter(({ clouds }) => clouds.includes(choice.cloud)).map((row): Asked => ({ feature, row })),
  );
  const chosen = inCloud.filter(({ feature }) => choice.features.includes(feature.id));
  const known = inCloud.map(({ row }) => row).filter((row) => statusFault(row, choice) === undefined && isCalled(row));
  const replaced = new Map<string, Replacement>();

  const outcomes = chosen.map((asked) => ({ asked, outcome: outcomeOf(asked, choice, known, filled, replaced) }));
  const listed = mergeRules(outcomes.flatMap(({ outcome }) => ('names' in outcome ? outcome.names : [])));
  const inWildcards = outcomes.flatMap(({ asked, outcome }) =>
    'why' in outcome && outcome.unfilled ? covering(asked, listed) : [],
  );
  const rules = inWildcards.length === 0 ? listed : mergeRules([...listed.flatMap(namesOf), ...inWildcards]);
  const out = outcomes.flatMap(({ asked, outcome }) =>
    'why' in outcome && !isListed(asked, outcome, rules) ? [{ asked, why: outcome.why }] : [],
  );
  return { rules, leftOut: mergeLeftOut(out), replaced: [...replaced.values()] };
}

/** What becomes of one row: names in the list, or a sentence why there are none. */
function outcomeOf(
  { feature, row }: Asked,
  choice: NameChoice,
  known: readonly SlimRow[],
  filled: ReadonlyMap<string, string>,
  replaced: Map<string, Replacement>,
): Outcome {
  const reason: Reason = {
    feature: feature.id,
    featureTitle: feature.title,
    purpose: row.purpose,
    published: row.host,
  };
  const on = (host: string, ports: readonly number[] = row.ports): AskedName => ({ host, ports, reason });
  const fault = useFault(row) ?? statusFault(row, choice) ?? callerFault(row, choice);
  if (fault !== undefined) return { why: fault };
  if (row.match === 'placeholder') {
    const typed = filledName(row.host, filled.get(row.host));
    return 'why' in typed ? { why: typed.why, unfilled: true } : { names: [on(typed.host)] };
  }
  if (choice.strictness === 'published') return { names: [on(row.host)] };
  if (choice.strictness === 'bare-names' || row.match === 'exact') {
    return { names: [on(row.host), ...(row.alsoAllow ?? []).map((host) => on(host))] };
  }
  const replacement = exactNames(row, known);
  if (replacement.names.length === 0) return { why: 'A wildcard, and no exact name below it is published.' };
  replaced.set(row.host, replacement);
  return { names: replacement.names.map(({ host, ports }) => on(host, ports)) };
}

function isCalled(row: SlimRow): boolean {
  return useFault(row) === undefined;
}

function useFault({ ignorable, ports }: SlimRow): string | undefined {
  if (ports.length === 0) return 'It is looked up in DNS only; nothing connects to it.';
  return ignorable ? 'Calls to it may be seen; they need not be allowed.' : undefined;
}

function statusFault({ status, replacedBy }: SlimRow, { retired, legacy }: NameChoice): string | undefined {
  switch (status) {
    case 'retired':
      if (retired) return undefined;
      return replacedBy === undefined ? 'Retired.' : `Retired; ${replacedBy} has taken its place.`;
    case 'legacy':
      return legacy ? undefined : 'Legacy: kept for older builds or certificates.';
    case 'current':
    case 'disputed':
      return undefined;
  }
}

/** A name that any client calls belongs to every caller. */
function callerFault({ from }: SlimRow, { callers }: NameChoice): string | undefined {
  if (from === 'any' || callers.includes('any') || callers.includes(from)) return undefined;
  return `Called by ${CALLED_BY[from]}, which was not chosen.`;
}

function filledName(
  placeholder: string,
  typed: string | undefined,
): { readonly host: string } | { readonly why: string } {
  const own = typed?.trim().toLowerCase() ?? '';
  const rest = placeholder.slice(placeholder.indexOf('.'));
  if (own === '')
    return { why: 'Its first part stands for a name of your own: type it to have this name in the list.' };
  const host = own.endsWith(rest) ? own : `${own}${rest}`;
  const fault = host.startsWith('*.') ? 'a name of your own has no wildcard' : hostNameFault(host);
  return fault === undefined ? { host } : { why: `What was typed for its first part makes no host: ${fault}.` };
}

/** The wildcards of the list that a placeholder is below, each once more with the reason of the placeholder. */
function covering({ feature, row }: Asked, rules: readonly Rule[]): readonly AskedName[] {
  const reason: Reason = {
    feature: feature.id,
    featureTitle: feature.title,
    purpose: row.purpose,
    published: row.host,
  };
  return rules
    .filter(({ host }) => host.startsWith('*.') && row.host.endsWith(host.slice(1)))
    .map(({ host, ports }) => ({ host, ports: ports.filter((port) => row.ports.includes(port)), reason }))
    .filter(({ ports }) => ports.length > 0);
}

/** A name that one feature leaves out may be in the list for another, a placeholder under a wildcard. */
function isListed({ row }: Asked, outcome: Outcome, rules: readonly Rule[]): boolean {
  const unfilled = 'unfilled' in outcome;
  const having = rules.filter(
    ({ host }) => host === row.host || (unfilled && host.startsWith('*.') && row.host.endsWith(host.slice(1))),
  );
  return row.ports.length > 0 && row.ports.every((port) => having.some((rule) => rule.ports.includes(port)));
}

function namesOf({ host, ports, reasons }: Rule): readonly AskedName[] {
  return reasons.map((reason) => ({ host, ports, reason }));
}

function mergeLeftOut(out: readonly { readonly asked: Asked; readonly why: string }[]): readonly LeftOut[] {
  const merged = new Map<string, { host: string; features: Set<string>; why: string }>();
  for (const { asked, why } of out) {
    const key = JSON.stringify([asked.row.host, why]);
    const own = merged.get(key) ?? { host: asked.row.host, features: new Set<string>(), why };
    own.features.add(asked.feature.id);
    merged.set(key, own);
  }
  return [...merged.values()]
    .map(({ host, features, why }) => ({ host, features: [...features], why }))
    .sort((a, b) => (baseName(a.host) < baseName(b.host) ? -1 : baseName(a.host) > baseName(b.host) ? 1 : 0));
}
