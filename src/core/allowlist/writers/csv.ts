import type { Writer, WrittenLine } from '../rule.ts';
import { rulesByPort, type PortRule } from './by-port.ts';
import { featuresOf, purposesOf } from './reason-text.ts';
import { commentText, csvCell } from './safe-text.ts';

const COLUMNS = ['host', 'match', 'port', 'protocol', 'feature', 'purpose', 'list', 'checked', 'ticket'] as const;

/** A table for spreadsheets and tickets (RFC 4180): one name on one port a row, with its reasons. No cell can be taken for a formula. */
export const writeCsv: Writer = ({ rules, listId, checked, typed }) => {
  const { groups, unusable } = rulesByPort(rules);
  const row = (port: number, { host, rule, reasons }: PortRule): WrittenLine => ({
    text: [
      host,
      host.startsWith('*.') ? 'subdomains' : 'exact',
      String(port),
      'TCP',
      featuresOf(reasons).join(', '),
      purposesOf(reasons).join(' '),
      listId,
      checked,
      commentText(typed.ticket),
    ]
      .map(csvCell)
      .join(','),
    rules: [rule],
  });
  const rows = groups
    .flatMap(({ port, rules: own }) => own.map((rule) => ({ port, rule })))
    .sort((a, b) => a.rule.rule - b.rule.rule)
    .map(({ port, rule }) => row(port, rule));
  return {
    files: rows.length === 0 ? [] : [{ name: 'entra.csv', lines: [{ text: COLUMNS.join(','), rules: [] }, ...rows] }],
    departures: unusable,
    covered: [],
  };
};
