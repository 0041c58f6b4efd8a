import type { Writer, WrittenLine } from '../rule.ts';
import { AZURE_PRIORITY, azurePlan, type AzurePlan, type AzureRule } from './azure-plan.ts';
import { frameLines } from './frame-lines.ts';
import { headerLines } from './header.ts';
import { terraformText } from './safe-text.ts';

/**
 * Writes a Terraform file (provider azurerm) with a rule collection group for an Azure Firewall policy that exists,
 * laid out as `terraform fmt` does; what rules cover says `azurePlan`.
 */
export const writeAzureFirewallTerraform: Writer = (request) => {
  const plan = azurePlan(request);
  const { name, rules, departures, covered } = plan;
  const lines = [...headerLines(request, { before: '#' }), ...variables(plan), ...group(plan)];
  return { files: rules.length === 0 ? [] : [{ name: `${name}.tf`, lines }], departures, covered };
};

function variables({ sources }: AzurePlan): readonly WrittenLine[] {
  return frameLines(
    'variable "firewall_policy_id" {',
    '  type = string',
    '}',
    '',
    'variable "source_addresses" {',
    ...(sources.length === 0
      ? ['  type = list(string)']
      : ['  type    = list(string)', `  default = [${sources.map(terraformText).join(', ')}]`]),
    '}',
    '',
  );
}

function group({ name, rules }: AzurePlan): readonly WrittenLine[] {
  const label = name.toLowerCase().replaceAll('-', '_');
  return [
    ...frameLines(
      `resource "azurerm_firewall_policy_rule_collection_group" "${label}" {`,
      `  name               = ${terraformText(name)}`,
      '  firewall_policy_id = var.firewall_policy_id',
      `  priority           = ${AZURE_PRIORITY}`,
      '',
      '  application_rule_collection {',
      `    name     = ${terraformText(`allow-${name}`)}`,
      `    priority = ${AZURE_PRIORITY}`,
      '    action   = "Allow"',
    ),
    ...rules.flatMap(rule),
    ...frameLines('  }', '}'),
  ];
}

function rule({ name, protocol, port, rules }: AzureRule): readonly WrittenLine[] {
  return [
    ...frameLines(
      '',
      '    rule {',
      `      name             = ${terraformText(name)}`,
      '      source_addresses = var.source_addresses',
      '      protocols {',
      `        type = "${protocol}"`,
      `        port = ${port}`,
      '      }',
      '      destination_fqdns = [',
    ),
    ...rules.map((own) => ({ text: `        ${terraformText(own.host)},`, rules: [own.rule] })),
    ...frameLines('      ]', '    }'),
  ];
}
