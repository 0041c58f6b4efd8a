import type { Dialect, ListEntry, Ports } from '../list-entry.ts';
import { normalisePaste } from '../normalise-paste.ts';
import { domainLists, type DomainList } from './aws-domain-lists.ts';
import { baseAndBelow, dotted, exactly } from './host-patterns.ts';
import { entriesOf, lineDialect, type LineDialect } from './line-dialect.ts';

const NAMES_ONLY = 'A target is a host name and nothing else.';

const TARGETS: LineDialect = {
  label: 'AWS Network Firewall domain list',
  confidence: 'high',
  spell: dotted,
  name: (name) => ({ hosts: exactly(name) }),
  star: () => 'A target takes no asterisk: the names below a base are written with a leading dot.',
  dot: (base) => ({ hosts: baseAndBelow(base) }),
  scheme: { refused: NAMES_ONLY },
  port: { refused: NAMES_ONLY },
  path: { refused: NAMES_ONLY },
};

const plain = lineDialect(TARGETS);

/**
 * AWS Network Firewall stateful domain list (AWS API reference, RulesSourceList), as JSON, Terraform, YAML or the bare
 * targets: `.x` is x and everything below it. TLS_SNI sees no plain HTTP and HTTP_HOST no TLS; a DENYLIST denies.
 */
export const awsNfwDomainList: Dialect = {
  label: TARGETS.label,
  precedence: 'any-allow',
  confidence: TARGETS.confidence,
  read: (text) => {
    const lists = domainLists(normalisePaste(text));
    return lists.length === 0 ? plain.read(text) : { entries: lists.flatMap(entriesOfList) };
  },
};

function entriesOfList({ targets, types, denies }: DomainList): readonly ListEntry[] {
  const ports = portsOf(types);
  const action = denies ? 'deny' : 'allow';
  return targets.flatMap(({ line, text }) =>
    entriesOf({ kind: 'entry', line, text, remark: '', ports, action, bom: false }, TARGETS),
  );
}

/** What a list sees, told by ports: the firewall tells HTTP from TLS by what is spoken, which is 80 against the rest here. */
function portsOf(types: ReadonlySet<string>): Ports {
  if (types.has('HTTP_HOST') === types.has('TLS_SNI')) return 'not-stated';
  const http = [{ from: 80, to: 80 }];
  const others = [
    { from: 1, to: 79 },
    { from: 81, to: 65_535 },
  ];
  return types.has('HTTP_HOST') ? http : others;
}
