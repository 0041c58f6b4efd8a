import type { HostPattern } from '../hosts/host-pattern.ts';
import { overBreadth } from '../hosts/over-breadth.ts';

/**
 * Whether a pattern is wide although the name that it is written with is not: `example.com` compared as a text is, `com`
 * is wide by itself. For products that have no narrower way to write a name.
 */
export function isWideByNature(pattern: HostPattern): boolean {
  if (overBreadth(pattern) === undefined) return false;
  const base = writtenName(pattern);
  return base.includes('.') && overBreadth({ kind: 'below', base, apex: true, levels: 'any' }) === undefined;
}

/** The name that a comparison of text or labels is written with; empty where it is another pattern. */
function writtenName(pattern: HostPattern): string {
  if (pattern.kind === 'text' && pattern.test === 'contains') return pattern.value.replace(/^\.+|\.+$/g, '');
  if (pattern.kind !== 'labels') return '';
  const labels = pattern.labels.flatMap((item) => (item.kind === 'literal' ? [item.label] : []));
  return labels.join('.');
}
