import { useEffect, useState } from 'preact/hooks';
import { isFormatId, LIST_FORMATS, type FormatId } from '../../core/allowlist/list-formats.ts';
import type { Writer } from '../../core/allowlist/rule.ts';

/** The writer of a format, which is loaded when it is first wanted. */
export interface WriterState {
  /** The writer of the wanted format, or of the one before while that is on its way. */
  readonly ready: { readonly format: FormatId; readonly write: Writer } | undefined;
  readonly isMissing: boolean;
  readonly again: () => void;
}

/** Gives the writer of a format. A text that is no format gives nothing. */
export function useWriter(format: string): WriterState {
  const [ready, setReady] = useState<WriterState['ready']>();
  const [failed, setFailed] = useState<string>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!isFormatId(format) || ready?.format === format) return;
    let isCurrent = true;
    LIST_FORMATS[format].load().then(
      (write) => {
        if (!isCurrent) return;
        setReady({ format, write });
        setFailed(undefined);
      },
      () => isCurrent && setFailed(format),
    );
    return () => {
      isCurrent = false;
    };
  }, [format, attempt]);

  return { ready, isMissing: failed === format, again: () => setAttempt((count) => count + 1) };
}
