/** Asks the worker one question at a time; where workers are not to be had (some locked browsers, file:), the page judges by itself. */
import CheckWorker from './check.worker.ts?worker';
import type { Question, Reply } from './check-messages.ts';

export interface CheckClient {
  /** Asks; of the questions that come while one is being answered, only the newest is kept. */
  readonly ask: (question: Omit<Question, 'ask'>) => void;
  /** Forgets what was asked; no answer comes any more. */
  readonly drop: () => void;
}

/** Longer than any list takes; a worker that is still at it then is replaced. */
const PATIENCE_MS = 30_000;
const TOO_LONG = 'Reading this list took too long and was stopped. Check a part of it.';
const NOT_LOADED = 'The script that reads lists could not be loaded. Change the list to try again.';

/** Makes a client whose replies to the newest question go to `onReply`. */
export function checkClient(onReply: (reply: Reply) => void): CheckClient {
  let number = 0;
  let busy: Question | undefined;
  let next: Question | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let worker = newWorker();

  function newWorker(): Worker | undefined {
    try {
      const made = new CheckWorker();
      made.addEventListener('message', (event: MessageEvent<Reply>) => received(event.data));
      made.addEventListener('error', () => {
        worker = undefined;
        if (busy) void onPage(busy);
      });
      return made;
    } catch {
      return undefined;
    }
  }

  async function onPage(question: Question): Promise<void> {
    try {
      const { answerQuestion } = await import('./checker.ts');
      received(await answerQuestion(question));
    } catch {
      received({ kind: 'failed', ask: question.ask, sentence: NOT_LOADED });
    }
  }

  function start(question: Question): void {
    busy = question;
    if (!worker) return void onPage(question);
    worker.postMessage(question);
    patience = setTimeout(() => {
      worker?.terminate();
      worker = newWorker();
      received({ kind: 'failed', ask: question.ask, sentence: TOO_LONG });
    }, PATIENCE_MS);
  }

  function received(reply: Reply): void {
    if (reply.ask !== busy?.ask) return;
    clearTimeout(patience);
    busy = undefined;
    if (reply.ask === number) onReply(reply);
    const waiting = next;
    next = undefined;
    if (waiting) start(waiting);
  }

  return {
    ask: (question) => {
      const numbered = { ...question, ask: ++number };
      if (busy) next = numbered;
      else start(numbered);
    },
    drop: () => {
      number++;
      next = undefined;
    },
  };
}
