import type { Departure, ListRequest, Rule, Writer, Written, WrittenFile } from '../../src/core/allowlist/rule.ts';
import type { Dialect, ListEntry } from '../../src/core/allowlist/list-entry.ts';
import { TYPED_DEFAULTS } from '../../src/core/allowlist/writers/typed-defaults.ts';
import { coversHost } from '../../src/core/hosts/covers-host.ts';
import { coversRequired, type Covered } from '../../src/core/hosts/covers-pattern.ts';

/** A rule for a name on some ports, with a reason made up from it. */
export function rule(host: string, ...ports: readonly number[]): Rule {
  const reasons = [{ feature: 'core', featureTitle: 'Core sync', purpose: `Asked for ${host}.`, published: host }];
  return { host, ports, reasons };
}

/** What most tests ask for: names under a wildcard, a wildcard with and without its bare name, two ports, a third port. */
export const SAMPLE_RULES: readonly Rule[] = [
  rule('crl3.digicert.com', 80),
  rule('*.crl3.digicert.com', 80),
  rule('*.microsoftonline.com', 443),
  rule('login.microsoftonline.com', 443),
  rule('login.windows.net', 80, 443),
  rule('*.servicebus.windows.net', 443, 5671),
];

/** A request for rules with nothing typed, or with what is given. */
export function request(rules: readonly Rule[] = SAMPLE_RULES, typed: Partial<ListRequest['typed']> = {}): ListRequest {
  return { rules, listId: 'worldwide-test', checked: '2026-11-25', typed: { ...TYPED_DEFAULTS, ...typed } };
}

/** The text of a file as it is downloaded. */
export function fileText({ lines }: WrittenFile): string {
  return lines.map(({ text }) => `${text}\n`).join('');
}

/** The files of a list by name. */
export function fileTexts({ files }: Written): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map((file) => [file.name, fileText(file)]));
}

/** How much of a required `host` or `*.host` on a port the entries of a list cover, deny entries and order aside. */
export function coverage(entries: readonly ListEntry[], host: string, port: number): Covered {
  let best: Covered = 'no';
  for (const { action, hosts, ports, partly } of entries) {
    if (action !== 'allow') continue;
    if (ports !== 'not-stated' && !ports.some(({ from, to }) => from <= port && port <= to)) continue;
    const covered = coversRequired((name) => coversHost(hosts, name), host);
    if (covered === 'yes' && partly === undefined) return 'yes';
    if (covered !== 'no') best = 'partial';
  }
  return best;
}

/** The same for a text, as a dialect reads it. */
export function readBack(dialect: Dialect, text: string, host: string, port: number): Covered {
  return coverage(dialect.read(text).entries, host, port);
}

/** The text that holds for a port: the files that carry it in their name, or all files where none carries one. */
export function textForPort({ files }: Written, port: number): string {
  const own = files.filter(({ name }) => !/-\d+[.-]/.test(name) || new RegExp(`-${port}[.-]`).test(name));
  return own.map(fileText).join('');
}

/** The departures of a kind, as `host:port`. */
export function departuresOf({ departures }: Written, kind: Departure['kind']): readonly string[] {
  return departures.filter((departure) => departure.kind === kind).map(({ host, port }) => `${host}:${port}`);
}

/** A writer's files for the sample request. */
export function written(writer: Writer, rules?: readonly Rule[]): Readonly<Record<string, string>> {
  return fileTexts(writer(request(rules)));
}
