/** How alike two short texts are, from 0 to 1: the share of pairs of letters that they have in common (Dice). */
export function likeness(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  if (left.length === 0 || right.length === 0) return a === b ? 1 : 0;
  const rest = [...right];
  const shared = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (left.length + right.length);
}

/** Gives the candidates most like a text, best first; those with less than a third in common are left out. */
export function closest<T>(
  text: string,
  candidates: readonly T[],
  nameOf: (candidate: T) => string,
  most: number,
): readonly T[] {
  return candidates
    .map((candidate) => ({ candidate, like: likeness(text.toLowerCase(), nameOf(candidate).toLowerCase()) }))
    .filter(({ like }) => like > 1 / 3)
    .sort((a, b) => b.like - a.like)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function pairs(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}
