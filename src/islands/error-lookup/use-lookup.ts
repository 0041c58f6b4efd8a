import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from './answer.ts';
import { lookupClient, type LookupClient } from './client.ts';
import { LARGEST_FILE } from './limits.ts';
import type { Reply } from './messages.ts';

/** What the lookup is doing. `isReady` is false while the index of errors is on its way. */
export type LookupState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly share: number; readonly isReady: boolean }
  | { readonly kind: 'answered'; readonly answer: Answer; readonly stopped: boolean; readonly isAnsi: boolean }
  | { readonly kind: 'failed'; readonly sentence: string };

/** A long text: a file, or what was pasted. A paste stays a string, since making a file of megabytes would block the page. */
export type Source = Blob | string;

/** How big a source is, in bytes or characters. */
export function sizeOf(source: Source): number {
  return typeof source === 'string' ? source.length : source.size;
}

export interface Lookup {
  readonly state: LookupState;
  /** Whether an answer has been waited for so long that the reader should hear why. */
  readonly isSlow: boolean;
  readonly askText: (text: string) => void;
  readonly askHeld: (source: Source) => void;
  readonly stop: () => void;
}

const SLOW_MS = 300;

/** Drives the reader of texts. Nothing is fetched before the first question. */
export function useLookup(indexUrl: string): Lookup {
  const [state, setState] = useState<LookupState>({ kind: 'idle' });
  const [isSlow, setSlow] = useState(false);
  const client = useRef<LookupClient | undefined>(undefined);
  const isReady = useRef(false);
  const sign = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => client.current?.drop(), []);

  const settle = (settled: LookupState): void => {
    clearTimeout(sign.current);
    sign.current = undefined;
    setSlow(false);
    setState(settled);
  };
  const receive = (reply: Reply): void => {
    isReady.current ||= reply.kind !== 'failed';
    switch (reply.kind) {
      case 'ready':
        setState((before) => (before.kind === 'reading' ? { ...before, isReady: true } : before));
        return;
      case 'progress':
        setState((before) =>
          before.kind === 'answered' && reply.share === 1
            ? before
            : { kind: 'reading', share: reply.share, isReady: true },
        );
        return;
      case 'answer':
        settle({ kind: 'answered', answer: reply.answer, stopped: reply.stopped, isAnsi: reply.isAnsi });
        return;
      case 'failed':
        settle({ kind: 'failed', sentence: reply.sentence });
    }
  };
  const begin = (): LookupClient => {
    sign.current ??= setTimeout(() => setSlow(true), SLOW_MS);
    return (client.current ??= lookupClient(indexUrl, receive));
  };
  const giveUp = (settled: LookupState): void => {
    client.current?.drop();
    settle(settled);
  };

  return {
    state,
    isSlow,
    askText: (text) => {
      if (text.trim() === '') return giveUp({ kind: 'idle' });
      // A fault that comes again must be seen, and said, again.
      setState((before) =>
        before.kind === 'answered' ? before : { kind: 'reading', share: 0, isReady: isReady.current },
      );
      begin().askText(text);
    },
    askHeld: (source) => {
      const refusal = refusalOf(source);
      if (refusal) return giveUp({ kind: 'failed', sentence: refusal });
      setState({ kind: 'reading', share: 0, isReady: isReady.current });
      if (typeof source === 'string') begin().askText(source);
      else begin().askFile(source);
    },
    stop: () => client.current?.stop(),
  };
}

/** Why a file is not read, in words; undefined when it is. */
function refusalOf(source: Source): string | undefined {
  const size = sizeOf(source);
  if (size === 0) return 'The file is empty.';
  if (size > LARGEST_FILE) {
    return `The file has ${Math.round(size / 1024 / 1024)} MB; up to 200 MB can be read. Cut out the hours that matter.`;
  }
  return typeof source !== 'string' && source.type.startsWith('image/')
    ? 'This is a picture, and words in pictures are not read. Most Windows dialogs give their text to Ctrl+C.'
    : undefined;
}
