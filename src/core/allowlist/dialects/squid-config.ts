import type { PastedLine } from '../normalise-paste.ts';
import type { AccessRule } from './access-conditions.ts';
import { baseOfPath, beforeFirst, type PastedFile } from './pasted-files.ts';
import { mentionsHost, withoutRemark } from './remark.ts';
import type { SquidValue } from './squid-domains.ts';

/** One acl with all its values, those of files in the paste included. */
export interface SquidAcl {
  readonly name: string;
  /** In lower case, such as `dstdomain`. */
  readonly type: string;
  readonly values: readonly SquidValue[];
  /** Files that it names and the paste does not hold. */
  readonly missing: readonly SquidValue[];
}

/** A paste as Squid's configuration, in its order. Names of acls are in lower case, as Squid compares them. */
export interface SquidConfig {
  readonly acls: ReadonlyMap<string, SquidAcl>;
  /** The http_access lines. */
  readonly rules: readonly AccessRule[];
  /** Lines that are no directives, each a value, as in a list file. */
  readonly bare: readonly SquidValue[];
  readonly comments: readonly SquidValue[];
  /** Files that it takes in whole. */
  readonly includes: readonly SquidValue[];
  /** The major version that a comment or remark names. */
  readonly version: number | undefined;
}

const VERSION = /\bsquid(?:\s+cache)?:?(?:\s+version)?\s*(?:[<>=\u2264\u2265/v-]\s*){0,3}(\d{1,2})(?:\.\d|\b)/i;
const DIRECTIVE = /^[a-z][a-z0-9_:]*$/i;
/** How often the lines of one file are given; whoever names it more often says nothing new. */
const MOST_USES = 12;
const NEXT_STATEMENT = /\s[/;]\s+(?=(?:acl|http_access|include)\s)/i;

/** Reads any text as squid.conf, list files or both. Never throws; linear in the length. */
export function squidConfig(files: readonly PastedFile[]): SquidConfig {
  const comments: SquidValue[] = [];
  const includes: SquidValue[] = [];
  const rules: AccessRule[] = [];
  const bare: SquidValue[] = [];
  const acls = new Map<string, { name: string; type: string; values: SquidValue[]; missing: SquidValue[] }>();
  const listed = new Map<string, readonly SquidValue[]>();
  const configs: (readonly PastedLine[])[] = [];
  const named = new Map<string, number>();
  let version: number | undefined;
  const statementsOf = (file: PastedFile) =>
    file.lines.flatMap((line) => {
      const { text, comment, remark } = parted(line.text);
      const said = VERSION.exec(`${remark} ${comment}`)?.[1];
      if (said !== undefined) version ??= Number(said);
      if (mentionsHost(comment)) comments.push({ line: line.line, text: comment });
      return text.trim() === '' ? [] : [{ ...line, text }];
    });
  const read = files.map((file) => ({ name: file.name, statements: statementsOf(file) }));
  for (const { name, statements } of read) {
    const list = name === '' ? [] : beforeFirst(statements, ({ text }) => isDirective(text));
    if (list.length > 0) listed.set(name, list.map(valueOf));
    configs.push(statements.slice(list.length));
  }
  for (const statements of configs) {
    for (const { line, text, bom } of joined(statements)) {
      for (const part of text.split(NEXT_STATEMENT)) statement(line, part.trim(), bom);
    }
  }
  for (const [name, values] of listed) if (!named.has(name)) for (const value of values) bare.push(value);
  return { acls, rules, bare, comments, includes, version };

  function statement(line: number, text: string, bom: true | undefined): void {
    const words = text.split(/\s+/);
    const [first = '', second = '', third = ''] = words;
    const directive = first.toLowerCase();
    if (directive === 'acl' && third !== '') {
      const key = second.toLowerCase();
      const acl = acls.get(key) ?? { name: second, type: third.toLowerCase(), values: [], missing: [] };
      acls.set(key, acl);
      addValues(acl, line, words.slice(3));
    } else if (directive === 'http_access' && /^(?:allow|deny)$/i.test(second)) {
      const terms = words
        .slice(2)
        .map((word) => ({ acl: word.replace(/^!/, '').toLowerCase(), negated: word.startsWith('!') }));
      rules.push({ line, text, action: second.toLowerCase() === 'deny' ? 'deny' : 'allow', terms });
    } else if (directive === 'include') {
      includes.push({ line, text });
    } else if (!isDirective(text)) {
      bare.push(valueOf({ line, text, ...(bom ? { bom } : {}) }));
    }
  }

  function addValues(
    acl: { values: SquidValue[]; missing: SquidValue[] },
    line: number,
    words: readonly string[],
  ): void {
    for (const word of words) {
      if (word.startsWith('#')) return;
      if (/^["']/.test(word)) {
        const path = word.slice(1).replace(/["'].*$/, '');
        const name = baseOfPath(path);
        const values = listed.get(name);
        named.set(name, (named.get(name) ?? 0) + 1);
        if (values && (named.get(name) ?? 0) > MOST_USES) return;
        if (values) for (const value of values) acl.values.push(value);
        else acl.missing.push({ line, text: path });
        return;
      }
      if (word === '-n' || word === '--') continue;
      acl.values.push({ line, text: word });
    }
  }
}

function valueOf({ line, text, bom }: Pick<PastedLine, 'line' | 'text' | 'bom'>): SquidValue {
  return { line, text: text.trim(), ...(bom ? { bom } : {}) };
}

/** A line without its comment and without a remark in parentheses at its end. */
function parted(text: string): { readonly text: string; readonly comment: string; readonly remark: string } {
  const at = text.search(/(?:^|\s)#/);
  const comment = at < 0 ? '' : text.slice(at).trim();
  return { ...withoutRemark(at < 0 ? text : text.slice(0, at)), comment };
}

/** Joins the lines that end with a backslash with the one behind them. */
function joined(lines: readonly PastedLine[]): readonly PastedLine[] {
  const whole: PastedLine[] = [];
  let open: { line: PastedLine; parts: string[] } | undefined;
  for (const line of lines) {
    const continues = line.text.trimEnd().endsWith('\\');
    const body = continues ? line.text.trimEnd().slice(0, -1) : line.text;
    if (open) open.parts.push(body);
    else open = { line, parts: [body] };
    if (continues) continue;
    whole.push({ ...open.line, text: open.parts.join(' ') });
    open = undefined;
  }
  if (open) whole.push({ ...open.line, text: open.parts.join(' ') });
  return whole;
}

/** Whether a line begins with a word of the configuration and something behind it. */
function isDirective(text: string): boolean {
  const [first = '', second] = text.trim().split(/\s+/, 2);
  return second !== undefined && DIRECTIVE.test(first) && !first.endsWith(':');
}
