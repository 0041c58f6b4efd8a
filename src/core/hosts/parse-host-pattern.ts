import { encode } from 'punycode/punycode.es6.js';
import type { HostPattern, LabelPattern } from './host-pattern.ts';

/**
 * A host as it was spelt, or the reason in a sentence why it is none.
 * `address` is an IP address, range or network; `placeholder` a name with a gap to fill, whose pattern takes any text there.
 */
export type ParsedHost =
  | { readonly ok: true; readonly pattern: HostPattern }
  | { readonly ok: false; readonly kind: 'name' | 'address'; readonly why: string }
  | { readonly ok: false; readonly kind: 'placeholder'; readonly why: string; readonly pattern: HostPattern };

const PLACEHOLDER = /&lt;[^&.]*&gt;|<[^<>.]*>|\$?\{[^{}.]*\}|\$\([^().]*\)|\[[a-z][^[\].]*\]|%[a-z_]{2,}%/gi;
/** RFC 1123 section 2.1 has no underscore, but DNS has (RFC 2181 section 11), and lists hold names such as `_tcp.x`. */
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/;
const GLOB_LABEL = /^[a-z0-9_*?-]+$/;
/** What nearly every entry of a list is: a name or `*.` before one, in ASCII, with all its labels in order. */
const USUAL = /^(\*\.)?((?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?)$/;
const IDN_LABEL = /^[\p{L}\p{M}\p{N}_-]+$/u;

/**
 * Takes one host as every product's list may spell it: a name, `*.x` (the names of any depth below x, never x), a `*`
 * as a label inside (exactly one label), a `*` inside a label (`*-files.x`), or `*` alone. Gives its pattern in lower
 * case, one trailing dot taken off, other scripts as A-labels; or why it is no host. Any text is safe.
 * A leading dot is refused: it means something else in every product, so that each dialect has to say what.
 */
export function parseHostPattern(text: string): ParsedHost {
  const spelt = text.trim();
  const [usual, star, name = ''] = USUAL.exec(spelt.toLowerCase()) ?? [];
  if (usual !== undefined && usual.length <= 253) {
    return {
      ok: true,
      pattern: star ? { kind: 'below', base: name, apex: false, levels: 'any' } : { kind: 'name', name },
    };
  }
  const address = addressFault(spelt);
  if (address !== undefined) return { ok: false, kind: 'address', why: address };
  const gaps = spelt.match(PLACEHOLDER);
  if (!gaps) return parseName(spelt);
  const filled = parseName(spelt.replace(PLACEHOLDER, '*'));
  if (!filled.ok) return filled;
  const why = `${gaps.join(' and ')} stands for a name of your own that has to be filled in.`;
  return { ok: false, kind: 'placeholder', why, pattern: inOneLabel(filled.pattern) };
}

function parseName(spelt: string): ParsedHost {
  const fault = shapeFault(spelt);
  if (fault !== undefined) return refused(fault);
  if (/^\*{1,2}(?:\.\*)*$/.test(spelt)) return { ok: true, pattern: { kind: 'everything' } };
  const labels: string[] = [];
  for (const label of spelt
    .replace(/[\u3002\uff0e\uff61]/g, '.')
    .replace(/\.$/, '')
    .split('.')) {
    const read = asciiLabel(label);
    if ('fault' in read) return refused(read.fault);
    labels.push(read.label);
  }
  if (labels.length < 2) return refused('A host has at least two labels, such as login.example.com.');
  if (labels.join('.').length > 253) return refused('A host has at most 253 characters.');
  if (/^\d+$/.test(labels.at(-1) ?? '')) return refused('The last label of a host is not a number.');
  return { ok: true, pattern: patternOf(labels) };
}

function refused(why: string): ParsedHost {
  return { ok: false, kind: 'name', why };
}

function shapeFault(spelt: string): string | undefined {
  if (spelt === '') return 'There is no host here.';
  if (spelt.length > 1000) return 'A host has at most 253 characters.';
  if (/\s/.test(spelt)) return 'A host has no space inside.';
  if (spelt.includes('://')) return 'A host has no scheme: this is a URL.';
  if (spelt.includes('/')) return 'A host has no path.';
  if (/:\d*$/.test(spelt)) return 'A host has no port.';
  if (spelt.includes('@')) return 'A host has no @: this looks like a mail address.';
  if (/^\.[^.]/.test(spelt)) return 'A leading dot means the bare name too in some products and not in others.';
  return undefined;
}

/** One label in lower-case ASCII, or what is wrong with it. */
function asciiLabel(spelt: string): { readonly label: string } | { readonly fault: string } {
  const label = toAscii(spelt);
  if (label === undefined) return { fault: `"${spelt}" is no label of letters, digits and hyphens.` };
  if (label === '')
    return { fault: 'A host has no empty label: there are two dots in a row, or one at the beginning.' };
  if (label.length > 63) return { fault: 'A label has at most 63 characters.' };
  if (/[*?]/.test(label) ? GLOB_LABEL.test(label) : LABEL.test(label)) return { label };
  return /^[a-z0-9_-]+$/.test(label)
    ? { fault: `"${label}" starts or ends with a hyphen, which no label does (RFC 1123).` }
    : { fault: `"${label}" is no label of letters, digits and hyphens.` };
}

/** A label in lower case, as an A-label where it has letters beyond ASCII; undefined where those are no letters. */
function toAscii(spelt: string): string | undefined {
  const small = spelt.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(small)) return small;
  const folded = small.normalize('NFKC').toLowerCase();
  return folded.length <= 63 && IDN_LABEL.test(folded) ? `xn--${encode(folded)}` : undefined;
}

function patternOf(labels: readonly string[]): HostPattern {
  const [first = '', ...rest] = labels;
  const isWild = (label: string) => /[*?]/.test(label);
  if (!labels.some(isWild)) return { kind: 'name', name: labels.join('.') };
  const below = first === '*' || first === '**';
  if (below && !rest.some(isWild)) return { kind: 'below', base: rest.join('.'), apex: false, levels: 'any' };
  const item = (label: string): LabelPattern =>
    isWild(label) ? { kind: 'glob', glob: label } : { kind: 'literal', label };
  return { kind: 'labels', labels: [below ? { kind: 'many', min: 1 } : item(first), ...rest.map(item)] };
}

/** A gap stands for one label or a part of one, where a `*` at the beginning would stand for any number. */
function inOneLabel(pattern: HostPattern): HostPattern {
  if (pattern.kind !== 'below') return pattern;
  const literals = pattern.base.split('.').map((label): LabelPattern => ({ kind: 'literal', label }));
  return { kind: 'labels', labels: [{ kind: 'glob', glob: '*' }, ...literals] };
}

function addressFault(spelt: string): string | undefined {
  const end = 'Addresses are not judged here: the names behind them change.';
  const plain = spelt.replace(/^\[|\](?=:\d+$|$)/g, '');
  if (/^(?:\d{1,3}|\*)(?:\.(?:\d{1,3}|\*|x)){3}(?:\/[\d.]{1,15}|\s?-\s?[\d.]{1,15}|:\d{1,5})?$/i.test(plain)) {
    return /\d/.test(plain) ? `${spelt} is an address or a range of addresses. ${end}` : undefined;
  }
  // The length first: over a long text the expression would take more than linear time.
  const isSix = plain.length < 80 && /^[0-9a-f:]*:[0-9a-f:]*:[0-9a-f:.]*(?:%\w+)?(?:\/\d{1,3})?$/i.test(plain);
  return isSix ? `${spelt} is an IPv6 address or network. ${end}` : undefined;
}
