import type { ListEntry } from '../list-entry.ts';
import { portsCondition, type AccessRule, type Condition } from './access-conditions.ts';
import { fetchCondition } from './haproxy-fetches.ts';
import { haproxyPatterns, type HaproxyPattern, type Method } from './haproxy-patterns.ts';
import { baseOfPath, beforeFirst, type PastedFile } from './pasted-files.ts';
import { portRange, type Ranges } from './port-ranges.ts';
import { mentionsHost, withoutRemark } from './remark.ts';

/** One frontend, backend or the lines outside of any. */
export interface HaproxySection {
  readonly rules: readonly AccessRule[];
  /** Ports that it listens on. */
  readonly bound: Ranges;
}

/** A paste as HAProxy's configuration and pattern files. */
export interface HaproxyPaste {
  readonly acls: ReadonlyMap<string, Condition>;
  readonly sections: readonly HaproxySection[];
  /** Lines of pattern files that no acl of the paste names, as they are read without it. */
  readonly loose: readonly ListEntry[];
  readonly comments: readonly HaproxyPattern[];
}

const SECTION = /^(?:frontend|backend|listen|defaults|global|resolvers|userlist)$/;
const NEXT_STATEMENT = /\s[/;]\s+(?=(?:acl|http-request|tcp-request|use_backend)\s)/;
const DIRECTIVE = /^[a-z][a-z0-9_-]*$/;
const ALLOWS = /^(?:allow|accept)$/;
const DENIES = /^(?:deny|reject|tarpit|silent-drop|block)$/;
/** How often the lines of one file are given; whoever names it more often says nothing new. */
const MOST_USES = 12;

