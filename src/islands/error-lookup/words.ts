import type { ErrorText } from '../../core/errors/error-index.ts';
import { HOP_LABELS } from '../../core/site/hop-ids.ts';
import type { Shown } from './answer.ts';

/** What an error is called while its title is not here: its code where its id is one, else its id as such. */
export function nameOf(id: string): string {
  const [, kind, code = ''] = /^(aadsts|hr-)([0-9a-f]+)$/.exec(id) ?? [];
  if (kind === undefined) return `Error ${id}`;
  return kind === 'hr-' ? `Error 0x${code.toUpperCase()}` : `Error AADSTS${code}`;
}

/** Where an error is on the way, in words. */
export function placeOf({ hop }: Shown, text: ErrorText | undefined): string {
  return text?.path === 'depends' ? 'it wraps another error, which decides' : HOP_LABELS[hop];
}

/** The page of an error; a code of the long tail has a line in a list. */
export function pageOf({ id, isRecord }: Shown, base: string): string {
  return `${base}errors/${isRecord ? `${id}/` : `aadsts/#${id}`}`;
}
