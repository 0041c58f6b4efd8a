import type { Departure, ListRequest, Writer, WrittenFile, WrittenLine } from '../rule.ts';
import { hostParts, rulesByPort, type PortGroup, type PortRule } from './by-port.ts';
import { headerLines, type CommentSigns } from './header.ts';
import { minimise, type Covers } from './minimise.ts';

/** How a product spells a list of names, one a line. */
export interface LineSyntax {
  /** What stands before the base for the names below it: `*.`, `.`, or nothing. */
  readonly wildcard: '*.' | '.' | '';
  /** Puts an entry into its line, where it is not the line by itself. */
  readonly line?: (entry: string, port: number) => string;
  /** What an entry covers, so that no line is written twice over. */
  readonly covers: Covers;
  /** Whether the syntax holds the port, so that one file serves all; otherwise there is a file for each port. */
  readonly holdsPort?: boolean;
  readonly comment?: CommentSigns;
  readonly extension?: 'txt' | 'csv';
  /** Where an entry opens more than was asked for; the first that applies to a rule is told. */
  readonly wider?: readonly Widening[];
}

/** One way in which the entry for a name or for a wildcard opens more, with a sentence in which `{}` is the base name. */
export interface Widening {
  readonly of: 'name' | 'wildcard';
  /** The base itself, the names below it, or names elsewhere: the first two are told only where nobody asked for them. */
  readonly opens: 'base' | 'below' | 'elsewhere';
  readonly why: string;
}

/** A writer for a list of one name a line, with the switches of one product. */
export function lineListWriter(syntax: LineSyntax): Writer {
  return (request) => {
    const { groups, unusable } = rulesByPort(request.rules);
    const { groups: kept, covered } = minimise(groups, syntax.covers);
    return {
      files: syntax.holdsPort === true ? oneFile(kept, syntax, request) : filePerPort(kept, syntax, request),
      departures: [...unusable, ...kept.flatMap((group, at) => widenings(group, groups[at]?.rules ?? [], syntax))],
      covered,
    };
  };
}

/** The lines for some rules on one port; rules that come to the same text share its line. */
export function entryLines(
  rules: readonly PortRule[],
  port: number,
  { wildcard, line }: Pick<LineSyntax, 'wildcard' | 'line'>,
): readonly WrittenLine[] {
  const lines = new Map<string, number[]>();
  for (const { host, rule } of rules) {
    const { below, base } = hostParts(host);
    const entry = below ? wildcard + base : base;
    const text = line?.(entry, port) ?? entry;
    lines.set(text, [...(lines.get(text) ?? []), rule]);
  }
  return [...lines].map(([text, own]) => ({ text, rules: own }));
}

/** The departures of a group of rules, given all rules that were asked for on its port. */
export function widenings(
  { port, rules }: PortGroup,
  asked: readonly PortRule[],
  { wider = [] }: Pick<LineSyntax, 'wider'>,
): readonly Departure[] {
  const hosts = new Set(asked.map(({ host }) => host));
  return rules.flatMap(({ host }) => {
    const { below, base } = hostParts(host);
    const first = wider.find(
      ({ of, opens }) =>
        (of === 'wildcard') === below &&
        (opens === 'elsewhere' || !isAsked(opens === 'below' ? `*.${base}` : base, hosts)),
    );
    return first === undefined ? [] : [{ host, port, kind: 'wider', why: first.why.replaceAll('{}', base) }];
  });
}

/** Whether the rules ask for a name or wildcard, by itself or below a wildcard of theirs. */
function isAsked(host: string, hosts: ReadonlySet<string>): boolean {
  if (hosts.has(host)) return true;
  const labels = hostParts(host).base.split('.');
  return labels.some((_, index) => index > 0 && hosts.has(`*.${labels.slice(index).join('.')}`));
}

function filePerPort(groups: readonly PortGroup[], syntax: LineSyntax, request: ListRequest): readonly WrittenFile[] {
  return groups.map(({ port, rules }) => ({
    name: `entra-${port}.${syntax.extension ?? 'txt'}`,
    lines: [...header(syntax, request, `TCP ${port}`), ...entryLines(rules, port, syntax)],
  }));
}

function oneFile(groups: readonly PortGroup[], syntax: LineSyntax, request: ListRequest): readonly WrittenFile[] {
  if (groups.length === 0) return [];
  const lines = groups
    .flatMap(({ port, rules }) => rules.map((rule) => ({ port, rule })))
    .sort((a, b) => a.rule.rule - b.rule.rule)
    .flatMap(({ port, rule }) => entryLines([rule], port, syntax));
  return [{ name: `entra.${syntax.extension ?? 'txt'}`, lines: [...header(syntax, request), ...lines] }];
}

function header({ comment }: LineSyntax, request: ListRequest, ...more: readonly string[]): readonly WrittenLine[] {
  return comment === undefined ? [] : headerLines(request, comment, more);
}
