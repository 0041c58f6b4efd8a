import { choiceQuery, defaultChoice, readChoice, type Choice, type ChoiceTables } from '../../core/allowlist/choice.ts';
import { DIALECT_IDS, type DialectId } from '../../core/allowlist/dialect-ids.ts';

/** Which names a list has: one of the two minimums, or what the chosen features need. */
export const SETS = {
  'effective-minimum': 'Effective minimum',
  'bare-minimum': 'Bare minimum as published',
  features: 'By feature',
} as const;
export type SetId = keyof typeof SETS;

/** What a list is for at the proxy. */
export const PURPOSES = {
  allow: 'Allow',
  'do-not-decrypt': 'Do not decrypt',
  'do-not-authenticate': 'Do not ask for a sign-in',
} as const;
export type Purpose = keyof typeof PURPOSES;

/** All that is chosen. Of `choice` only cloud and product count where `set` is a minimum. */
export interface Asked {
  readonly set: SetId;
  readonly purpose: Purpose;
  readonly choice: Choice;
  /** How a list that is checked is read; undefined to have its product recognised. */
  readonly read?: DialectId | undefined;
}

const OF_FEATURES = /^(?:features|names|retired|legacy|from)=/;
const OWN = /^(set|for|read)=(.*)$/s;

/** What is shown before anybody chose anything: what a current server needs, in the worldwide cloud. */
export function defaultAsked(tables: ChoiceTables): Asked {
  return { set: 'effective-minimum', purpose: 'allow', choice: defaultChoice(tables) };
}

/** Writes what is chosen as the query of an address, without the question mark; empty for the default. */
export function writeAddress({ set, purpose, choice, read }: Asked, tables: ChoiceTables): string {
  const { cloud, product } = choice;
  return [
    set === 'effective-minimum' ? '' : `set=${set}`,
    purpose === 'allow' ? '' : `for=${purpose}`,
    choiceQuery(set === 'features' ? choice : { ...defaultChoice(tables), cloud, product }, tables),
    read === undefined ? '' : `read=${read}`,
  ]
    .filter((part) => part !== '')
    .join('&');
}

/** Reads the query of an address. Any text is safe; each thing that is not understood comes back as a sentence. */
export function readAddress(
  query: string,
  tables: ChoiceTables,
): { readonly asked: Asked; readonly notUnderstood: readonly string[] } {
  const parts = query.replace(/^\?/, '').split('&');
  const { choice, notUnderstood } = readChoice(parts.filter((part) => !OWN.test(part)).join('&'), tables);
  const sentences = [...notUnderstood];
  const said = (key: string) =>
    parts.flatMap((part) => (OWN.exec(part)?.[1] === key ? [OWN.exec(part)?.[2] ?? ''] : []));

  function one<T extends string>(key: string, known: Readonly<Record<T, string>>, otherwise: T): T {
    const [value] = said(key);
    const found = (Object.keys(known) as T[]).find((id) => id === value);
    if (value !== undefined && found === undefined) {
      sentences.push(`"${value.slice(0, 40)}" is nothing that is known here, so "${known[otherwise]}" is shown.`);
    }
    return found ?? otherwise;
  }

  const [readAs] = said('read');
  const read = DIALECT_IDS.find((id) => id === readAs);
  if (readAs !== undefined && read === undefined) {
    sentences.push(`"${readAs.slice(0, 40)}" is no way of reading a list, so the product is recognised.`);
  }

  const isByFeature = parts.some((part) => OF_FEATURES.test(part));
  const set = one<SetId>('set', SETS, isByFeature ? 'features' : 'effective-minimum');
  const purpose = one<Purpose>('for', PURPOSES, 'allow');
  const published = isPublished(set, choice);
  if (!published)
    sentences.push(`${SETS[set]}: it speaks of the worldwide cloud only, so the effective minimum is shown.`);
  return {
    asked: { set: published ? set : 'effective-minimum', purpose, choice, ...(read && { read }) },
    notUnderstood: sentences,
  };
}

/** Whether a set exists in the chosen cloud: the article's table is of the worldwide one. */
export function isPublished(set: SetId, { cloud }: Pick<Choice, 'cloud'>): boolean {
  return set !== 'bare-minimum' || cloud === 'worldwide';
}
