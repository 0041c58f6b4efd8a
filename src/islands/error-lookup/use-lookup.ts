import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from './answer.ts';
import { lookupClient, type LookupClient } from './client.ts';
import { LARGEST_FILE } from './limits.ts';
import type { Reply } from './messages.ts';

/** What the lookup is doing. */
export type LookupState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'answered'; readonly answer: Answer; readonly stopped: boolean }
  | { readonly kind: 'failed'; readonly sentence: string };

/** A long text: a file, or what was pasted. A paste stays a string, since making a file of megabytes would block the page. */
export type Source = Blob | string;

/** How big a source is, in bytes or characters. */
export function sizeOf(source: Source): number {
  return typeof source === 'string' ? source.length : source.size;
}

export interface Lookup {
  readonly state: LookupState;
  readonly askText: (text: string) => void;
  readonly askHeld: (source: Source) => void;
  readonly stop: () => void;
}

/** Drives the reader of texts. Nothing is fetched before the first question. */
export function useLookup(indexUrl: string): Lookup {
  const [state, setState] = useState<LookupState>({ kind: 'idle' });
  const client = useRef<LookupClient | undefined>(undefined);
  useEffect(() => () => client.current?.drop(), []);

  const receive = (reply: Reply): void => {
    switch (reply.kind) {
      case 'progress':
        setState((before) =>
          before.kind === 'answered' && reply.share === 1 ? before : { kind: 'reading', share: reply.share },
        );
        return;
      case 'answer':
        setState({ kind: 'answered', answer: reply.answer, stopped: reply.stopped });
        return;
      case 'failed':
        setState({ kind: 'failed', sentence: reply.sentence });
    }
  };
  const ready = (): LookupClient => (client.current ??= lookupClient(indexUrl, receive));

  return {
    state,
    askText: (text) => {
      if (text.trim() === '') {
        client.current?.drop();
        setState({ kind: 'idle' });
      } else {
        // A fault that comes again must be seen, and said, again.
        setState((before) => (before.kind === 'failed' ? { kind: 'reading', share: 0 } : before));
        ready().askText(text);
      }
    },
    askHeld: (source) => {
      const refusal = refusalOf(source);
      if (refusal) {
        client.current?.drop();
        setState({ kind: 'failed', sentence: refusal });
      } else {
        setState({ kind: 'reading', share: 0 });
        if (typeof source === 'string') ready().askText(source);
        else ready().askFile(source);
      }
    },
    stop: () => client.current?.stop(),
  };
}

/** Why a file is not read, in words; undefined when it is. */
function refusalOf(source: Source): string | undefined {
  const size = sizeOf(source);
  if (size > LARGEST_FILE) {
    return `The file has ${Math.round(size / 1024 / 1024)} MB; up to 200 MB can be read. Cut out the hours that matter.`;
  }
  return typeof source !== 'string' && source.type.startsWith('image/')
    ? 'This is a picture, and words in pictures are not read. Most Windows dialogs give their text to Ctrl+C.'
    : undefined;
}
