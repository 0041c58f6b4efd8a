/** How Azure Firewall rules are read in each of their five spellings. */
import { testInstead, testRows, type Row } from '../../../../tests/support/dialect-rows.ts';
import { azureFirewall } from './azure-firewall.ts';

const ROWS: readonly Row[] = [
  ["targetFqdns ['*.a.test'], protocols Https:443", 'y.x.a.test:443', 'yes', 'any depth'],
  ["targetFqdns ['*.a.test'], protocols Https:443", 'a.test:443', 'no', 'not the base'],
  ["targetFqdns ['a.test'], protocols Http:80", 'a.test:443', 'no', 'the port'],
  ["targetFqdns: ['*a.test']", 'nota.test:443', 'too wide', 'no dot behind the asterisk'],
  ["targetFqdns ['www.a.*']", 'www.a.test:443', 'no', 'an asterisk at the end'],
  ["targetFqdns ['*']\nprotocols Https:443", 'a.test:443', 'too wide', 'everything'],
  ["targetFqdns ['a.test:443']", 'a.test:443', 'no', 'a port in the name'],
  [
    "{\n  ruleType: 'ApplicationRule'\n  protocols: [ { protocolType: 'Https', port: 443 } ]\n  targetFqdns: [\n    'a.test'\n    '*.a.test'\n  ]\n}",
    'x.a.test:443',
    'yes',
    'Bicep',
  ],
  [
    "rules: [\n  {\n    protocols: [ { protocolType: 'Http', port: 80 } ]\n    targetFqdns: [ 'a.test' ]\n  }\n  {\n    protocols: [ { protocolType: 'Https', port: 443 } ]\n    targetFqdns: [ 'b.test' ]\n  }\n]",
    'a.test:443',
    'no',
    'each rule has its own protocols',
  ],
  [
    '{"ruleCollections":[{"action":{"type":"Deny"},"rules":[{"targetFqdns":["a.test"],"protocols":[{"protocolType":"Https","port":443}]}]}]}',
    'a.test:443',
    'no',
    'a collection that denies, as JSON',
  ],
  [
    '{"rules":[{"protocols":[{"protocolType":"Https","port":443}],"targetFqdns":["a.test"]}],"action":{"type":"Allow"}}',
    'a.test:443',
    'yes',
    'the action behind the rules',
  ],
  [
    'application_rule_collection {\n  action = "Allow"\n  rule {\n    protocols {\n      type = "Https"\n      port = 443\n    }\n    destination_fqdns = ["*.a.test"] # all below\n  }\n}',
    'x.a.test:443',
    'yes',
    'Terraform',
  ],
  [
    'application_rule_collection {\n  action = "Deny"\n  rule {\n    destination_fqdns = ["a.test"]\n  }\n}',
    'a.test:443',
    'no',
    'a Terraform collection that denies',
  ],
  [
    'locals {\n  names = ["a.test"]\n}\nrule {\n  destination_fqdns = local.names\n}',
    'a.test:443',
    'yes',
    'a name for a list',
  ],
  [
    "var names = [\n  'a.test'\n]\nresource r 'x' = {\n  targetFqdns: names\n}",
    'a.test:443',
    'yes',
    'a Bicep variable',
  ],
  ['rule {\n  destination_fqdns = var.elsewhere\n}', 'a.test:443', 'no', 'names that are not here'],
  [
    "az network firewall policy rule-collection-group collection rule add \\\n  --protocols Http=80 Https=443 \\\n  --target-fqdns 'b.test' '*.a.test'",
    'x.a.test:443',
    'yes',
    'az over several lines',
  ],
  [
    'az network firewall application-rule create --action Deny --protocols Https=443 --target-fqdns a.test',
    'a.test:443',
    'no',
    'az that denies',
  ],
  [
    'az x collection add-filter-collection --name C --action Deny --rule-name r\naz x collection rule add --collection-name C --target-fqdns a.test',
    'a.test:443',
    'no',
    'the collection of an az rule',
  ],
  [
    '$r = New-AzFirewallPolicyApplicationRule -Name "n" -Protocol "https:443" -TargetFqdn "b.test","*.a.test"',
    'x.a.test:443',
    'yes',
    'Az PowerShell',
  ],
  [
    '$r = New-AzFirewallPolicyApplicationRule -Name n -Protocol "https:443" -TargetFqdn "a.test"\nNew-AzFirewallPolicyFilterRuleCollection -Name c -Rule $r -ActionType "Deny"',
    'a.test:443',
    'no',
    'the collection of a PowerShell rule',
  ],
  [
    "ruleType: 'NetworkRule'\ndestinationPorts: ['443']\ndestinationFqdns: ['*.a.test']",
    'x.a.test:443',
    'no',
    'no wildcard in a network rule',
  ],
  [
    'network_rule_collection {\n  rule {\n    destination_fqdns = ["*.a.test"]\n  }\n}',
    'x.a.test:443',
    'no',
    'nor in Terraform',
  ],
  ["destinationPorts: ['443']\ndestinationFqdns: ['a.test']", 'a.test:443', 'yes', 'a name in a network rule'],
  ["// targetFqdns: ['a.test']", 'a.test:443', 'no', 'a comment'],
  ["targetUrls: ['a.test/x']", 'a.test:443', 'partial', 'a URL rule'],
  ['*.a.test\nb.test', 'x.a.test:443', 'yes', 'the names alone'],
  [
    "{ priority: 200, action: { type: 'Allow' }, rules: [ { targetFqdns: ['a.test'] } ] }\n{ priority: 100, action: { type: 'Deny' }, rules: [ { targetFqdns: ['a.test'] } ] }",
    'a.test:443',
    'no',
    'the lower priority comes first',
  ],
];

testRows(azureFirewall, ROWS);
testInstead(azureFirewall, [["targetFqdns ['https://a.test/']", 'a.test']]);
