import type { Writer, WrittenLine } from '../rule.ts';
import { rulesByPort, type PortGroup } from './by-port.ts';
import { frameLines } from './frame-lines.ts';
import { headerLines } from './header.ts';
import { COVERS, minimise } from './minimise.ts';
import { powershellText, safeIdentifier } from './safe-text.ts';

/**
 * Writes PowerShell that makes Windows Firewall rules for names (dynamic keyword addresses). `*.x` is taken as the
 * names of any depth below x and not x: Microsoft does not say that x is one of them. One keyword a name, with all
 * its ports.
 */
export const writeWindowsDynamicKeyword: Writer = (request) => {
  const { groups, unusable } = rulesByPort(request.rules);
  const { groups: kept, covered } = minimise(groups, COVERS.below);
  const name = safeIdentifier(request.typed.objectName);
  const group = powershellText(name);
  return {
    files:
      kept.length === 0
        ? []
        : [
            {
              name: `${name}.ps1`,
              lines: [
                ...headerLines(request, { before: '#' }, [
                  'Run elevated. An application has to resolve the name first: behind a proxy these rules do nothing.',
                ]),
                ...frameLines('$allow = @('),
                ...rows(kept),
                ...frameLines(
                  ')',
                  'foreach ($e in $allow) {',
                  "  $id = '{' + (New-Guid).ToString() + '}'",
                  '  New-NetFirewallDynamicKeywordAddress -Id $id -Keyword $e.Fqdn -AutoResolve $true',
                  `  New-NetFirewallRule -DisplayName "Allow $($e.Fqdn)" -Group ${group} -Direction Outbound -Action Allow -Protocol TCP -RemotePort $e.Port -RemoteDynamicKeywordAddresses $id`,
                  '}',
                ),
              ],
            },
          ],
    departures: unusable,
    covered,
  };
};

function rows(groups: readonly PortGroup[]): readonly WrittenLine[] {
  const hosts = new Map<string, { rules: Set<number>; ports: Set<number> }>();
  const all = groups.flatMap(({ port, rules }) => rules.map(({ host, rule }) => ({ host, rule, port })));
  for (const { host, rule, port } of all.sort((a, b) => a.rule - b.rule || a.port - b.port)) {
    const own = hosts.get(host) ?? { rules: new Set(), ports: new Set() };
    own.rules.add(rule);
    own.ports.add(port);
    hosts.set(host, own);
  }
  return [...hosts].map(([host, { rules, ports }], index) => ({
    text: `  @{ Fqdn = ${powershellText(host)}; Port = ${[...ports].join(', ')} }${index < hosts.size - 1 ? ',' : ''}`,
    rules: [...rules],
  }));
}
