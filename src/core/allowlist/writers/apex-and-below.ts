import { hostParts, type PortRule } from './by-port.ts';

/** The rules of one port that share a base name: `x` itself and `*.x`, whichever are asked for. */
export interface ApexAndBelow {
  readonly base: string;
  readonly apex: boolean;
  readonly below: boolean;
  /** Indexes into `ListRequest.rules`. */
  readonly rules: readonly number[];
}

/** Joins the rules of one port by base name, in the order in which a base first appears: for products that spell both at once. */
export function byBase(rules: readonly PortRule[]): readonly ApexAndBelow[] {
  const bases = new Map<string, ApexAndBelow>();
  for (const { host, rule } of rules) {
    const { base, below } = hostParts(host);
    const before = bases.get(base);
    bases.set(base, {
      base,
      apex: (before?.apex ?? false) || !below,
      below: (before?.below ?? false) || below,
      rules: [...(before?.rules ?? []), rule],
    });
  }
  return [...bases.values()];
}
