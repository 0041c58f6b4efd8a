import type { HostPattern, LabelPattern, Levels } from '../../hosts/host-pattern.ts';

/** Exactly this name. */
export function exactly(name: string): HostPattern {
  return { kind: 'name', name };
}

/** The names below a base, of any depth unless said otherwise, without the base. */
export function below(base: string, levels: Levels = 'any'): HostPattern {
  return { kind: 'below', base, apex: false, levels };
}

/** A base and the names below it, of any depth unless said otherwise. */
export function baseAndBelow(base: string, levels: Levels = 'any'): HostPattern {
  return { kind: 'below', base, apex: true, levels };
}

/** The labels of a name as they are. */
export function literalLabels(name: string): readonly LabelPattern[] {
  return name.split('.').map((label) => ({ kind: 'literal', label }));
}

/** `*.x` without its asterisk, or a name as it is. */
export function baseOf(host: string): string {
  return host.replace(/^\*\./, '');
}

/** `*.x` as `.x`, and a name as it is. */
export function dotted(host: string): string {
  return host.replace(/^\*\./, '.');
}
