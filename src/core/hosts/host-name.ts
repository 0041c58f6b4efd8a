import { baseName, hostSlug } from './host-slug.ts';

export { baseName, hostSlug };

/**
 * Says why a text cannot be a host name or a `*.` wildcard, or gives undefined when it can.
 * Rules: RFC 1123 section 2.1 (letters, digits, hyphens; 63 a label, 253 in all); one asterisk, as the whole first label.
 */
export function hostNameFault(host: string): string | undefined {
  if (/[/:]/.test(host)) return 'a host has no scheme, port or path';
  if (host.length > 253) return 'a host has at most 253 characters';
  const labels = baseName(host).split('.');
  if (labels.length < 2) return 'a host has at least two labels';
  const bad = labels.find((label) => !/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(label));
  if (bad !== undefined) {
    return bad === '' ? 'a host has no empty label' : `"${bad}" is no label of letters, digits and inner hyphens`;
  }
  return /^\d+$/.test(labels.at(-1) ?? '') ? 'the last label of a host is not a number' : undefined;
}
