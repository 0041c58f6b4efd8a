import type { Writer, WrittenLine } from '../rule.ts';
import { rulesByPort, type PortRule } from './by-port.ts';
import { headerLines } from './header.ts';
import { featuresOf, purposesOf } from './reason-text.ts';
import { markdownCell } from './safe-text.ts';

const PROTOCOLS: ReadonlyMap<number, string> = new Map([
  [443, 'TCP (HTTPS)'],
  [80, 'TCP (HTTP)'],
  [5671, 'TCP (AMQP over TLS)'],
]);
const HEAD: readonly string[] = [
  '',
  '| Host | Port | Protocol | Feature | Purpose |',
  '| --- | --- | --- | --- | --- |',
];

/** A Markdown table for tickets and runbooks. Names stand in backticks, or two asterisks in a line become emphasis. */
export const writeMarkdown: Writer = (request) => {
  const { groups, unusable } = rulesByPort(request.rules);
  const rows = groups
    .flatMap(({ port, rules }) => rules.map((rule) => ({ port, rule })))
    .sort((a, b) => a.rule.rule - b.rule.rule)
    .map(({ port, rule }) => row(port, rule));
  const head = HEAD.map((text) => ({ text, rules: [] }));
  const lines = [...headerLines(request, { before: '<!--', after: '-->' }), ...head, ...rows];
  return {
    files: rows.length === 0 ? [] : [{ name: 'entra.md', lines }],
    departures: unusable,
    covered: [],
  };
};

function row(port: number, { host, rule, reasons }: PortRule): WrittenLine {
  const cells = [
    `\`${host}\``,
    String(port),
    PROTOCOLS.get(port) ?? 'TCP',
    markdownCell(featuresOf(reasons).join(', ')),
    markdownCell(purposesOf(reasons).join(' ')),
  ];
  return { text: `| ${cells.join(' | ')} |`, rules: [rule] };
}
