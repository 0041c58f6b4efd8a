import { hostGlob, urlGlob } from './glob.ts';
import type { HostPattern, LabelPattern, Levels } from './host-pattern.ts';
import { compileSafeRegex } from './safe-regex.ts';

/**
 * Says whether a pattern covers a name. The name may have capitals and one trailing dot. A regular expression that
 * cannot be run safely covers nothing. Whoever asks for many names uses `hostMatcher`.
 */
export function coversHost(pattern: HostPattern, host: string): boolean {
  return hostMatcher(pattern)(host.toLowerCase().replace(/\.$/, ''));
}

/** Prepares a pattern for many questions. The matcher takes a lower-case name without a trailing dot. */
export function hostMatcher(pattern: HostPattern): (host: string) => boolean {
  switch (pattern.kind) {
    case 'name':
      return (host) => host === pattern.name;
    case 'below':
      return belowMatcher(pattern.base, pattern.apex, pattern.levels);
    case 'labels':
      return labelsMatcher(pattern.labels);
    case 'text':
      return textMatcher(pattern.test, pattern.value);
    case 'regex': {
      const regex = compileSafeRegex(pattern.source, pattern.ignoreCase);
      return regex.ok ? regex.test : () => false;
    }
    case 'everything':
      return () => true;
    case 'nothing':
      return () => false;
  }
}

function belowMatcher(base: string, apex: boolean, levels: Levels): (host: string) => boolean {
  const ending = `.${base}`;
  return (host) => {
    if (host === base) return apex;
    if (!host.endsWith(ending) || host.length === ending.length) return false;
    if (levels === 'any') return true;
    const before = host.slice(0, -ending.length).split('.').length;
    return 'exactly' in levels ? before === levels.exactly : before <= levels.atMost;
  };
}

function textMatcher(test: 'suffix' | 'prefix' | 'contains' | 'glob', value: string): (host: string) => boolean {
  switch (test) {
    case 'suffix':
      return (host) => host.endsWith(value);
    case 'prefix':
      return (host) => host.startsWith(value);
    case 'contains':
      return (host) => host.includes(value);
    case 'glob':
      return value.includes('/') ? (host) => urlGlob(value, host) : (host) => hostGlob(value, host);
  }
}

/** Matches label by label; on a mismatch the last run of labels takes one more, which is enough as in any glob. */
function labelsMatcher(patterns: readonly LabelPattern[]): (host: string) => boolean {
  return (host) => {
    const labels = host.split('.');
    let pattern = 0;
    let label = 0;
    let retry: { readonly pattern: number; label: number } | undefined;
    while (label < labels.length || pattern < patterns.length) {
      const wanted = patterns[pattern];
      if (wanted?.kind === 'many') {
        retry = { pattern: pattern + 1, label: label + wanted.min };
        pattern = retry.pattern;
        label = retry.label;
        if (label > labels.length) return false;
      } else if (wanted && label < labels.length && labelMatches(wanted, labels[label] ?? '')) {
        pattern++;
        label++;
      } else if (retry && retry.label < labels.length) {
        retry.label++;
        pattern = retry.pattern;
        label = retry.label;
      } else {
        return false;
      }
    }
    return true;
  };
}

function labelMatches(wanted: LabelPattern, label: string): boolean {
  return wanted.kind === 'literal' ? wanted.label === label : wanted.kind === 'glob' && hostGlob(wanted.glob, label);
}
