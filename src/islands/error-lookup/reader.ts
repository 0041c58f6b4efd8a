/** Reads texts and files for the lookup. Runs in a worker; where there is none, on the page. */
import type { ErrorIndex } from '../../core/errors/error-index.ts';
import { NOTHING_READ, ranked, readChunk } from '../../core/errors/find-in-chunks.ts';
import { answerFor } from './answer.ts';
import { addExcerpts, NO_EXCERPTS } from './excerpts.ts';
import type { Piece } from './file-text.ts';
import { hasIndex, loadIndex } from './index-loading.ts';
import type { Question, Reply } from './messages.ts';

/** How much is read at a time, in characters or bytes: a little where the page itself must read, so that it stays responsive. */
const CHUNK = typeof document === 'undefined' ? 1 << 20 : 1 << 16;
/** How much of the beginning is looked through for hosts, times and codes that are no known error. */
const KEPT = 200_000;

const NOT_READ = 'This could not be read to its end. A file may have been moved, or another program holds it.';

let current = 0;

/** Answers a question through `reply`; a newer question or a stop ends the work on an older one. */
export async function answerQuestion(question: Question, reply: (reply: Reply) => void): Promise<void> {
  current = question.ask;
  if (question.kind === 'stop') return;
  const { ask } = question;
  const wasHere = hasIndex();
  const errors = await loadIndex(question.indexUrl);
  if (typeof errors === 'string') return reply({ kind: 'failed', ask, sentence: errors });
  if (!wasHere) reply({ kind: 'ready', ask });
  try {
    const sentence = await readAll(question, errors, reply);
    if (sentence !== undefined) reply({ kind: 'failed', ask, sentence });
  } catch {
    reply({ kind: 'failed', ask, sentence: NOT_READ });
  }
}

/** Reads and answers; gives in words why something is not read. */
async function readAll(
  question: Exclude<Question, { readonly kind: 'stop' }>,
  errors: ErrorIndex,
  reply: (reply: Reply) => void,
): Promise<string | undefined> {
  const { ask } = question;
  let isAnsi = false;
  let pieces: AsyncIterable<Piece>;
  if (question.kind === 'text') pieces = piecesOf(question.text);
  else {
    const { piecesOfFile, refusalOf } = await import('./file-text.ts');
    const refusal = await refusalOf(question.file);
    if (refusal !== undefined) return refusal;
    pieces = piecesOfFile(question.file, CHUNK, () => (isAnsi = true));
  }
  let state = NOTHING_READ;
  let excerpts = NO_EXCERPTS;
  let beginning = '';
  for await (const { text, share } of pieces) {
    if (current !== ask) break;
    const after = readChunk(state, text, errors);
    excerpts = addExcerpts(excerpts, { before: state, after, piece: text });
    state = after;
    if (beginning.length < KEPT) beginning += text.slice(0, KEPT);
    reply({ kind: 'progress', ask, share });
  }
  if (current > ask) return undefined;
  const tallies = ranked(state, errors);
  const answer = await answerFor({ tallies, excerpts, unknown: [...state.unknown], beginning }, errors);
  reply({ kind: 'answer', ask, answer, stopped: current !== ask, isAnsi });
  return undefined;
}

async function* piecesOf(text: string): AsyncIterable<Piece> {
  for (let at = 0; at < text.length; at += CHUNK) {
    yield { text: text.slice(at, at + CHUNK), share: Math.min(1, (at + CHUNK) / text.length) };
    if (text.length > CHUNK) await new Promise((next) => setTimeout(next));
  }
}
