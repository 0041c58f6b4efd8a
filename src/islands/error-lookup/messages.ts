import type { Answer } from './answer.ts';

/** What the page asks of the worker: read a text or a file, or stop. `ask` numbers a question; a newer one ends the older. */
export type Question =
  | { readonly kind: 'text'; readonly ask: number; readonly text: string; readonly indexUrl: string }
  | { readonly kind: 'file'; readonly ask: number; readonly file: Blob; readonly indexUrl: string }
  | { readonly kind: 'stop'; readonly ask: number };

/**
 * What the worker says: that the index has come, where it had to be waited for; how far it is; the answer, and whether a
 * file was read as Windows-1252; or why there is none.
 */
export type Reply =
  | { readonly kind: 'ready'; readonly ask: number }
  | { readonly kind: 'progress'; readonly ask: number; readonly share: number }
  | {
      readonly kind: 'answer';
      readonly ask: number;
      readonly answer: Answer;
      readonly stopped: boolean;
      readonly isAnsi: boolean;
    }
  | { readonly kind: 'failed'; readonly ask: number; readonly sentence: string };
