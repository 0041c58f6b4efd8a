import type { PastedLine } from '../normalise-paste.ts';

/** One RulesSourceList of a paste. */
export interface DomainList {
  readonly targets: readonly { readonly line: number; readonly text: string }[];
  /** `TLS_SNI`, `HTTP_HOST`, both, or none where the paste does not show them. */
  readonly types: ReadonlySet<string>;
  readonly denies: boolean;
}

interface Token {
  readonly line: number;
  readonly text: string;
  readonly key: boolean;
}

type Field = 'targets' | 'types' | 'rules';

/** The fields in the spelling of the API, of Terraform and of CloudFormation, without underscores and in lower case. */
const FIELDS: ReadonlyMap<string, Field> = new Map([
  ['targets', 'targets'],
  ['targettypes', 'types'],
  ['generatedrulestype', 'rules'],
]);
const TOKEN = /"[^"]*"|'[^']*'|[^\s"'[\]{},=]+|[\][{}=]/g;

/** Finds the domain lists in JSON, Terraform, YAML or a quoted line of them; none where no field of theirs is named. Linear. */
export function domainLists(lines: readonly PastedLine[]): readonly DomainList[] {
  const lists: DomainList[] = [];
  let fields = emptyFields();
  let current: Field | undefined;
  const finish = () => {
    if (fields.seen.size > 0) lists.push(fields);
    fields = emptyFields();
  };
  for (const { line, text, key } of lines.flatMap(tokensOf)) {
    const field = FIELDS.get(text.replaceAll('_', '').toLowerCase());
    if (field !== undefined) {
      if (fields.seen.has(field)) finish();
      fields.seen.add(field);
      current = field;
    } else if (key || text === ']' || text === '}') {
      current = undefined;
    } else if (!/^[[{=:-]$/.test(text)) {
      if (current === 'targets') fields.targets.push({ line, text });
      if (current === 'types') fields.types.add(text.toUpperCase());
      if (current === 'rules') fields.denies ||= /^deny/i.test(text);
    }
  }
  finish();
  return lists;
}

function emptyFields() {
  return {
    targets: new Array<{ line: number; text: string }>(),
    types: new Set<string>(),
    denies: false,
    seen: new Set<Field>(),
  };
}

/** The words, strings and brackets of a line; a word is a key where a colon or an equals sign follows. */
function tokensOf({ line, text }: PastedLine): readonly Token[] {
  if (/^\s*(?:#|\/\/)/.test(text)) return [];
  const found = (text.split(/\s#/, 1)[0] ?? '').match(TOKEN) ?? [];
  return found.flatMap((raw, at): readonly Token[] => {
    const next = found[at + 1] ?? '';
    const bare = raw.replace(/^["']|["']$/g, '').replace(/:$/, '');
    const key = raw.endsWith(':') || next === ':' || next === '=';
    return bare === '' ? [] : [{ line, text: bare, key }];
  });
}
