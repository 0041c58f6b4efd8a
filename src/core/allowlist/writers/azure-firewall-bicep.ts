import type { Writer, WrittenLine } from '../rule.ts';
import { AZURE_PRIORITY, azurePlan, type AzurePlan, type AzureRule } from './azure-plan.ts';
import { frameLines } from './frame-lines.ts';
import { headerLines } from './header.ts';
import { bicepText } from './safe-text.ts';

const API = '2024-05-01';

/**
 * Writes a Bicep file with a rule collection group for an Azure Firewall policy that exists; what rules cover says
 * `azurePlan`.
 */
export const writeAzureFirewallBicep: Writer = (request) => {
  const plan = azurePlan(request);
  const { name, rules, departures, covered } = plan;
  const lines = [...headerLines(request, { before: '//' }), ...parameters(plan), ...group(plan)];
  return { files: rules.length === 0 ? [] : [{ name: `${name}.bicep`, lines }], departures, covered };
};

function parameters({ sources }: AzurePlan): readonly WrittenLine[] {
  return frameLines(
    'param firewallPolicyName string',
    ...(sources.length === 0
      ? ['param sourceAddresses array']
      : ['param sourceAddresses array = [', ...sources.map((source) => `  ${bicepText(source)}`), ']']),
    '',
    `resource policy 'Microsoft.Network/firewallPolicies@${API}' existing = {`,
    '  name: firewallPolicyName',
    '}',
    '',
  );
}

function group({ name, rules }: AzurePlan): readonly WrittenLine[] {
  return [
    ...frameLines(
      `resource entraConnect 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@${API}' = {`,
      '  parent: policy',
      `  name: ${bicepText(name)}`,
      '  properties: {',
      `    priority: ${AZURE_PRIORITY}`,
      '    ruleCollections: [',
      '      {',
      "        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'",
      `        name: ${bicepText(`allow-${name}`)}`,
      `        priority: ${AZURE_PRIORITY}`,
      "        action: { type: 'Allow' }",
      '        rules: [',
    ),
    ...rules.flatMap(rule),
    ...frameLines('        ]', '      }', '    ]', '  }', '}'),
  ];
}

function rule({ name, protocol, port, rules }: AzureRule): readonly WrittenLine[] {
  return [
    ...frameLines(
      '          {',
      "            ruleType: 'ApplicationRule'",
      `            name: ${bicepText(name)}`,
      '            sourceAddresses: sourceAddresses',
      `            protocols: [ { protocolType: '${protocol}', port: ${port} } ]`,
      '            targetFqdns: [',
    ),
    ...rules.map((own) => ({ text: `              ${bicepText(own.host)}`, rules: [own.rule] })),
    ...frameLines('            ]', '          }'),
  ];
}
