import type { HostPattern } from '../../hosts/host-pattern.ts';

/** What the key of a map stands for. */
export interface ReadKey {
  /** 0 exact, 1 wildcard in front, 2 wildcard behind, 3 expression, 4 default: nginx asks in this order. */
  readonly rank: number;
  /** What may not be there twice. */
  readonly keys: readonly string[];
  readonly hosts: HostPattern;
  /** Why nginx does not start with it. */
  readonly refused?: string;
  /** Why it is loaded and matches no host. */
  readonly fault?: string;
}

const NOTHING: HostPattern = { kind: 'nothing' };

/** Reads the key of a map as nginx 1.22.1 does; `isHost` says whether `hostnames` stands above it. */
export function readKey(spelt: string, isHost: boolean): ReadKey {
  if (spelt === 'default') return { rank: 4, keys: ['default'], hosts: { kind: 'everything' } };
  if (spelt.startsWith('~')) {
    const ignoreCase = spelt.startsWith('~*');
    return { rank: 3, keys: [], hosts: { kind: 'regex', source: spelt.slice(ignoreCase ? 2 : 1), ignoreCase } };
  }
  const key = spelt.replace(/^\\/, '').toLowerCase();
  if (!isHost) {
    const fault = /^\*?\./.test(key)
      ? 'Without hostnames in the map, above this line, the key is compared as it is and matches no host.'
      : faultOf(key);
    return {
      rank: 0,
      keys: [`=${key}`],
      hosts: fault === undefined ? { kind: 'name', name: key } : NOTHING,
      ...(fault === undefined ? {} : { fault }),
    };
  }
  const stars = key.split('*').length - 1;
  const isFront = key.startsWith('*.') && key.length > 2;
  const isBehind = key.endsWith('.*') && key.length > 2;
  if (key.includes('..') || stars > 1 || (stars === 1 && !isFront && !isBehind)) {
    return {
      rank: 0,
      keys: [],
      hosts: NOTHING,
      refused: `nginx does not start: ${spelt} is an invalid hostname or wildcard.`,
    };
  }
  const fault = faultOf(key.replace(/^\*?\.|\.\*$/g, ''));
  const found = { ...(fault === undefined ? {} : { fault }) };
  if (isBehind) {
    const labels = key
      .slice(0, -2)
      .split('.')
      .map((label) => ({ kind: 'literal', label }) as const);
    return {
      rank: 2,
      keys: [`<${key}`],
      hosts: fault === undefined ? { kind: 'labels', labels: [...labels, { kind: 'many', min: 1 }] } : NOTHING,
      ...found,
    };
  }
  const base = key.replace(/^\*?\./, '');
  if (base === key)
    return { rank: 0, keys: [`=${key}`], hosts: fault === undefined ? { kind: 'name', name: key } : NOTHING, ...found };
  const apex = key.startsWith('.');
  const hosts: HostPattern = fault === undefined ? { kind: 'below', base, apex, levels: 'any' } : NOTHING;
  return { rank: 1, keys: apex ? [`=${base}`, `>${base}`] : [`>${base}`], hosts, ...found };
}

/** Why a key is loaded and matches no host. */
function faultOf(key: string): string | undefined {
  if (key.endsWith('.')) return 'The dot at the end becomes part of the key, and nginx takes it off the name.';
  if (key.includes('://') || key.includes('/')) return 'A key is a host name: a URL never matches.';
  if (/:\d*$/.test(key)) return 'The name that nginx looks up has no port.';
  if (key.includes(',')) return 'The comma becomes part of the key, which never matches.';
  return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(key) ? undefined : 'It is no host name, so it never matches.';
}
