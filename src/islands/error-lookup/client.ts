/** Asks the worker; where workers are not to be had (some locked browsers, file:), the page reads by itself, piece by piece. */
import LookupWorker from './lookup.worker.ts?worker';
import type { Question, Reply } from './messages.ts';

export interface LookupClient {
  readonly askText: (text: string) => void;
  readonly askFile: (file: Blob) => void;
  /** Ends the reading; what was read until then is answered. */
  readonly stop: () => void;
  /** Ends the reading; nothing is answered any more. */
  readonly drop: () => void;
}

/** Makes a client whose replies to the newest question go to `onReply`; older ones are dropped. */
export function lookupClient(indexUrl: string, onReply: (reply: Reply) => void): LookupClient {
  let ask = 0;
  const receive = (reply: Reply): void => {
    if (reply.ask === ask) onReply(reply);
  };
  const send = sender(receive);
  return {
    askText: (text) => send({ kind: 'text', ask: ++ask, text, indexUrl }),
    askFile: (file) => send({ kind: 'file', ask: ++ask, file, indexUrl }),
    stop: () => send({ kind: 'stop', ask: ask - 1 }),
    drop: () => send({ kind: 'stop', ask: ++ask }),
  };
}

function sender(receive: (reply: Reply) => void): (question: Question) => void {
  const onPage = (question: Question): void => {
    import('./reader.ts')
      .then(({ answerQuestion }) => answerQuestion(question, receive))
      .catch(() =>
        receive({ kind: 'failed', ask: question.ask, sentence: 'The script that reads could not be loaded.' }),
      );
  };
  let worker: Worker | undefined;
  try {
    worker = new LookupWorker();
  } catch {
    return onPage;
  }
  let send: (question: Question) => void = (question) => worker.postMessage(question);
  let last: Question | undefined;
  worker.addEventListener('message', (event: MessageEvent<Reply>) => receive(event.data));
  worker.addEventListener('error', () => {
    send = onPage;
    if (last) onPage(last);
  });
  return (question) => {
    last = question;
    send(question);
  };
}
