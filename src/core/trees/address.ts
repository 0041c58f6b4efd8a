import type { Answers } from './walk.ts';

/** Something in an address that is no answer, and a sentence about it. */
export interface Ignored {
  readonly kind: 'not-an-answer' | 'said-twice' | 'too-long';
  readonly says: string;
}

/** What an address says: the answers, and what was passed over. */
export interface ReadAddress {
  readonly answers: Answers;
  readonly ignored: readonly Ignored[];
}

/** No more of an address is read; the longest way takes a fifth of it. */
export const LONGEST_QUERY = 2000;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 60;
/** Keys that mailers, chats and search engines hang on to links to count clicks: nobody typed them. */
const COUNTER = /^(?:utm_\w+|[a-z]{0,4}clid|mc_[ce]id|_ga|_gl|_hs\w+)$/i;

/** Writes answers as a query string without its question mark: `build=ok&where=wizard`. What is no id is left out. */
export function writeAnswers(answers: Answers): string {
  return Object.entries(answers)
    .filter(([question, answer]) => isId(question) && isId(answer))
    .map(([question, answer]) => `${question}=${answer}`)
    .join('&');
}

/**
 * Reads answers from a query string, with or without its question mark. Any text is safe: what cannot be an answer is
 * passed over and named (but not what counts clicks), of two answers to one question the first counts. Whether the ids exist is up to the walk.
 */
export function readAnswers(query: string): ReadAddress {
  const ignored: Ignored[] = [];
  const answers = new Map<string, string>();
  for (const part of parts(query, ignored)) {
    const [question = '', answer = '', ...more] = part.split('=').map(decoded);
    if (COUNTER.test(question)) continue;
    const known = answers.get(question);
    if (!isId(question) || !isId(answer) || more.length > 0) {
      ignored.push({
        kind: 'not-an-answer',
        says: `“${shown(part)}” in the address is not an answer and was passed over.`,
      });
    } else if (known === undefined) {
      answers.set(question, answer);
    } else if (known !== answer) {
      ignored.push({
        kind: 'said-twice',
        says: `The address answers “${question}” twice; “${known}” was taken and “${answer}” passed over.`,
      });
    }
  }
  return { answers: Object.fromEntries(answers), ignored };
}

function parts(query: string, ignored: Ignored[]): readonly string[] {
  const whole = query.startsWith('?') ? query.slice(1) : query;
  if (whole.length <= LONGEST_QUERY) return whole.split('&').filter((part) => part !== '');
  ignored.push({
    kind: 'too-long',
    says: `The address is longer than ${LONGEST_QUERY} characters; only its beginning was read.`,
  });
  const read = whole.slice(0, LONGEST_QUERY + 1);
  return read
    .slice(0, Math.max(0, read.lastIndexOf('&')))
    .split('&')
    .filter((part) => part !== '');
}

function isId(text: string): boolean {
  return text.length <= LONGEST_ID && ID.test(text);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' ')).trim();
  } catch {
    return text;
  }
}

function shown(text: string): string {
  const plain = decoded(text);
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}
