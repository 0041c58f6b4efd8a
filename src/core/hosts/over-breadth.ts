import type { HostPattern, LabelPattern } from './host-pattern.ts';
import { regexBreadth } from './regex-breadth.ts';
import { isPublicSuffix, isSharedPlatform } from './shared-suffixes.ts';

const EVERY_NAME = 'It covers every name there is.';

/**
 * Says in a sentence why a pattern is too wide: it covers names that somebody else can register. Undefined where it is
 * not. A wildcard over a shared platform is no fault by itself, because such rows are published: `sharedPlatform`.
 */
export function overBreadth(pattern: HostPattern): string | undefined {
  switch (pattern.kind) {
    case 'name':
    case 'nothing':
      return undefined;
    case 'everything':
      return EVERY_NAME;
    case 'below':
      return suffixFault(pattern.base);
    case 'labels':
      return labelsFault(pattern.labels);
    case 'text':
      return textFault(pattern.test, pattern.value.toLowerCase());
    case 'regex':
      return regexBreadth(pattern.source, pattern.ignoreCase);
  }
}

/**
 * Says in a sentence that a wildcard lies over a platform where customers get names of their own, such as
 * `*.blob.core.windows.net`; undefined where it does not.
 */
export function sharedPlatform(pattern: HostPattern): string | undefined {
  const base = pattern.kind === 'below' ? pattern.base : pattern.kind === 'labels' ? fixedEnd(pattern.labels) : '';
  const says = "gives names to all its customers, so the wildcard reaches other people's servers as well.";
  return isSharedPlatform(base) ? `${base} ${says}` : undefined;
}

function suffixFault(base: string): string | undefined {
  if (!isPublicSuffix(base)) return undefined;
  return base === '' ? EVERY_NAME : `It covers every name below .${base}, whoever owns it.`;
}

function fixedEnd(labels: readonly LabelPattern[]): string {
  const end = labels.slice(labels.findLastIndex((item) => item.kind !== 'literal') + 1);
  return end.map((item) => (item.kind === 'literal' ? item.label : '')).join('.');
}

function labelsFault(labels: readonly LabelPattern[]): string | undefined {
  const wild = labels.findLast((item) => item.kind !== 'literal');
  const base = fixedEnd(labels);
  if (!wild || !isPublicSuffix(base)) return undefined;
  if (base === '') return 'The wildcard stands at the end, so that it covers names of any owner.';
  return wild.kind === 'glob' && wild.glob !== '*' ? joinedFault(wild.glob, base) : suffixFault(base);
}

function joinedFault(glob: string, base: string): string {
  const example = glob.replaceAll('*', 'not').replaceAll('?', 'x');
  return `The wildcard is joined to a name, so that it covers ${example}.${base} as well, whoever owns it.`;
}

function textFault(test: 'suffix' | 'prefix' | 'contains' | 'glob', value: string): string | undefined {
  switch (test) {
    case 'prefix':
      return value === '' ? EVERY_NAME : `It looks at the beginning only, so that ${value}evil.example matches.`;
    case 'contains':
      return value === ''
        ? EVERY_NAME
        : `It looks for a part of the name, so that ${example(value)}.evil.example matches.`;
    case 'suffix':
      if (value.startsWith('.')) return suffixFault(value.slice(1));
      return value === '' ? EVERY_NAME : `It compares text without a label border, so that not${value} matches.`;
    case 'glob':
      return value.includes('/') ? urlFault(value) : globFault(value);
  }
}

/** A part of a name that can stand in one, whatever dots it begins or ends with. */
function example(value: string): string {
  return value.replace(/^\.+/, 'a.').replace(/\.+$/, '');
}

function globFault(value: string): string | undefined {
  const last = Math.max(value.lastIndexOf('*'), value.lastIndexOf('?'));
  if (last < 0) return undefined;
  const end = value.slice(last + 1);
  if (end === '')
    return /[a-z0-9]/.test(value)
      ? 'The wildcard stands at the end, so that it covers names of any owner.'
      : EVERY_NAME;
  const border = end.indexOf('.');
  const base = border < 0 ? end : end.slice(border + 1);
  if (border >= 0 && !isPublicSuffix(base)) return undefined;
  return end.startsWith('.')
    ? suffixFault(base)
    : `The wildcard is joined to a name, so that not${end} matches as well, whoever owns it.`;
}

/** A glob over a whole address: an asterisk before the path may swallow the host and go on in the path. */
function urlFault(value: string): string | undefined {
  const [, scheme = '', rest = ''] = /^([^/]*:\/\/)?(.*)$/s.exec(value) ?? [];
  const host = rest.split('/', 1)[0] ?? '';
  if (!scheme.includes('*') && !host.includes('*')) return undefined;
  const inPath = host.replaceAll('*', 'x') || 'x';
  return `The wildcard may reach into the path, so that https://evil.example/${inPath}/ matches as well.`;
}
