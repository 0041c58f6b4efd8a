import type { Rule } from '../../core/allowlist/rule.ts';
import { baseName } from '../../core/hosts/host-name.ts';
import { isSharedPlatform } from '../../core/hosts/shared-suffixes.ts';

/** How wide one wildcard is, in a sentence. */
export interface Breadth {
  readonly host: string;
  readonly says: string;
  /** True where strangers can have names below it. */
  readonly isShared: boolean;
}

/** Says of every wildcard among some rules what it opens, those that reach strangers first. */
export function breadths(rules: readonly Rule[]): readonly Breadth[] {
  return rules
    .filter(({ host }) => host.startsWith('*.'))
    .map(({ host }): Breadth => {
      const base = baseName(host);
      const isShared = isSharedPlatform(base);
      const says = isShared
        ? `${base} gives names to all its customers, so this reaches other people's servers as well.`
        : 'Every name below it, at any depth.';
      return { host, says, isShared };
    })
    .sort((a, b) => Number(b.isShared) - Number(a.isShared));
}
