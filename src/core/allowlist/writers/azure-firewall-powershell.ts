import type { Writer, WrittenLine } from '../rule.ts';
import { AZURE_PRIORITY, azurePlan, type AzurePlan, type AzureRule } from './azure-plan.ts';
import { frameLines } from './frame-lines.ts';
import { headerLines } from './header.ts';
import { powershellText } from './safe-text.ts';

/**
 * Writes a PowerShell script (module Az.Network) that adds a rule collection group to an Azure Firewall policy;
 * what rules cover says `azurePlan`.
 */
export const writeAzureFirewallPowershell: Writer = (request) => {
  const plan = azurePlan(request);
  const { name, rules, departures, covered } = plan;
  const lines = [
    ...headerLines(request, { before: '#' }),
    ...parameters(plan),
    ...frameLines('$rules = @('),
    ...rules.flatMap(rule),
    ...frameLines(
      ')',
      `$collection = New-AzFirewallPolicyFilterRuleCollection -Name ${powershellText(`allow-${name}`)} -Priority ${AZURE_PRIORITY} -Rule $rules -ActionType 'Allow'`,
      '$policy = Get-AzFirewallPolicy -Name $PolicyName -ResourceGroupName $ResourceGroupName',
      `New-AzFirewallPolicyRuleCollectionGroup -Name ${powershellText(name)} -Priority ${AZURE_PRIORITY} -RuleCollection $collection -FirewallPolicyObject $policy`,
    ),
  ];
  return { files: rules.length === 0 ? [] : [{ name: `${name}.ps1`, lines }], departures, covered };
};

function parameters({ sources }: AzurePlan): readonly WrittenLine[] {
  return frameLines(
    'param(',
    '  [Parameter(Mandatory)] [string] $ResourceGroupName,',
    '  [Parameter(Mandatory)] [string] $PolicyName,',
    sources.length === 0
      ? '  [Parameter(Mandatory)] [string[]] $SourceAddress'
      : `  [string[]] $SourceAddress = @(${sources.map(powershellText).join(', ')})`,
    ')',
  );
}

function rule({ name, protocol, port, rules }: AzureRule): readonly WrittenLine[] {
  const spelled = powershellText(`${protocol.toLowerCase()}:${port}`);
  return [
    ...frameLines(
      `  New-AzFirewallPolicyApplicationRule -Name ${powershellText(name)} -SourceAddress $SourceAddress -Protocol ${spelled} -TargetFqdn @(`,
    ),
    ...rules.map((own) => ({ text: `    ${powershellText(own.host)}`, rules: [own.rule] })),
    ...frameLines('  )'),
  ];
}
