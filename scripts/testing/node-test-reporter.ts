import type { TestEvent } from 'node:test/reporters';

/** A reporter for `node --test` that writes one thing: the counts of the whole run, as JSON, for `nodeTestCounts`. */
export default async function* countsReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    const isWholeRun = event.type === 'test:summary' && event.data.file === undefined;
    if (isWholeRun) yield JSON.stringify(event.data.counts);
  }
}
