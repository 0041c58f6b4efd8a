import type { z } from 'zod';

/**
 * Says a fault of a content file to its author, with the remedy. Undefined leaves the words to the schema itself:
 * refinements there are sentences already.
 */
export const authorMessage: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Unknown ${issue.keys.length === 1 ? 'key' : 'keys'} "${issue.keys.join('", "')}". Remedy: remove it, or correct its spelling.`;
    case 'invalid_type':
      return issue.input === undefined ? `Missing. Remedy: add it (${issue.expected}).` : undefined;
    case 'invalid_value':
      return `Remedy: write one of ${issue.values.map(String).join(', ')}.`;
    default:
      return undefined;
  }
};
