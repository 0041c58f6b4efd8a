import type { z } from 'zod';
import { COLLECTIONS, SCHEMAS } from '../schemas.ts';
import type { Entry, Fault, RawContent, UncheckedContent } from './raw-content.ts';

/** What passed its schema, and every fault of what did not. */
export interface Parsed {
  readonly content: RawContent;
  readonly faults: readonly Fault[];
}

/** Holds every entry against its schema. Entries that do not pass are left out of the content and named in the faults, field by field. */
export function parseContent(unchecked: UncheckedContent): Parsed {
  const faults: Fault[] = [];
  const parsed = COLLECTIONS.map((name) => {
    const entries = unchecked[name].flatMap((entry) => {
      const result = SCHEMAS[name].safeParse(entry.data, { error: authorMessage });
      if (result.success) return [{ ...entry, data: result.data }];
      faults.push(...result.error.issues.flatMap((issue) => faultsOf(issue, entry)));
      return [];
    });
    return [name, entries] as const;
  });
  return { content: Object.fromEntries(parsed) as unknown as RawContent, faults };
}

function faultsOf(issue: z.core.$ZodIssue, entry: Entry<unknown>): readonly Fault[] {
  const inList = entry.file.endsWith('.yaml') && !/\/(?:endpoints|proxies|trees)\//.test(entry.file) ? [entry.id] : [];
  const field = [...inList, ...issue.path].join('.') || 'all';
  const [says = '', remedy] = issue.message.split(' Remedy: ');
  const place = { file: entry.file, field };
  return [
    remedy ? { ...place, says, remedy } : { ...place, says: 'is not as it must be', remedy: says.replace(/\.$/, '') },
  ];
}

/** Says a fault to the author; undefined leaves the words to the schema, whose refinements are sentences already. */
const authorMessage: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has the unknown ${issue.keys.length === 1 ? 'key' : 'keys'} "${issue.keys.join('", "')}" Remedy: remove it, or correct its spelling`;
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing Remedy: add it (${issue.expected})`
        : `is ${issue.input instanceof Date ? 'a date; put it in quotes' : `not a ${issue.expected}`} Remedy: write a ${issue.expected}`;
    case 'invalid_value':
      return `is none of the values that may stand here Remedy: write one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `is too short or too small Remedy: give at least ${issue.minimum}`;
    case 'too_big':
      return `is too long or too big Remedy: give at most ${issue.maximum}`;
    default:
      return undefined;
  }
};