/** Reads any text as a configuration, pattern files or both. Never throws; linear in the length. */
export function haproxyPaste(files: readonly PastedFile[]): HaproxyPaste {
  const comments: HaproxyPattern[] = [];
  const read = files.map(({ name, lines }) => ({ name, lines: lines.flatMap((line) => lineOf(line, comments)) }));
  const listOf = ({ name, lines }: (typeof read)[number]) => (name === '' ? [] : beforeFirst(lines, isDirective));
  const lists = new Map(read.map((file) => [file.name, listOf(file)] as const).filter(([, lines]) => lines.length > 0));
  const named = new Map<string, number>();
  const acls = new Map<string, Condition>();
  /** What acls hold, which grows with each line of the same name. */
  const grown = new Map<string, { readonly entries: ListEntry[]; readonly ranges: Ranges[number][] }>();
  const sections: { rules: AccessRule[]; bound: Ranges[number][] }[] = [{ rules: [], bound: [] }];
  const bare: HaproxyPattern[] = [];
  for (const file of read) {
    for (const one of file.lines.slice(listOf(file).length)) {
      if (!isDirective(one)) bare.push(one);
      else for (const part of one.text.trim().split(NEXT_STATEMENT)) statement(one.line, part.trim());
    }
  }
  const unnamed = [...lists].filter(([name]) => !named.has(name));
  const loose = [
    ...haproxyPatterns(bare, 'unknown', false),
    ...unnamed.flatMap(([name, lines]) => haproxyPatterns(lines, methodOfName(name), true)),
  ];
  for (const [name, { ranges }] of grown)
    if (acls.get(name)?.kind === 'ports') acls.set(name, portsCondition(name, ranges));
  return { acls, sections, loose, comments };

  function statement(line: number, text: string): void {
    const words = wordsOf(text);
    const [first = '', second = '', third = ''] = words;
    const section = sections.at(-1);
    if (SECTION.test(first)) sections.push({ rules: [], bound: [] });
    else if (first === 'acl') addTest(second, fetchCondition(line, words.slice(2), linesOf));
    else if (first === 'bind')
      section?.bound.push(
        ...second.split(',').flatMap((address) => portRange(/:([\d-]+)$/.exec(address)?.[1] ?? '') ?? []),
      );
    else if (first === 'http-request' || first === 'tcp-request' || first === 'use_backend' || first === 'block') {
      const verb =
        first === 'http-request' ? second : first === 'tcp-request' ? third : first === 'block' ? 'block' : 'allow';
      const at = words.findIndex((word) => word === 'if' || word === 'unless');
      if (ALLOWS.test(verb) || DENIES.test(verb))
        section?.rules.push(
          ...rulesOf(line, text, DENIES.test(verb) ? 'deny' : 'allow', at < 0 ? [] : words.slice(at)),
        );
    }
  }

  /** The lines of a pattern file that is in the paste. */
  function linesOf(path: string): readonly HaproxyPattern[] | undefined {
    const name = baseOfPath(path);
    const uses = (named.get(name) ?? 0) + 1;
    named.set(name, uses);
    return uses > MOST_USES ? [] : lists.get(name);
  }

  function addTest(name: string, condition: Condition): void {
    const before = acls.get(name);
    const own = grown.get(name) ?? { entries: [], ranges: [] };
    grown.set(name, own);
    if (before && before.kind !== condition.kind) {
      acls.set(name, { kind: 'sometimes', what: `requests that match ${name} in one of several ways` });
    } else if (condition.kind === 'hosts') {
      for (const entry of condition.entries) own.entries.push(entry);
      acls.set(name, { kind: 'hosts', entries: own.entries });
    } else if (condition.kind === 'ports') {
      for (const range of condition.ranges) own.ranges.push(range);
      acls.set(name, { kind: 'ports', ranges: own.ranges });
    } else acls.set(name, condition);
  }

  /** `if a b or !c` is two rules, each with terms that all have to hold; what stands behind `unless` is turned round. */
  function rulesOf(
    line: number,
    text: string,
    action: AccessRule['action'],
    words: readonly string[],
  ): readonly AccessRule[] {
    const groups: { acl: string; negated: boolean }[][] = [[]];
    let negated = false;
    for (let at = 1; at < words.length; at++) {
      const word = words[at] ?? '';
      if (word === '!') negated = !negated;
      else if (word === 'or' || word === '||') groups.push([]);
      else if (word === '{' || word === '!{') {
        const close = words.indexOf('}', at);
        const inner = words.slice(at + 1, close < 0 ? words.length : close);
        const acl = `{ ${inner.join(' ')} }`;
        if (!acls.has(acl)) acls.set(acl, fetchCondition(line, inner, linesOf));
        groups.at(-1)?.push({ acl, negated: negated !== (word === '!{') });
        negated = false;
        at = close < 0 ? words.length : close;
      } else {
        groups.at(-1)?.push({ acl: word.replace(/^!/, ''), negated: negated !== word.startsWith('!') });
        negated = false;
      }
    }
    const rule = { line, text, action };
    if (words[0] !== 'unless') return groups.map((terms) => ({ ...rule, terms }));
    const [only = []] = groups;
    if (only.length === 1 && groups.every((group) => group.length === 1)) {
      return [
        { ...rule, terms: groups.flatMap((group) => group.map((term) => ({ ...term, negated: !term.negated }))) },
      ];
    }
    return [{ ...rule, terms: [{ acl: `unless ${only.map(({ acl }) => acl).join(' ')}`, negated: false }] }];
  }
}

/** Whole names, or endings, where the name of a pattern file says so. */
function methodOfName(name: string): Method {
  if (/suffix|end/.test(name)) return 'end';
  return /exact|str/.test(name) ? 'str' : 'unknown';
}

function lineOf({ line, text }: PastedFile['lines'][number], comments: HaproxyPattern[]): readonly HaproxyPattern[] {
  const plain = withoutRemark(text).text;
  if (plain.trim() === '') return [];
  if (plain.trimStart().startsWith('#')) {
    if (mentionsHost(plain)) comments.push({ line, text: plain.trim(), inFile: false });
    return [];
  }
  return [{ line, text: plain, inFile: true }];
}

/** The words of a statement up to a comment; quotes hold words together. */
function wordsOf(text: string): readonly string[] {
  const words = text.match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? [];
  const end = words.findIndex((word) => word.startsWith('#'));
  return (end < 0 ? words : words.slice(0, end)).map((word) => word.replace(/^(["'])([^]*)\1$/, '$2'));
}

function isDirective({ text }: { readonly text: string }): boolean {
  const [first = '', second] = text.trim().split(/\s+/, 2);
  return second !== undefined && DIRECTIVE.test(first);
}
