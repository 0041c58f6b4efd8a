/** Azure Firewall in its four spellings: well-formed whatever is typed, and laid out so that it can be run as it is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  departuresOf,
  fileText,
  request,
  rule,
  SAMPLE_RULES,
  written,
} from '../../../../tests/support/list-request.ts';
import type { Writer } from '../rule.ts';
import { writeAzureFirewallAzcli } from './azure-firewall-azcli.ts';
import { writeAzureFirewallBicep } from './azure-firewall-bicep.ts';
import { writeAzureFirewallPowershell } from './azure-firewall-powershell.ts';
import { writeAzureFirewallTerraform } from './azure-firewall-terraform.ts';

const WRITERS: Readonly<Record<string, readonly [Writer, string]>> = {
  bicep: [writeAzureFirewallBicep, "'"],
  terraform: [writeAzureFirewallTerraform, '"'],
  azcli: [writeAzureFirewallAzcli, "'"],
  powershell: [writeAzureFirewallPowershell, "'"],
};
const CLOSES: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };

/** What is wrong with the brackets and quotes of a text, line by line, comments aside. */
function faults(text: string, quote: string): readonly string[] {
  const open: string[] = [];
  const found: string[] = [];
  for (const line of text.split('\n').filter((one) => !/^(?:#|\/\/)/.test(one))) {
    const code = line.split(quote).filter((_, index) => index % 2 === 0);
    if (line.split(quote).length % 2 === 0) found.push(`a quote is not closed: ${line}`);
    for (const sign of code.join('')) {
      if (CLOSES[sign] !== undefined) open.push(CLOSES[sign]);
      else if (Object.values(CLOSES).includes(sign) && open.pop() !== sign)
        found.push(`${sign} closes nothing: ${line}`);
    }
  }
  return [...found, ...open.map((sign) => `${sign} is missing`)];
}

test('the check sees what is wrong', () => {
  assert.deepEqual(faults("a: [ 'x' ]", "'"), []);
  assert.equal(faults("a: [ 'x ]", "'").length, 2);
  assert.equal(faults('a ) {', "'").length, 2);
});

for (const [name, [write, quote]] of Object.entries(WRITERS)) {
  test(`${name}: brackets and quotes are in order whatever is typed`, () => {
    const hostile = fc.constantFrom('"${x}"', "'\n}", '%{ for', '$(x)', '10.0.0.1 "10.0.0.2" 10.0.0.3', '\u2019; x');
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (typed) => {
        const filled = request(SAMPLE_RULES, { objectName: typed, ticket: typed, source: typed });
        for (const file of write(filled).files) assert.deepEqual(faults(fileText(file), quote), []);
      }),
      { numRuns: 60 },
    );
  });

  test(`${name}: a typed source stands in its place, and without one the reader is asked for it`, () => {
    const text = (source: string) => write(request(SAMPLE_RULES, { source })).files.map(fileText).join('');
    assert.match(text('10.0.0.10/32, nonsense, 10.0.0.11'), /10\.0\.0\.10\/32/);
    assert.doesNotMatch(text('10.0.0.10/32, nonsense'), /nonsense/);
    assert.match(
      text(''),
      /param sourceAddresses array\n|list\(string\)\n\}|\$\{SOURCE:\?|Mandatory\)\] \[string\[\]\] \$Source/,
    );
  });

  test(`${name}: a port that no application rule takes is told`, () => {
    const list = write(request([rule('a.example', 443, 64_001)]));
    assert.deepEqual(departuresOf(list, 'left-out'), ['a.example:64001']);
    assert.doesNotMatch(list.files.map(fileText).join(''), /64001/);
  });
}

test('port 80 is compared by host header, every other port by server name', () => {
  const text = Object.values(written(writeAzureFirewallTerraform)).join('');
  assert.deepEqual(
    [...text.matchAll(/type = "(Https?)"\n\s+port = (\d+)/g)].map(([, type, port]) => `${type}:${port}`),
    ['Https:443', 'Http:80', 'Https:5671'],
  );
});

test('the Terraform file has the layout of `terraform fmt`', () => {
  assert.equal(
    written(writeAzureFirewallTerraform, [rule('a.example', 443), rule('*.a.example', 443)])['entra-connect.tf'],
    `# Microsoft Entra Connect allowlist: worldwide-test
# Facts checked: 2026-11-25
variable "firewall_policy_id" {
  type = string
}

variable "source_addresses" {
  type = list(string)
}

resource "azurerm_firewall_policy_rule_collection_group" "entra_connect" {
  name               = "entra-connect"
  firewall_policy_id = var.firewall_policy_id
  priority           = 500

  application_rule_collection {
    name     = "allow-entra-connect"
    priority = 500
    action   = "Allow"

    rule {
      name             = "https-443"
      source_addresses = var.source_addresses
      protocols {
        type = "Https"
        port = 443
      }
      destination_fqdns = [
        "a.example",
        "*.a.example",
      ]
    }
  }
}
`,
  );
});

test('in the shell every name is in single quotes and only the last line of a command ends it', () => {
  const lines = (written(writeAzureFirewallAzcli)['entra-connect.sh'] ?? '').trimEnd().split('\n');
  lines.forEach((line, index) => {
    const next = lines[index + 1] ?? '';
    if (line.includes('*')) assert.match(line, /^ {4}'[^']*'(?: \\)?$/);
    if (line.endsWith('\\')) assert.match(next, /^ {2}/);
    else assert.doesNotMatch(next, /^ {2}/);
  });
});
