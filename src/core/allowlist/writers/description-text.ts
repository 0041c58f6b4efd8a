import type { ListRequest } from '../rule.ts';
import { commentText } from './safe-text.ts';

/**
 * One sentence that says which list this is, when its facts were checked and for which ticket: for products that keep
 * a description with an object instead of comments. Reduced as `commentText` does, at most 250 characters.
 */
export function descriptionText({ listId, checked, typed }: ListRequest): string {
  const ticket = commentText(typed.ticket);
  const says = `Microsoft Entra Connect allowlist ${commentText(listId)}, facts checked ${commentText(checked)}`;
  return commentText(ticket === '' ? says : `${says}, ticket ${ticket}`, 250);
}
