import type { Token } from './config-tokens.ts';

/** A value of a setting, and where it stands. */
export type Value = Pick<Token, 'text' | 'line' | 'quote'>;

/** What belongs together: a block in braces, a command with its options, or a loose fragment. */
export interface Scope {
  readonly kind: 'block' | 'command' | 'fragment';
  readonly parent: Scope | undefined;
  /**
   * The key or the last word that the block stands behind, as `settingKey` spells it; the variable that a command
   * is assigned to.
   */
  readonly under: string;
  /** The words that begin a command, or that head a block, in lower case. */
  readonly head: readonly string[];
  /** The values by key, in the order they stand. */
  readonly values: ReadonlyMap<string, readonly Value[]>;
}

/** What the settings of a product look like. */
export interface ScopeSigns {
  /** Keys that need no colon, equals sign or hyphen, as `settingKey` spells them. */
  readonly keys: ReadonlySet<string>;
  /** Words that begin a command. */
  readonly command: RegExp;
  /** Whether a loose fragment is complete, so that another key begins a new one. */
  readonly isFull?: (values: ReadonlyMap<string, readonly Value[]>, key: string) => boolean;
}

interface Draft extends Scope {
  readonly parent: Draft | undefined;
  readonly head: string[];
  readonly values: Map<string, Value[]>;
}

interface Frame {
  readonly scope: Draft;
  readonly closes: string;
  readonly key: string;
  /** How many brackets were open when the command of the scope began. */
  readonly depth: number;
}

const MOST_HEAD = 8;

/**
 * The same key in every spelling: `target_fqdns`, `--target-fqdns` and `targetFqdns` are one; a number behind a dot
 * is no part of it.
 */
export function settingKey(text: string): string {
  return text
    .replace(/\.\d{1,6}$/, '')
    .replace(/^[-$]+/, '')
    .replace(/[-_]/g, '')
    .toLowerCase();
}

/**
 * Takes the tokens of a script or declaration and gives its scopes in the order they begin, the outer before the
 * inner. Every text is taken as far as it goes: brackets that do not match close nothing. Never throws; linear in
 * the number of tokens.
 */
export function configScopes(tokens: readonly Token[], signs: ScopeSigns): readonly Scope[] {
  const scopes: Draft[] = [];
  const open = (kind: Scope['kind'], parent: Draft | undefined, under: string): Draft => {
    const scope: Draft = { kind, parent, under, head: [], values: new Map() };
    scopes.push(scope);
    return scope;
  };
  const frames: Frame[] = [];
  let scope = open('fragment', undefined, '');
  let key = '';
  let listKey = '';
  let assigned = '';
  let last = '';
  let commandDepth = -1;
  const begin = (text: string): void => {
    const parent = scope.kind === 'command' ? scope.parent : scope;
    scope = open('command', parent, assigned);
    scope.head.push(text.toLowerCase());
    commandDepth = frames.length;
    key = '';
  };
  const useKey = (text: string): void => {
    key = settingKey(text);
    if (scope.kind === 'fragment' && signs.isFull?.(scope.values, key)) scope = open('fragment', undefined, '');
    if (frames.length === 0 && text.startsWith('$')) assigned = key;
  };
  tokens.forEach((token, index) => {
    const { kind, text, line, quote } = token;
    const next = tokens[index + 1];
    if (kind === 'break') {
      if (frames.length <= commandDepth && scope.kind === 'command') {
        scope = scope.parent ?? open('fragment', undefined, '');
        commandDepth = -1;
      }
      if (key !== '') listKey = key;
      if (frames.at(-1)?.closes !== ']' && frames.at(-1)?.closes !== ')') key = '';
      last = '';
      return;
    }
    if (kind === 'mark') {
      if (text === '{') {
        frames.push({ scope, closes: '}', key, depth: commandDepth });
        const inner = open('block', scope, key === '' ? settingKey(last) : key);
        scope = inner;
        key = '';
        commandDepth = -1;
      } else if (text === '[' || text === '(') {
        frames.push({ scope, closes: text === '[' ? ']' : ')', key, depth: commandDepth });
      } else if (text === '}' || text === ']' || text === ')') {
        if (frames.at(-1)?.closes !== text) return;
        const frame = frames.pop();
        if (!frame) return;
        if (text === '}' || frames.length < commandDepth) ({ scope, depth: commandDepth } = frame);
        key = frame.key;
      } else if (text === ';') key = '';
      return;
    }
    if (kind === 'word' && text === '-') {
      key = listKey;
      return;
    }
    if (kind === 'word' && signs.command.test(text)) return begin(text);
    const named = next?.kind === 'mark' && (next.text === '=' || next.text === ':');
    if (named && (kind === 'string' || /^[$\w.-]/.test(text))) return useKey(text);
    if (kind === 'word' && /^--?[a-z]/i.test(text)) return useKey(text);
    if (kind === 'word' && signs.keys.has(settingKey(text))) return useKey(text);
    last = text;
    if (key !== '') {
      const own = scope.values.get(key);
      if (own) own.push({ text, line, quote });
      else scope.values.set(key, [{ text, line, quote }]);
    } else if (scope.head.length < MOST_HEAD) scope.head.push(text.toLowerCase());
  });
  return scopes;
}
