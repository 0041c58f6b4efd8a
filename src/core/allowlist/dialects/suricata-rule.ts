import type { PastedLine } from '../normalise-paste.ts';
import type { Ports } from '../list-entry.ts';
import { joinRanges, otherPorts, portRange, commonPorts, type Ranges } from './port-ranges.ts';
import { withoutRemark } from './remark.ts';

/** One option of a rule: `content:!".x"` is `content`, `.x`, negated; an option without a value has an empty one. */
export interface RuleOption {
  readonly name: string;
  readonly value: string;
  readonly negated: boolean;
}

/** One rule of a Suricata rule file, as far as it was pasted. */
export interface SuricataRule {
  readonly line: number;
  readonly text: string;
  /** In lower case; empty where only the options were pasted. */
  readonly action: string;
  readonly protocol: string;
  readonly ports: Ports;
  /** A variable that stands for the ports. */
  readonly portVariable: string | undefined;
  readonly options: readonly RuleOption[];
  /** Set where a # stands before the rule. */
  readonly commented: boolean;
}

const ACTION = /^\s*#*\s*(pass|drop|reject|rejectsrc|rejectdst|rejectboth|alert)\s/i;
const FIRST_OPTION =
  /(?:^|[\s(])(?:msg|flow|content|pcre|sid|dotprefix|tls[._]sni|http[._]host|dns[._]query|ssl_state|bsize)(?:\.raw)?\s*[:;]/i;

/**
 * Takes the lines of a paste and gives its rules, also those that a # switches off. A rule goes on behind a backslash, and on
 * lines that begin no other rule. Never throws; linear in the length.
 */
export function suricataRules(lines: readonly PastedLine[]): readonly SuricataRule[] {
  const rules: { line: number; parts: string[] }[] = [];
  for (const { line, text } of lines) {
    const { text: plain, remark } = withoutRemark(text);
    const part = (/[:;]/.test(remark) ? text : plain).trim().replace(/\\$/, '');
    if (part === '') continue;
    const open = rules.at(-1);
    if (ACTION.test(part) || !open) rules.push({ line, parts: [part] });
    else if (part.startsWith('#')) continue;
    else open.parts.push(part);
  }
  return rules.flatMap(({ line, parts }) => ruleOf(line, parts.join(' ')) ?? []);
}

function ruleOf(line: number, written: string): SuricataRule | undefined {
  const text = /:\s?\\"/.test(written) ? written.replaceAll('\\"', '"') : written;
  const at = FIRST_OPTION.exec(text)?.index;
  const paren = text.indexOf('(');
  const begin = paren >= 0 && (at === undefined || paren <= at) ? paren : at;
  const header = (begin === undefined ? text : text.slice(0, begin)).replace(/^#+\s*/, '');
  const rest = begin === undefined ? '' : text.slice(begin);
  const body = rest.startsWith('(') ? rest.slice(1).replace(/\)\s*$/, '') : rest;
  const action = ACTION.exec(text)?.[1]?.toLowerCase() ?? '';
  const options = optionsOf(body);
  const compares = options.some(({ name }) => name === 'content' || name === 'pcre');
  if (!compares && (action === '' || !/[-<]>/.test(header))) return undefined;
  const words = headerWords(header);
  const arrow = words.findIndex((word) => word === '->' || word === '<>');
  const port = arrow < 0 ? '' : (words[arrow + 2] ?? '');
  const protocol = action === '' ? '' : (words[1] ?? '').toLowerCase();
  const portVariable = port.includes('$') ? port : undefined;
  const ports = portVariable === undefined ? portsOf(port) : 'not-stated';
  return { line, text: written, action, protocol, ports, portVariable, options, commented: text.startsWith('#') };
}

/** The words of a header; what stands in square brackets is one word, spaces or not. */
function headerWords(header: string): readonly string[] {
  return header.replace(/\[[^\]]*\]?/g, (list) => list.replace(/\s+/g, '')).match(/\S+/g) ?? [];
}

/** `any`, `443`, `[80,443]`, `1024:`, `!80`, `[80:90,!85]`. What is none of these is taken for any port. */
function portsOf(text: string): Ports {
  const words = text.replace(/[[\]]/g, '').split(',');
  const taken: Ranges[number][] = [];
  const left: Ranges[number][] = [];
  for (const word of words) {
    const range = portRange(word.replace(/^!/, ''), ':');
    if (range) (word.startsWith('!') ? left : taken).push(range);
  }
  if (taken.length + left.length === 0) return 'not-stated';
  const all = taken.length > 0 ? joinRanges(taken) : 'not-stated';
  return left.length > 0 ? commonPorts(all, otherPorts(left)) : all;
}

/** Splits at semicolons outside of quotes; a backslash keeps the next sign as it is. */
function optionsOf(body: string): readonly RuleOption[] {
  const options: RuleOption[] = [];
  const signs = /[;"\\]/g;
  let begin = 0;
  let quoted = false;
  for (let found = signs.exec(body); found; found = signs.exec(body)) {
    if (found[0] === '\\') signs.lastIndex++;
    else if (found[0] === '"') quoted = !quoted;
    else if (!quoted) {
      add(body.slice(begin, found.index));
      begin = found.index + 1;
    }
  }
  add(body.slice(begin));
  return options;

  function add(text: string): void {
    const option = optionOf(text);
    if (option) options.push(option);
  }
}

function optionOf(text: string): RuleOption | undefined {
  const [, name, value = ''] = /^\s*([a-z0-9_.]+)\s*(?::([^]*))?$/i.exec(text) ?? [];
  if (name === undefined) return undefined;
  const negated = /^\s*!/.test(value);
  const bare = value
    .replace(/^\s*!/, '')
    .trim()
    .replace(/^"([^]*)"$/, '$1');
  return { name: name.toLowerCase(), value: bare, negated };
}
