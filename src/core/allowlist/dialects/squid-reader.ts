import type { ListEntry, ReadList } from '../list-entry.ts';
import { normalisePaste } from '../normalise-paste.ts';
import { accessEntries } from './access-rules.ts';
import { pastedFiles } from './pasted-files.ts';
import { mentionsHost } from './remark.ts';
import { squidConditions, type Conditions } from './squid-conditions.ts';
import { squidConfig, type SquidConfig } from './squid-config.ts';
import { squidDomains, type SquidValue } from './squid-domains.ts';
import { squidRegexes } from './squid-regexes.ts';

/** What lines that are no directives are taken for. */
export type BareLines = 'domains' | 'expressions';

/**
 * Reads a text as Squid would: http_access lines with the acls they name; acls alone, as if they were allowed; or the lines
 * of a list file. Several names on the only line of a paste are the values of an acl; on a line among others they are one
 * value, which matches nothing (Squid 5.7 as run).
 */
export function readSquid(text: string, bareLines: BareLines): ReadList {
  const lines = normalisePaste(text, bareLines === 'expressions' ? { keep: 'brackets' } : {});
  const config = squidConfig(pastedFiles(lines));
  const conditions = squidConditions(config);
  const bare = bareValues(config.bare);
  const listed =
    bareLines === 'domains' ? squidDomains(bare, (config.version ?? 0) >= 7) : { entries: squidRegexes(bare) };
  const entries = [...listed.entries, ...governed(config, conditions), ...asides(config, bareLines)];
  const refused = conditions.refused ?? ('refused' in listed ? listed.refused : undefined);
  return refused === undefined ? { entries } : { entries, refused };
}

function bareValues(bare: readonly SquidValue[]): readonly SquidValue[] {
  const [only] = bare;
  if (only === undefined || bare.length > 1) return bare;
  return only.text
    .split(/\s+/)
    .map((text, index) => ({ line: only.line, text, ...(only.bom && index === 0 ? { bom: only.bom } : {}) }));
}

/** The entries that the http_access lines decide over, or all acls with hosts where there is no such line. */
function governed({ rules }: SquidConfig, conditions: Conditions): readonly ListEntry[] {
  if (rules.length === 0) {
    const note = 'The paste has no http_access line: it is taken to be allowed.';
    return [...conditions.hosts.values()]
      .flat()
      .map((entry) => (entry.action === 'allow' ? { ...entry, note } : entry));
  }
  const used = new Set(rules.flatMap(({ terms }) => terms.map(({ acl }) => acl)));
  const unused = [...conditions.hosts].flatMap(([name, entries]) => (used.has(name) ? [] : entries.map(notUsed(name))));
  return [...accessEntries(rules, conditions.of), ...unused];
}

function notUsed(name: string): (entry: ListEntry) => ListEntry {
  const why = `No http_access line names the acl ${name}.`;
  return (entry) => ignored(entry, entry.ignoredBecause ?? why);
}

/** What is seen and does not count: names in comments, and files that are not in the paste. */
function asides({ comments, includes }: SquidConfig, bareLines: BareLines): readonly ListEntry[] {
  const words = comments.flatMap(({ line, text }) =>
    text.split(/[\s#]+/).flatMap((word) => (mentionsHost(word) ? [{ line, text: word }] : [])),
  );
  const commented = bareLines === 'domains' ? squidDomains(words, true).entries : squidRegexes(words);
  return [
    ...commented.filter(({ hosts }) => hosts.kind !== 'nothing').map((entry) => ignored(entry, 'It is a comment.')),
    ...includes.map(({ line, text }) => {
      const place = { line, text, hosts: { kind: 'nothing' }, ports: 'not-stated' } as const;
      return ignored(place, 'It takes in a file that is not in the paste.');
    }),
  ];
}

function ignored(entry: Pick<ListEntry, 'line' | 'text' | 'hosts' | 'ports'>, ignoredBecause: string): ListEntry {
  const { line, text, hosts, ports } = entry;
  return { line, text, hosts, ports, action: 'ignored', ignoredBecause };
}
