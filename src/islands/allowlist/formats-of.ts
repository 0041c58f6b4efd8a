import type { DialectId } from '../../core/allowlist/dialect-ids.ts';
import { FORMAT_IDS, LIST_FORMATS, type FormatId } from '../../core/allowlist/list-formats.ts';

/** Dialects that are read and not written, with the format of the same product that comes nearest. */
const NEAREST: Partial<Readonly<Record<DialectId, FormatId>>> = {
  'squid-acl': 'squid-dstdomain',
  'squid-dstdom_regex': 'squid-dstdomain',
  'fortigate-wildcard-fqdn-custom': 'fortigate-address',
  'cisco-ftd-fqdn': 'cisco-ftd-url-object',
};

/** The formats in which missing lines can be written for a list of this dialect, the product chosen before first; never empty. */
export function formatsOf(dialect: DialectId, product: string): readonly [FormatId, ...FormatId[]] {
  const own = FORMAT_IDS.filter((id) => LIST_FORMATS[id].dialect === dialect);
  const [first = NEAREST[dialect] ?? 'plain-hosts', ...rest] = [
    ...own.filter((id) => id === product),
    ...own.filter((id) => id !== product),
  ];
  return [first, ...rest];
}
