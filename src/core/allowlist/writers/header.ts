import type { ListRequest, WrittenLine } from '../rule.ts';
import { commentText } from './safe-text.ts';

/** How a syntax marks a comment that is one line long: what stands before it and, where needed, after it. */
export interface CommentSigns {
  readonly before: string;
  readonly after?: string;
}

/**
 * The lines at the top of a list, each a comment: which list it is, when the facts were checked, and the ticket where one was
 * typed. `more` adds sentences of ours. All of it is reduced to characters that end no comment.
 */
export function headerLines(
  { listId, checked, typed }: ListRequest,
  { before, after = '' }: CommentSigns,
  more: readonly string[] = [],
): readonly WrittenLine[] {
  const ticket = commentText(typed.ticket);
  const says = [
    `Microsoft Entra Connect allowlist: ${commentText(listId)}`,
    `Facts checked: ${commentText(checked)}`,
    ...(ticket === '' ? [] : [`Ticket: ${ticket}`]),
    ...more.map((sentence) => commentText(sentence, 300)),
  ];
  return says.map((text) => ({ text: `${before} ${text}${after === '' ? '' : ` ${after}`}`, rules: [] }));
}
