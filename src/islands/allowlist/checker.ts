/** Judges pasted lists. Runs in a worker; where there is none, on the page. */
import { inspectList } from '../../core/allowlist/inspect-list.ts';
import { recogniseDialect } from '../../core/allowlist/recognise-dialect.ts';
import { retiredHosts } from './retired.ts';
import { absentFiles } from './absent-files.ts';
import { encodingOf } from '../../core/text/decode-bytes.ts';
import type { Answer, Question, Reply, Some, TextLine } from './check-messages.ts';

/** So many remarks of a kind are shown; a list may give fifty thousand. */
const MOST_SHOWN = 100;
/** A longer entry is cut: a minified script may be one line of megabytes. */
const LONGEST_SHOWN = 200;
const UNREAD_SHOWN = 5;

/** Answers a question; a list that cannot be read is answered with a sentence, never with an exception. */
export async function answerQuestion(question: Question): Promise<Reply> {
  const { ask, list } = question;
  let text: string;
  try {
    text = typeof list === 'string' ? list : await textOf(list);
  } catch {
    return { kind: 'failed', ask, sentence: 'The file could not be read. It may have been moved, or it is no text.' };
  }
  return { kind: 'answer', ask, answer: judge(text, question) };
}

function judge(text: string, { dialect, rules, features, cloud }: Question): Answer {
  const recognised = dialect === undefined ? recogniseDialect(text) : undefined;
  const readAs = dialect ?? recognised?.[0]?.dialect ?? 'generic';
  const { verdicts, missing, summary, lookAlikes } = inspectList({ text, dialect: readAs }, rules, features, cloud);
  const isUnread = summary.counts.allow + summary.counts.deny === 0;
  return {
    dialect: readAs,
    recognised,
    verdicts,
    missing,
    retired: retiredHosts(features, cloud),
    unread: isUnread ? firstLines(text) : [],
    findings: {
      counts: summary.counts,
      refused: summary.refused,
      tooWide: some(summary.tooWide),
      ...(summary.byNature === undefined ? {} : { byNature: summary.byNature }),
      shared: some(summary.shared),
      retired: some(summary.retired),
      lookAlikes: some(lookAlikes),
      ineffective: some(summary.ineffective),
      notCounted: some(summary.notCounted),
      unrelated: summary.unrelated,
      absentFiles: absentFiles(summary.notCounted),
    },
  };
}

function some<T extends { readonly text: string }>(all: readonly T[]): Some<T> {
  const first = all.slice(0, MOST_SHOWN).map((each) => ({ ...each, text: cut(each.text) }));
  return { first, count: all.length };
}

function cut(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}

function firstLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (const [index, line] of text
    .slice(0, 20_000)
    .split(/\r\n?|\n/)
    .entries()) {
    if (line.trim() !== '' && lines.length < UNREAD_SHOWN) lines.push({ line: index + 1, text: cut(line.trim()) });
  }
  return lines;
}

async function textOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return new TextDecoder(encodingOf(bytes.subarray(0, 512))).decode(bytes);
}
