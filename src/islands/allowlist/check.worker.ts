/** The worker of the check: long lists are judged here, so that the page never waits. */
import type { Question } from './check-messages.ts';
import { answerQuestion } from './checker.ts';

self.addEventListener('message', (event: MessageEvent<Question>) => {
  void answerQuestion(event.data).then((reply) => self.postMessage(reply));
});
