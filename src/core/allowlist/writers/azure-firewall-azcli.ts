import type { Writer, WrittenLine } from '../rule.ts';
import { AZURE_PRIORITY, azurePlan, type AzurePlan, type AzureRule } from './azure-plan.ts';
import { frameLines } from './frame-lines.ts';
import { headerLines } from './header.ts';
import { shellText } from './safe-text.ts';

const COMMAND = 'az network firewall policy rule-collection-group collection';
const PLACE = '  --resource-group "$RG" --policy-name "$POLICY" --rule-collection-group-name "$RCG" \\';

/**
 * Writes az commands that add a collection to a rule collection group that exists; what rules cover says
 * `azurePlan`. Names are in single quotes, so that no shell expands an asterisk, and the script stops where a
 * variable for your own names is not set.
 */
export const writeAzureFirewallAzcli: Writer = (request) => {
  const plan = azurePlan(request);
  const { name, rules, departures, covered } = plan;
  const lines = [
    ...headerLines(request, { before: '#' }),
    ...frameLines(
      ': "${RG:?Set RG to the resource group of the policy}"',
      ': "${POLICY:?Set POLICY to the name of the firewall policy}"',
      ': "${RCG:?Set RCG to the name of a rule collection group}"',
      ...(plan.sources.length === 0 ? [': "${SOURCE:?Set SOURCE to the address of the server}"'] : []),
    ),
    ...rules.flatMap((rule, index) => command(plan, rule, index === 0)),
  ];
  return { files: rules.length === 0 ? [] : [{ name: `${name}.sh`, lines }], departures, covered };
};

/** The first rule comes with its collection, the others are added to it. */
function command({ name, sources }: AzurePlan, rule: AzureRule, first: boolean): readonly WrittenLine[] {
  const collection = shellText(`allow-${name}`);
  const from = sources.length === 0 ? '"$SOURCE"' : sources.map(shellText).join(' ');
  const hosts = rule.rules.map((own, index) => ({
    text: `    ${shellText(own.host)}${index < rule.rules.length - 1 ? ' \\' : ''}`,
    rules: [own.rule],
  }));
  const begin = first
    ? [
        `${COMMAND} add-filter-collection \\`,
        PLACE,
        `  --name ${collection} --collection-priority ${AZURE_PRIORITY} --action Allow \\`,
        `  --rule-type ApplicationRule --rule-name ${rule.name} \\`,
      ]
    : [
        `${COMMAND} rule add \\`,
        PLACE,
        `  --collection-name ${collection} --rule-type ApplicationRule --name ${rule.name} \\`,
      ];
  return [
    ...frameLines(
      ...begin,
      `  --source-addresses ${from} --protocols ${rule.protocol}=${rule.port} \\`,
      '  --target-fqdns \\',
    ),
    ...hosts,
  ];
}
