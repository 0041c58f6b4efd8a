import type { HostPattern, LabelPattern } from '../hosts/host-pattern.ts';
import { plainMeaning } from './plain-meaning.ts';

/** The labels that every name of a pattern ends with, joined; empty where there are none. */
export function fixedEnd(pattern: HostPattern): string {
  switch (pattern.kind) {
    case 'name':
      return pattern.name;
    case 'below':
      return pattern.base;
    case 'labels':
      return endOfLabels(pattern.labels);
    case 'text':
      return endOfText(pattern.test, pattern.value);
    case 'regex': {
      const meaning = plainMeaning(pattern);
      return meaning.kind === 'regex' ? '' : fixedEnd(meaning);
    }
    case 'everything':
    case 'nothing':
      return '';
  }
}

function endOfLabels(labels: readonly LabelPattern[]): string {
  const end: string[] = [];
  for (const item of labels.toReversed()) {
    if (item.kind !== 'literal') break;
    end.unshift(item.label);
  }
  return end.join('.');
}

function endOfText(test: 'suffix' | 'prefix' | 'contains' | 'glob', value: string): string {
  if (test === 'prefix' || test === 'contains' || value.includes('/')) return '';
  const tail = test === 'suffix' ? value : value.slice(Math.max(value.lastIndexOf('*'), value.lastIndexOf('?')) + 1);
  if (tail === value && test === 'glob') return value;
  const dot = tail.indexOf('.');
  return dot < 0 ? '' : tail.slice(dot + 1);
}
