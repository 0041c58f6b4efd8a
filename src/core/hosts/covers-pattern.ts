import { baseName } from './host-name.ts';

/** How much of a requirement is covered: every name it stands for, some, or none. */
export type Covered = 'yes' | 'partial' | 'no';

/** Labels that nobody lists by name; with digits, hyphens and several levels, because products differ there. */
const PROBES = [
  'q7xv2kdw',
  'zk-84wq-xn',
  '9f3m0vtb',
  'p4rhz.q7xv2kdw',
  '9f3m0vtb.zk-84wq-xn',
  'w2.p4rhz.q7xv2kdw',
  'zk-84wq-xn.7c.9f3m0vtb',
  'u5.w2.p4rhz.q7xv2kdw',
  '7c.zk-84wq-xn.b1.9f3m0vtb',
] as const;

/**
 * The names to ask for in place of a requirement: the host itself, or for `*.x` names below x at one to four levels
 * that no list of exact names holds. In lower case, without a trailing dot.
 */
export function probeNames(required: string): readonly string[] {
  const host = required.toLowerCase().replace(/\.$/, '');
  return host.startsWith('*.') ? PROBES.map((probe) => `${probe}.${baseName(host)}`) : [host];
}

/**
 * Says how much of a required host or `*.x` is covered, given what answers for one name. `known` are names that the
 * list holds itself: for a wildcard they count as a part at most, because a list of exact names never covers one.
 */
export function coversRequired(
  covers: (host: string) => boolean,
  required: string,
  known: readonly string[] = [],
): Covered {
  const probes = probeNames(required);
  const hits = probes.filter(covers).length;
  if (hits === probes.length) return 'yes';
  const ending = required.startsWith('*.') ? required.slice(1).toLowerCase() : undefined;
  const some = hits > 0 || (ending !== undefined && known.some((name) => name.endsWith(ending) && covers(name)));
  return some ? 'partial' : 'no';
}
