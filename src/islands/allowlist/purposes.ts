import type { FormatId } from '../../core/allowlist/list-formats.ts';
import type { TypedNames, WrittenFile } from '../../core/allowlist/rule.ts';
import type { Purpose } from './address.ts';

/** Formats whose files hold names or objects and no rule that lets anything through, so that they serve for exemptions too. */
const ONLY_NAMES: readonly FormatId[] = [
  'plain-hosts',
  'host-port',
  'csv',
  'panos-url-list',
  'markdown',
  'json',
  'panos-set-cli',
  'url-list',
  'fortigate-address',
  'zscaler-zia',
  'squid-dstdomain',
  'checkpoint-dns-domain',
  'cisco-umbrella',
  'cisco-wsa',
  'cisco-ftd-url-object',
  'netskope-url-list',
  'skyhigh-wildcard',
  'forcepoint-onprem',
  'forcepoint-cloud',
  'sophos-fqdn-host',
  'sonicwall-uri-list',
  'watchguard-fqdn',
  'haproxy-acl',
];

/** The format in which a list for this purpose is written: plain names where the product's own form would allow them. */
export function formatFor(purpose: Purpose, product: FormatId): FormatId {
  return purpose === 'allow' || ONLY_NAMES.includes(product) ? product : 'plain-hosts';
}

/** The files of a list for this purpose. Those without an entry hold the rules that allow, and belong to the first list alone. */
export function filesFor(purpose: Purpose, files: readonly WrittenFile[]): readonly WrittenFile[] {
  if (purpose === 'allow') return files;
  return files
    .filter(({ lines }) => lines.some(({ rules }) => rules.length > 0))
    .map((file) => ({ ...file, name: `${purpose}-${file.name}` }));
}

const ENDINGS: Readonly<Record<Purpose, string>> = {
  allow: '',
  'do-not-decrypt': '-no-decrypt',
  'do-not-authenticate': '-no-sign-in',
};

/** What was typed, with names of objects that differ between the three lists. */
export function typedFor(purpose: Purpose, typed: TypedNames): TypedNames {
  return { ...typed, objectName: `${typed.objectName.trim() || 'entra-connect'}${ENDINGS[purpose]}` };
}

/** Longer names are cut by some writers, and then the ending would be lost. */
const MOST_BEFORE_MISSING = 17;

/** What was typed, for lines that are added to a list: names of objects that do not replace those of the list. */
export function typedForMissing(typed: TypedNames): TypedNames {
  const { objectName, ...rest } = typedFor('allow', typed);
  return { ...rest, objectName: `${objectName.slice(0, MOST_BEFORE_MISSING)}-missing` };
}

/** The name of a file with lines to add, which is none of the names that whole lists have. */
export function missingName(name: string): string {
  return name.replace(/(\.[^.]*)?$/, '-missing$1');
}
