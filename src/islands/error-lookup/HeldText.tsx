import type { Ref } from 'preact';
import { sizeOf, type Source } from './use-lookup.ts';

/** Something too long for the field: a file, or a long paste. */
export interface Held {
  /** "access.log", "Pasted text". */
  readonly name: string;
  readonly source: Source;
  /** How many files came with it that are not read. */
  readonly others: number;
}

interface Props {
  readonly held: Held;
  readonly putAway: Ref<HTMLButtonElement>;
  readonly onPutAway: () => void;
}

/** What is held beside the field instead of in it. */
export function HeldText({ held: { name, source, others }, putAway, onPutAway }: Props) {
  return (
    <p class="held">
      <strong>{name}</strong>, {sizeInWords(sizeOf(source))}. It stays on this computer; the page holds it outside the
      field so that typing stays quick. {others > 0 && <>{others + 1} files came; only this first one is read. </>}
      <button ref={putAway} type="button" class="quiet" onClick={onPutAway}>
        Put it away
      </button>
    </p>
  );
}

function sizeInWords(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return bytes >= 1000 ? `${Math.round(bytes / 1000)} kB` : `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
}
