/** What is asked of a real program about a list: names that must get through, and names that must not. */
import { baseName } from '../../src/core/hosts/host-name.ts';
import type { Departure, ListRequest, Rule, Written } from '../../src/core/allowlist/rule.ts';
import { DECOYS } from '../support/decoys.ts';

export type Answer = 'allowed' | 'refused';

/** One question to a program: a name on a port, what it must answer, and why. */
export interface Probe {
  readonly host: string;
  readonly port: number;
  readonly expected: Answer;
  readonly why: string;
}

/** Whether the rules ask for a name on a port. Written here a second time, so that the core is not judged by itself. */
export function asksFor(rules: readonly Rule[], host: string, port: number): boolean {
  return rules.some(
    (rule) =>
      rule.ports.includes(port) &&
      (rule.host.startsWith('*.')
        ? host.endsWith(rule.host.slice(1)) && host !== rule.host.slice(2)
        : host === rule.host),
  );
}

/** Every name of the rules on its ports; a wildcard by two names, one label and two labels below its base. Each also in capitals. */
export function requiredProbes({ rules }: ListRequest, { departures }: Written): readonly Probe[] {
  return rules.flatMap(({ host, ports }) =>
    ports
      .filter((port) => !departs(departures, 'left-out', host, port))
      .flatMap((port) => {
        const why = `${host}:${port} is asked for`;
        return namesOf(host).flatMap((name): readonly Probe[] => [
          { host: name, port, expected: 'allowed', why },
          { host: name.toUpperCase(), port, expected: 'allowed', why: `${why}, and capitals make no difference` },
        ]);
      }),
  );
}

/** The bases that a list says it opens although nobody asked: the product must do what we say it does. */
export function widerProbes({ rules }: ListRequest, { departures }: Written): readonly Probe[] {
  return departures
    .filter(
      ({ kind, host, port }) => kind === 'wider' && host.startsWith('*.') && !asksFor(rules, baseName(host), port),
    )
    .map(({ host, port }) => ({
      host: baseName(host),
      port,
      expected: 'allowed',
      why: `the list says that it is wider than ${host}:${port}`,
    }));
}

/** Decoys that nobody asked for, on every port of the list; `more` adds some made from each name, on the ports of that name. */
export function decoyProbes({ rules }: ListRequest, { departures }: Written, more: boolean): readonly Probe[] {
  const shared = portsOf(rules).flatMap((port) => DECOYS.map((decoy) => ({ ...decoy, port })));
  const made = rules.flatMap(({ host, ports }) =>
    ports.flatMap((port) => lookAlikes(host).map((decoy) => ({ ...decoy, port }))),
  );
  const all = new Map([...(more ? made : []), ...shared].map((decoy) => [`${decoy.host}:${decoy.port}`, decoy]));
  return [...all.values()]
    .filter(({ host, port }) => !asksFor(rules, host, port) && !departs(departures, 'wider', `*.${host}`, port))
    .map((decoy): Probe => ({ ...decoy, expected: 'refused' }));
}

/** The names of the rules on the ports that they are not asked for on, taken from those of the list. */
export function wrongPortProbes({ rules }: ListRequest, more: readonly number[] = []): readonly Probe[] {
  const ports = [...new Set([...portsOf(rules), ...more])];
  return rules.flatMap(({ host }) =>
    namesOf(host).flatMap((name) =>
      ports
        .filter((port) => !asksFor(rules, name, port))
        .map((port): Probe => ({ host: name, port, expected: 'refused', why: `${host} is asked for on another port` })),
    ),
  );
}

/** The ports that rules name, ascending. */
export function portsOf(rules: readonly Rule[]): readonly number[] {
  return [...new Set(rules.flatMap(({ ports }) => ports))].sort((a, b) => a - b);
}

function namesOf(host: string): readonly string[] {
  return host.startsWith('*.') ? [`probe.${baseName(host)}`, `a-1.probe.${baseName(host)}`] : [host];
}

function lookAlikes(host: string): readonly { readonly host: string; readonly why: string }[] {
  const base = baseName(host);
  const parent = base.slice(base.indexOf('.') + 1);
  return [
    { host: `not${base}`, why: `ends in ${base} without a label border` },
    { host: `${base}.evil.test`, why: `begins with ${base}` },
    { host: base.replace('.', '-'), why: `a hyphen for the first dot of ${base}` },
    { host: `${base}x`, why: `one letter after ${base}` },
    { host: parent, why: `the parent of ${base}` },
    { host: `beside.${parent}`, why: `beside ${base}` },
    { host: base, why: `the base of ${host}` },
    { host: `below.${base}`, why: `below ${base}` },
  ];
}

function departs(departures: readonly Departure[], kind: Departure['kind'], host: string, port: number): boolean {
  return departures.some((departure) => departure.kind === kind && departure.host === host && departure.port === port);
}
