/** The worker of the lookup: long texts are read here, so that the page never waits. */
import type { Question } from './messages.ts';
import { answerQuestion } from './reader.ts';

self.addEventListener('message', (event: MessageEvent<Question>) => {
  void answerQuestion(event.data, (reply) => self.postMessage(reply));
});
