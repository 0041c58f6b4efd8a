import type { Writer, ListRequest, TypedNames } from '../../core/allowlist/rule.ts';
import { typedProxy, unusedSources } from '../../core/allowlist/writers/typed-addresses.ts';
import { safeIdentifier } from '../../core/allowlist/writers/safe-text.ts';
import type { Texts } from './texts.ts';

interface Props {
  readonly texts: Texts;
  readonly placeholders: readonly { readonly host: string; readonly purpose: string }[];
  /** The fields that the product's list has a place for; undefined while that is not known. */
  readonly used: ReadonlySet<keyof TypedNames> | undefined;
  readonly onType: (texts: Texts) => void;
}

const FIELDS: readonly { readonly key: keyof TypedNames; readonly label: string; readonly example: string }[] = [
  { key: 'objectName', label: 'Name of objects and rules', example: 'entra-connect' },
  { key: 'ticket', label: 'Ticket number', example: 'CHG0012345' },
  { key: 'source', label: 'Source address', example: '10.0.0.10/32' },
  { key: 'proxy', label: 'Proxy', example: 'proxy.example.com:8080' },
];
const ALSO_IN_TICKET: readonly (keyof TypedNames)[] = ['ticket', 'source'];

/** Names of the reader's own for the list. All may stay empty. */
export function TypedFields({ texts, placeholders, used, onType }: Props) {
  return (
    <div class="fields">
      {placeholders.map(({ host, purpose }) => (
        <label key={host}>
          <b>
            Your part of <code>{host}</code>
          </b>
          <input
            name={`own-${host}`}
            autocomplete="off"
            spellcheck={false}
            value={texts.filled.get(host) ?? ''}
            onInput={(event) =>
              onType({ ...texts, filled: new Map(texts.filled).set(host, event.currentTarget.value) })
            }
          />
          <small>{purpose}</small>
        </label>
      ))}
      {FIELDS.map(({ key, label, example }) => (
        <label key={key}>
          <b>{label}</b>
          <input
            name={key}
            autocomplete="off"
            spellcheck={false}
            placeholder={example}
            value={texts[key]}
            onInput={(event) => onType({ ...texts, [key]: event.currentTarget.value })}
          />
          <small class="not-taken" aria-live="polite">
            {notTaken(key, texts)}
          </small>
          {used && !used.has(key) && (
            <small>
              {ALSO_IN_TICKET.includes(key)
                ? 'Goes into the ticket; this list has no place for it.'
                : 'This list has no place for it.'}
            </small>
          )}
        </label>
      ))}
    </div>
  );
}

/** So many of the words that are not taken are shown. */
const MOST_SHOWN = 3;

/** What becomes of a typed text that does not go into a list as it stands; undefined where it does. */
export function notTaken(key: keyof TypedNames, typed: TypedNames): string | undefined {
  const text = typed[key].trim();
  if (text === '') return undefined;
  switch (key) {
    case 'source': {
      const unused = unusedSources(typed).map((word) => `"${word.slice(0, 40)}"`);
      if (unused.length === 0) return undefined;
      const shown =
        unused.length > MOST_SHOWN ? [...unused.slice(0, MOST_SHOWN), `${unused.length - MOST_SHOWN} more`] : unused;
      return shown.length === 1
        ? `${shown[0]} is no IPv4 address or network and stands in no list.`
        : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)} are no IPv4 addresses or networks and stand in no list.`;
    }
    case 'proxy':
      return typedProxy(typed) === undefined
        ? `"${text.slice(0, 40)}" is no host with a port, such as proxy.example.com:8080, and stands in no list.`
        : undefined;
    case 'objectName': {
      const name = safeIdentifier(text);
      return name === text ? undefined : `Written as ${name} where the product takes letters, digits and hyphens only.`;
    }
    case 'ticket':
      return undefined;
  }
}

const PROBES: TypedNames = { objectName: 'place', ticket: 'place', source: '192.0.2.1/32', proxy: 'place.example:1' };

/** So many names are enough to see what a writer does with a field. */
const A_FEW = 4;

/** The typed fields that change what a writer gives, found by trying each. */
export function usedFields(write: Writer, { rules, ...rest }: ListRequest): ReadonlySet<keyof TypedNames> {
  const without: TypedNames = { objectName: 'entra-connect', ticket: '', source: '', proxy: '' };
  const request = { ...rest, rules: rules.slice(0, A_FEW) };
  const textWith = (typed: TypedNames) => JSON.stringify(write({ ...request, typed }).files);
  const before = textWith(without);
  const keys = Object.keys(PROBES) as (keyof TypedNames)[];
  return new Set(keys.filter((key) => textWith({ ...without, [key]: PROBES[key] }) !== before));
}
