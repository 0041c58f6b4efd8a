import type { CallerId, CloudId, FeatureRecord } from '../hosts/schema.ts';

/** How closely a list follows the published names. */
export const STRICTNESSES = {
  published: 'As published',
  'bare-names': 'With bare names added',
  exact: 'Exact names only',
} as const;
export type Strictness = keyof typeof STRICTNESSES;

/** What a reader chose. `callers` holds `any` alone where it does not matter who opens the connection. */
export interface Choice {
  readonly cloud: CloudId;
  readonly features: readonly string[];
  readonly strictness: Strictness;
  /** Whether retired rows are in the list. */
  readonly retired: boolean;
  /** Whether legacy rows are in the list. */
  readonly legacy: boolean;
  readonly callers: readonly CallerId[];
  readonly product: string;
}

/** What there is to choose from: the features in the order they are shown, and the products with the usual one first. */
export interface ChoiceTables {
  readonly features: readonly { readonly id: string; readonly kind: FeatureRecord['kind'] }[];
  readonly products: readonly string[];
}

/** What an address says, and a sentence for everything in it that was not understood. */
export interface ReadChoice {
  readonly choice: Choice;
  readonly notUnderstood: readonly string[];
}

const CLOUD_IDS = idsOf<CloudId>({ worldwide: 0, usgov: 0, china: 0 });
const CALLER_IDS = idsOf<CallerId>({
  'connect-server': 0,
  'agent-server': 0,
  'client-device': 0,
  'admin-browser': 0,
  any: 0,
});
const STRICTNESS_IDS = idsOf<Strictness>({ published: 0, 'bare-names': 0, exact: 0 });
const NONE = 'none';
const MOST_PARTS = 40;

/** What is chosen before anybody chose: what every server needs, bare names added, retired out, legacy in. */
export function defaultChoice({ features, products }: ChoiceTables): Choice {
  return {
    cloud: 'worldwide',
    features: features.filter(({ kind }) => kind === 'base').map(({ id }) => id),
    strictness: 'bare-names',
    retired: false,
    legacy: true,
    callers: ['any'],
    product: products[0] ?? '',
  };
}

/** Writes a choice as the query of an address, without the question mark; what is as it was before is left out. */
export function choiceQuery(choice: Choice, tables: ChoiceTables): string {
  const [now, before] = [words(choice, tables), words(defaultChoice(tables), tables)];
  return (Object.keys(now) as Key[])
    .filter((key) => now[key] !== before[key])
    .map((key) => `${key}=${now[key].split(',').map(encodeURIComponent).join(',')}`)
    .join('&');
}

/** Reads the query of an address, with or without its question mark. Any text is safe; what is unknown stays as it was before. */
export function readChoice(query: string, tables: ChoiceTables): ReadChoice {
  const before = defaultChoice(tables);
  const { said, notUnderstood } = parts(query);
  const complain = (sentence: string) => void notUnderstood.push(sentence);

  function one<T extends string>(key: Key, what: string, known: readonly T[], otherwise: T): T {
    const value = said.get(key);
    const found = known.find((id) => id === value);
    if (value !== undefined && found === undefined) {
      complain(`"${short(value)}" is no ${what} that is known here, so "${otherwise}" is shown.`);
    }
    return found ?? otherwise;
  }
  function some<T extends string>(key: Key, what: string, known: readonly T[], otherwise: readonly T[]): readonly T[] {
    const value = said.get(key);
    if (value === undefined) return otherwise;
    if (value === NONE) return [];
    const asked = new Set(value.split(','));
    const found = known.filter((id) => asked.delete(id));
    const lost = [...asked].slice(0, MOST_PARTS).map((id) => `"${short(id)}"`);
    if (lost.length > 0) complain(`${lost.join(', ')} is no ${what} that is known here and was left out.`);
    return found.length > 0 ? found : otherwise;
  }
  const isIn = (key: 'retired' | 'legacy') => one(key, `choice for ${key}`, ['in', 'out'], inOut(before[key])) === 'in';

  const featureIds = tables.features.map(({ id }) => id);
  const choice: Choice = {
    cloud: one('cloud', 'cloud', CLOUD_IDS, before.cloud),
    features: some('features', 'feature', featureIds, before.features),
    strictness: one('names', 'strictness', STRICTNESS_IDS, before.strictness),
    retired: isIn('retired'),
    legacy: isIn('legacy'),
    callers: callersOf(some('from', 'caller', CALLER_IDS, before.callers)),
    product: one('product', 'product', tables.products, before.product),
  };
  return { choice, notUnderstood };
}

const KEYS = ['cloud', 'features', 'names', 'retired', 'legacy', 'from', 'product'] as const;
type Key = (typeof KEYS)[number];

/** A choice in the words of an address, in a fixed order of features and callers. */
function words(choice: Choice, tables: ChoiceTables): Record<Key, string> {
  const chosen = new Set(choice.features);
  const features = tables.features.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
  const callers = callersOf(CALLER_IDS.filter((id) => choice.callers.includes(id)));
  return {
    cloud: choice.cloud,
    features: features.join(',') || NONE,
    names: choice.strictness,
    retired: inOut(choice.retired),
    legacy: inOut(choice.legacy),
    from: callers.join(','),
    product: choice.product,
  };
}

/** Nobody chosen means that it does not matter. */
function callersOf(chosen: readonly CallerId[]): readonly CallerId[] {
  return chosen.length === 0 || chosen.includes('any') ? ['any'] : chosen;
}

function parts(query: string): { readonly said: ReadonlyMap<Key, string>; readonly notUnderstood: string[] } {
  const said = new Map<Key, string>();
  const notUnderstood: string[] = [];
  const all = query.replace(/^\?/, '').split('&', MOST_PARTS + 1);
  if (all.length > MOST_PARTS)
    notUnderstood.push(`The address says more than ${MOST_PARTS} things; the rest was left.`);
  for (const part of all.slice(0, MOST_PARTS).filter((text) => text !== '')) {
    const equals = part.indexOf('=');
    const name = decoded(equals < 0 ? part : part.slice(0, equals));
    const value = decoded(equals < 0 ? '' : part.slice(equals + 1));
    const key = KEYS.find((known) => known === name);
    if (key === undefined) notUnderstood.push(`"${short(name)}" is nothing that can be chosen here.`);
    else if (said.has(key)) notUnderstood.push(`The address says "${key}" twice; the first counts.`);
    else said.set(key, value);
  }
  return { said, notUnderstood };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function inOut(isIn: boolean): 'in' | 'out' {
  return isIn ? 'in' : 'out';
}

/** The ids of a closed list; the compiler asks for all of them. */
function idsOf<T extends string>(all: Record<T, 0>): readonly T[] {
  return Object.keys(all) as T[];
}
