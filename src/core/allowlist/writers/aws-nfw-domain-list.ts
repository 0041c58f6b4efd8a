import type { Writer, WrittenLine } from '../rule.ts';
import { rulesByPort, type PortGroup } from './by-port.ts';
import { frameLines } from './frame-lines.ts';
import { entryLines, widenings, type LineSyntax } from './line-list.ts';
import { COVERS, minimise } from './minimise.ts';
import { jsonText } from './safe-text.ts';

const SYNTAX: LineSyntax = {
  wildcard: '.',
  covers: COVERS.belowAndBase,
  wider: [
    {
      of: 'wildcard',
      opens: 'base',
      why: 'The target .{} opens {} itself as well; a domain list has no form for the names below it alone.',
    },
  ],
};

/**
 * AWS Network Firewall stateful domain lists, a rule group for each port (AWS API reference, RulesSourceList): `.x` covers x and
 * every name below it. The port is not in the syntax: HTTP is told from TLS by what is spoken.
 */
export const writeAwsNfwDomainList: Writer = (request) => {
  const { groups, unusable } = rulesByPort(request.rules);
  const { groups: kept, covered } = minimise(groups, SYNTAX.covers);
  return {
    files: kept.map((group) => ({ name: `entra-${group.port}.json`, lines: ruleGroup(group) })),
    departures: [...unusable, ...kept.flatMap((group, at) => widenings(group, groups[at]?.rules ?? [], SYNTAX))],
    covered,
  };
};

function ruleGroup({ port, rules }: PortGroup): readonly WrittenLine[] {
  const targets = entryLines(rules, port, SYNTAX);
  return [
    ...frameLines('{', '  "RulesSource": {', '    "RulesSourceList": {'),
    ...frameLines(`      "TargetTypes": ["${port === 80 ? 'HTTP_HOST' : 'TLS_SNI'}"],`, '      "Targets": ['),
    ...targets.map((target, at) => ({
      text: `        ${jsonText(target.text)}${at < targets.length - 1 ? ',' : ''}`,
      rules: target.rules,
    })),
    ...frameLines('      ],', '      "GeneratedRulesType": "ALLOWLIST"', '    }', '  }', '}'),
  ];
}
