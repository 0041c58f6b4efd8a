import type { HostPattern, LabelPattern } from '../../hosts/host-pattern.ts';
import { parseHostPattern } from '../../hosts/parse-host-pattern.ts';
import { meantHost, type HostReading } from './spelt-host.ts';

const CILIUM = /^[-a-z0-9_*]+(?:\.[-a-z0-9_*]+)*$/;

/**
 * A `matchPattern` of Cilium (its source, matchpattern.go): an asterisk stands for signs of one label and never crosses a dot;
 * `**.` at the beginning stands for one or more labels where the version knows it; asterisks alone match every name.
 */
export function ciliumPattern(text: string): HostReading {
  const pattern = text.toLowerCase().replace(/\.$/, '');
  if (/^\*+$/.test(pattern)) return { hosts: { kind: 'everything' } };
  if (!CILIUM.test(pattern) || pattern.length > 255)
    return refused(text, 'The pattern may hold letters, digits, hyphens, dots and asterisks only.');
  const deep = /^\*{2,}\.(.+)$/.exec(pattern)?.[1];
  if (deep !== undefined) {
    const note = 'Versions without multi-level patterns read ** as one label.';
    if (deep.includes('*'))
      return { hosts: { kind: 'labels', labels: [{ kind: 'many', min: 1 }, ...deep.split('.').map(label)] }, note };
    return { hosts: { kind: 'below', base: deep, apex: false, levels: 'any' }, note };
  }
  if (!pattern.includes('*')) return { hosts: { kind: 'name', name: pattern } };
  const one = /^\*\.([^*]+)$/.exec(pattern)?.[1];
  if (one !== undefined) return { hosts: { kind: 'below', base: one, apex: false, levels: { exactly: 1 } } };
  return { hosts: { kind: 'labels', labels: pattern.split('.').map(label) } };
}

/** A `matchName` of Cilium: one name, in which an asterisk is refused. */
export function ciliumName(text: string): HostReading {
  if (text.includes('*')) return refused(text, 'matchName takes one name: an asterisk belongs in matchPattern.');
  return nameOnly(text);
}

/** A domain of Calico (its documentation, domain-based policy): at most one asterisk, as a whole component, for one or more labels. */
export function calicoDomain(text: string): HostReading {
  const domain = text.toLowerCase().replace(/\.$/, '');
  const labels = domain.split('.');
  const wild = labels.filter((each) => each.includes('*'));
  if (wild.length === 0) return nameOnly(text);
  if (wild.length > 1 || wild.some((each) => each !== '*')) {
    return refused(text, 'A domain holds one asterisk at most, and it is a whole component.');
  }
  if (domain === '*') return { hosts: { kind: 'everything' } };
  if (!parseHostPattern(domain).ok) return refused(text, 'It is no host name.');
  const [first, ...rest] = labels;
  const hosts: HostPattern =
    first === '*'
      ? { kind: 'below', base: rest.join('.'), apex: false, levels: 'any' }
      : {
          kind: 'labels',
          labels: labels.map((each) => (each === '*' ? { kind: 'many', min: 1 } : { kind: 'literal', label: each })),
        };
  return { hosts };
}

function nameOnly(text: string): HostReading {
  const parsed = parseHostPattern(text);
  if (parsed.ok && parsed.pattern.kind === 'name') return { hosts: parsed.pattern };
  if (!parsed.ok && parsed.kind === 'address') return { hosts: { kind: 'nothing' }, ignoredBecause: parsed.why };
  return refused(text, parsed.ok ? 'It is no host name.' : parsed.why);
}

function refused(text: string, why: string): HostReading {
  return { hosts: { kind: 'nothing' }, ineffective: { why, instead: meantHost(text) ?? '' } };
}

function label(text: string): LabelPattern {
  return text.includes('*') ? { kind: 'glob', glob: text.replace(/\*{2,}/g, '*') } : { kind: 'literal', label: text };
}
