import type { ListRequest, Writer, WrittenFile, WrittenLine } from '../rule.ts';
import { hostParts, rulesByPort, type PortGroup, type PortRule } from './by-port.ts';
import { frameLines } from './frame-lines.ts';
import { headerLines } from './header.ts';
import { COVERS, minimise } from './minimise.ts';
import { safeIdentifier, yamlText } from './safe-text.ts';

/** The egress rule without which Cilium learns no addresses: it lets DNS questions through its own DNS proxy. */
const DNS_LINES: readonly string[] = [
  '    - toEndpoints:',
  '        - matchLabels:',
  '            k8s:io.kubernetes.pod.namespace: kube-system',
  '            k8s-app: kube-dns',
  '      toPorts:',
  '        - ports:',
  '            - port: "53"',
  '              protocol: ANY',
  '          rules:',
  '            dns:',
  '              - matchPattern: "*"',
];

/**
 * Writes a CiliumNetworkPolicy, one egress rule a port. A wildcard is written twice, as `*.x` (one label, every version) and
 * as `**.x` (any depth, versions whose resource definition documents it), and no name is left out because of it.
 */
export const writeCiliumFqdn: Writer = (request) => {
  const { groups, unusable } = rulesByPort(request.rules);
  const { groups: kept, covered } = minimise(groups, COVERS.itself);
  return { files: kept.length === 0 ? [] : [policy(request, kept)], departures: unusable, covered };
};

function policy(request: ListRequest, groups: readonly PortGroup[]): WrittenFile {
  const name = yamlText(safeIdentifier(request.typed.objectName).toLowerCase().replaceAll('_', '-'));
  return {
    name: 'entra.yaml',
    lines: [
      ...headerLines(request, { before: '#' }, [
        'The policy selects pods by a label: set yours. What it selects reaches nothing that is not listed.',
        'Versions of Cilium without multi-level patterns read the pattern with two asterisks as one label.',
      ]),
      ...frameLines(
        'apiVersion: cilium.io/v2',
        'kind: CiliumNetworkPolicy',
        'metadata:',
        `  name: ${name}`,
        'spec:',
        '  endpointSelector:',
        '    matchLabels:',
        `      app: ${name}`,
        '  egress:',
        ...DNS_LINES,
      ),
      ...groups.flatMap(egressRule),
    ],
  };
}

function egressRule({ port, rules }: PortGroup): readonly WrittenLine[] {
  return [
    ...frameLines('    - toFQDNs:'),
    ...rules.flatMap(selectors),
    ...frameLines('      toPorts:', '        - ports:', `            - port: "${port}"`, '              protocol: TCP'),
  ];
}

function selectors({ host, rule }: PortRule): readonly WrittenLine[] {
  const { base, below } = hostParts(host);
  const texts = below
    ? [`matchPattern: ${yamlText(`*.${base}`)}`, `matchPattern: ${yamlText(`**.${base}`)}`]
    : [`matchName: ${yamlText(base)}`];
  return texts.map((text) => ({ text: `        - ${text}`, rules: [rule] }));
}
