/** Reads texts and files for the lookup. Runs in a worker; where there is none, on the page. */
import type { ErrorIndex } from '../../core/errors/error-index.ts';
import { NOTHING_READ, ranked, readChunk } from '../../core/errors/find-in-chunks.ts';
import { encodingOf } from '../../core/text/decode-bytes.ts';
import { answerFor } from './answer.ts';
import { addExcerpts, NO_EXCERPTS } from './excerpts.ts';
import type { Question, Reply } from './messages.ts';

/** How much is read at a time, in characters or bytes: a little where the page itself must read, so that it stays responsive. */
const CHUNK = typeof document === 'undefined' ? 1 << 20 : 1 << 16;
/** How much of the beginning is looked through for hosts, times and codes that are no known error. */
const KEPT = 200_000;

/** A part of a text, and how much of the whole is read with it. */
interface Piece {
  readonly text: string;
  readonly share: number;
}

let index: Promise<ErrorIndex> | undefined;
let current = 0;

function loadIndex(url: string): Promise<ErrorIndex> {
  index ??= fetch(url).then((response) => {
    if (!response.ok) throw new Error(`The index answered ${response.status}.`);
    return response.json() as Promise<ErrorIndex>;
  });
  index.catch(() => (index = undefined));
  return index;
}

/** Answers a question through `reply`; a newer question or a stop ends the work on an older one. */
export async function answerQuestion(question: Question, reply: (reply: Reply) => void): Promise<void> {
  current = question.ask;
  if (question.kind === 'stop') return;
  const { ask } = question;
  let errors: ErrorIndex;
  try {
    errors = await loadIndex(question.indexUrl);
  } catch {
    reply({
      kind: 'failed',
      ask,
      sentence: 'The index of errors could not be loaded. “Find the cause” tries again.',
    });
    return;
  }
  const pieces = question.kind === 'text' ? piecesOf(question.text) : decoded(question.file);
  let state = NOTHING_READ;
  let excerpts = NO_EXCERPTS;
  let beginning = '';
  try {
    for await (const { text, share } of pieces) {
      if (current !== ask) break;
      const after = readChunk(state, text, errors);
      excerpts = addExcerpts(excerpts, { before: state, after, piece: text });
      state = after;
      if (beginning.length < KEPT) beginning += text.slice(0, KEPT);
      reply({ kind: 'progress', ask, share });
    }
    if (current > ask) return;
    const answer = await answerFor({ tallies: ranked(state, errors), excerpts, beginning }, errors);
    reply({ kind: 'answer', ask, answer, stopped: current !== ask });
  } catch {
    reply({
      kind: 'failed',
      ask,
      sentence: 'The file could not be read to its end. It may have been moved, or it is no text.',
    });
  }
}

async function* piecesOf(text: string): AsyncIterable<Piece> {
  for (let at = 0; at < text.length; at += CHUNK) {
    yield { text: text.slice(at, at + CHUNK), share: Math.min(1, (at + CHUNK) / text.length) };
    if (text.length > CHUNK) await new Promise((next) => setTimeout(next));
  }
}

async function* decoded(file: Blob): AsyncIterable<Piece> {
  const head = new Uint8Array(await file.slice(0, 512).arrayBuffer());
  const decoder = new TextDecoder(encodingOf(head));
  for (let at = 0; at < file.size; at += CHUNK) {
    const bytes = await file.slice(at, at + CHUNK).arrayBuffer();
    yield { text: decoder.decode(bytes, { stream: true }), share: Math.min(1, (at + CHUNK) / file.size) };
  }
  yield { text: decoder.decode(), share: 1 };
}
