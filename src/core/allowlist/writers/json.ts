import type { Reason, Writer, WrittenLine } from '../rule.ts';
import { hostParts, rulesByPort, type PortGroup } from './by-port.ts';
import { frameLines } from './frame-lines.ts';
import { featuresOf, purposesOf } from './reason-text.ts';
import { jsonText } from './safe-text.ts';

interface Entry {
  readonly host: string;
  readonly port: number;
  readonly subdomains: boolean;
  readonly apex: boolean;
  readonly rules: readonly number[];
  readonly reasons: readonly Reason[];
}

/**
 * JSON for scripts: `apex` says whether the name itself is meant and `subdomains` whether the names of any depth below it are.
 * One entry for a name on a port, each on a line of its own.
 */
export const writeJson: Writer = ({ rules, listId, checked, typed }) => {
  const { groups, unusable } = rulesByPort(rules);
  const entries = groups.flatMap(entriesOf).sort((a, b) => (a.rules[0] ?? 0) - (b.rules[0] ?? 0));
  const facts = Object.entries({ version: checked, list: listId, ticket: typed.ticket }).filter(
    ([, text]) => text !== '',
  );
  const lines = [
    ...frameLines('{', ...facts.map(([name, text]) => `  "${name}": ${jsonText(text)},`), '  "entries": ['),
    ...entries.map((entry, at) => line(entry, at === entries.length - 1)),
    ...frameLines('  ]', '}'),
  ];
  return { files: entries.length === 0 ? [] : [{ name: 'entra.json', lines }], departures: unusable, covered: [] };
};

function entriesOf({ port, rules }: PortGroup): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const { host, rule, reasons } of rules) {
    const { below, base } = hostParts(host);
    const known = entries.get(base);
    entries.set(base, {
      host: base,
      port,
      subdomains: below || known?.subdomains === true,
      apex: !below || known?.apex === true,
      rules: [...(known?.rules ?? []), rule],
      reasons: [...(known?.reasons ?? []), ...reasons],
    });
  }
  return [...entries.values()];
}

function line({ host, port, subdomains, apex, rules, reasons }: Entry, last: boolean): WrittenLine {
  const fields = [
    `"host": ${jsonText(host)}`,
    `"subdomains": ${subdomains}`,
    `"apex": ${apex}`,
    `"port": ${port}`,
    '"protocol": "tcp"',
    `"features": [${featuresOf(reasons).map(jsonText).join(', ')}]`,
    `"purposes": [${purposesOf(reasons).map(jsonText).join(', ')}]`,
  ];
  return { text: `    { ${fields.join(', ')} }${last ? '' : ','}`, rules };
}
