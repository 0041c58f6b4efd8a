import { normalisePaste } from '../normalise-paste.ts';
import { cliStatements, type Statement, type Word } from './cli-statements.ts';

/** The values of a `set` and where they stand. */
export interface Setting {
  readonly line: number;
  readonly text: string;
  readonly words: readonly Word[];
}

/** One object of a FortiOS configuration: what stands between `edit` and `next`, or a quoted piece of it. */
export interface FortiosObject {
  /** The table of its `config`, such as `firewall address` or `entries`; empty where the paste does not show it. */
  readonly table: string;
  readonly name: string;
  readonly parent: FortiosObject | undefined;
  readonly settings: ReadonlyMap<string, Setting>;
  /**
   * Words that stand alone or behind a value, and remarks in parentheses, in lower case: `wildcard`, `proxy mode`.
   */
  readonly loose: readonly string[];
}

interface Draft extends FortiosObject {
  readonly settings: Map<string, Setting & { readonly words: Word[] }>;
  readonly loose: string[];
}

interface Frame {
  readonly kind: 'config' | 'edit';
  readonly table: string;
  readonly object: Draft | undefined;
}

const PROMPT = /^[\w.-]{1,64} (?:\([\w -]{1,64}\) )?[#$] (?=\S)/;
/** Loose words that are kept of one object. */
const MOST_LOOSE = 50;
const MANY_VALUES = /^(?:member|srcaddr|dstaddr|service|srcintf|dstintf)$/;

/**
 * Takes any pasted FortiOS configuration, also a part of one, one quoted on a line, or with the prompts of a
 * console, and gives its objects in their order. Never throws; linear in the length.
 */
export function fortiosObjects(text: string): readonly FortiosObject[] {
  const lines = normalisePaste(text, { keep: 'brackets' }).flatMap(({ line, text: own }) => {
    const command = own.trim().replace(PROMPT, '');
    return command.startsWith('#') ? [] : [{ line, text: command }];
  });
  const objects: Draft[] = [];
  const stack: Frame[] = [];
  const open = (table: string, name: string, parent: FortiosObject | undefined): Draft => {
    const object: Draft = { table, name, parent, settings: new Map(), loose: [] };
    objects.push(object);
    return object;
  };
  let quoted = open('', '', undefined);
  for (const statement of cliStatements(lines, { semicolon: true })) {
    const [command, ...rest] = statement.words;
    const top = stack.at(-1);
    switch (commandOf(command)) {
      case 'config':
        stack.push({
          kind: 'config',
          table: rest.map((word) => word.text.toLowerCase()).join(' '),
          object: top?.object,
        });
        break;
      case 'edit': {
        const table = top?.kind === 'config' ? top.table : '';
        stack.push({ kind: 'edit', table, object: open(table, rest[0]?.text ?? '', top?.object) });
        break;
      }
      case 'next':
        if (top?.kind === 'edit') stack.pop();
        break;
      case 'end':
        while (stack.length > 0 && stack.pop()?.kind !== 'config');
        break;
      case 'set': {
        const key = rest[0]?.text.toLowerCase() ?? '';
        if (!top?.object && quoted.settings.has(key)) quoted = open('', '', undefined);
        put(top?.object ?? quoted, key, rest.slice(1), statement);
        break;
      }
      case 'unset':
        (top?.object ?? quoted).settings.delete(rest[0]?.text.toLowerCase() ?? '');
        break;
      case undefined:
        addLoose(top?.object ?? quoted, statement.words);
    }
    if (statement.remark !== '') (stack.at(-1)?.object ?? quoted).loose.push(statement.remark.toLowerCase());
  }
  return objects;
}

/**
 * The text of a value as the command line takes it: a backslash keeps a quote or a backslash, and itself before
 * anything else.
 */
export function fortiosText(word: Word | undefined): string {
  return word === undefined
    ? ''
    : word.quoted
      ? word.text.replace(/\\(["\\])/g, '$1')
      : word.text.replace(/\\\\/g, '\\');
}

const COMMANDS = ['config', 'edit', 'next', 'end', 'set', 'unset'] as const;

function commandOf(first: Word | undefined): (typeof COMMANDS)[number] | undefined {
  const word = first?.text.toLowerCase();
  if (first?.quoted) return undefined;
  return word === 'append' ? 'set' : COMMANDS.find((command) => command === word);
}

function addLoose({ loose }: Draft, words: readonly Word[]): void {
  for (const { text } of words.slice(0, Math.max(0, MOST_LOOSE - loose.length))) loose.push(text.toLowerCase());
}

function put(object: Draft, key: string, values: readonly Word[], { line, text }: Statement): void {
  const before = MANY_VALUES.test(key) ? object.settings.get(key) : undefined;
  if (before) for (const value of values) before.words.push(value);
  else object.settings.set(key, { line, text, words: [...values] });
  if (key === 'url') addLoose(object, values.slice(1));
}
