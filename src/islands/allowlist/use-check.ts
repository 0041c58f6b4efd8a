import { useEffect, useRef, useState } from 'preact/hooks';
import { checkClient, type CheckClient } from './check-client.ts';
import type { Answer, Question } from './check-messages.ts';

/** What the check is doing. The answer before stays while the next is on its way. */
export interface CheckState {
  readonly isReading: boolean;
  readonly answer: Answer | undefined;
  readonly failed: string | undefined;
}

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** A paste longer than this is held beside the field: a field with megabytes in it makes every key slow. */
export const LONGEST_IN_FIELD = 100_000;

const IDLE: CheckState = { isReading: false, answer: undefined, failed: undefined };
const WAIT_MS = 200;

/** Judges a list whenever it or what is asked of it changes. Nothing is loaded before the first list; undefined is none. */
export function useCheck(question: Omit<Question, 'ask'> | undefined): CheckState {
  const [state, setState] = useState<CheckState>(IDLE);
  const client = useRef<CheckClient | undefined>(undefined);
  const isEmpty = question === undefined || (typeof question.list === 'string' && !/\S/.test(question.list));

  useEffect(() => () => client.current?.drop(), []);
  useEffect(() => {
    client.current?.drop();
    if (isEmpty) return setState(IDLE);
    if (sizeOf(question.list) > LARGEST_FILE) {
      const size = Math.round(sizeOf(question.list) / 1024 / 1024);
      return setState({
        ...IDLE,
        failed: `It has ${size} MB; up to 20 MB can be read. Cut out the part that matters.`,
      });
    }
    setState((before) => ({ ...before, isReading: true, failed: undefined }));
    const timer = setTimeout(() => {
      client.current ??= checkClient((reply) =>
        setState(
          reply.kind === 'answer'
            ? { isReading: false, answer: reply.answer, failed: undefined }
            : { isReading: false, answer: undefined, failed: reply.sentence },
        ),
      );
      client.current.ask(question);
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [question]);

  return state;
}

/** How big a list is, in bytes or characters. */
export function sizeOf(list: string | Blob): number {
  return typeof list === 'string' ? list.length : list.size;
}
