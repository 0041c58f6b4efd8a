import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_IN_FIELD } from './limits.ts';
import { Results } from './Results.tsx';
import { sizeOf, useLookup, type Source } from './use-lookup.ts';

interface Props {
  /** The path that the site lives under, with a slash at its end. */
  readonly base: string;
  /** Read ?code= from the address (the tool's own page does, the home page does not). */
  readonly readsAddress?: boolean;
}

/** Something too long for the field: a file, or a long paste. */
interface Held {
  readonly name: string;
  readonly source: Source;
}

const WAIT_MS = 150;

/** One field that takes anything: a code, a sentence, a screen of PowerShell, a log. Answers as the reader types. */
export function ErrorLookup({ base, readsAddress = false }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const putAway = useRef<HTMLButtonElement>(null);
  const focusNext = useRef<'field' | 'put away' | undefined>(undefined);
  const picker = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [awake, setAwake] = useState(false);
  const [held, setHeld] = useState<Held>();
  const [isOver, setOver] = useState(false);
  const { state, askText, askHeld, stop } = useLookup(`${base}data/error-index.json`);

  const hold = (name: string, source: Source): void => {
    clearTimeout(timer.current);
    if (document.activeElement === field.current) focusNext.current = 'put away';
    setHeld({ name, source });
    askHeld(source);
  };
  const ask = (): void => {
    clearTimeout(timer.current);
    const text = field.current?.value ?? '';
    if (field.current && text.length > LONGEST_IN_FIELD) {
      field.current.value = '';
      hold('Pasted text', text);
    } else askText(text);
  };

  // Readers type before script arrives: what stands in the field then counts.
  useEffect(() => {
    setAwake(true);
    const code = readsAddress ? new URLSearchParams(location.search).get('code') : null;
    if (field.current && code && field.current.value === '') field.current.value = code.slice(0, 100);
    if (field.current?.value) ask();
  }, []);

  // The field goes when something is held and comes back when it is put away; the focus must not fall off the page.
  useLayoutEffect(() => {
    if (focusNext.current === 'field') field.current?.focus();
    if (focusNext.current === 'put away') putAway.current?.focus();
    focusNext.current = undefined;
  }, [held]);

  const typed = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(ask, WAIT_MS);
  };
  const letGo = (): void => {
    focusNext.current = 'field';
    setHeld(undefined);
    ask();
  };
  const pasted = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const file = event.clipboardData?.files[0];
    if (text.length > LONGEST_IN_FIELD) hold('Pasted text', text);
    else if (text === '' && file) hold(file.name, file);
    else return;
    event.preventDefault();
  };
  const draggedOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return; // text that is dragged goes into the field by itself
    event.preventDefault();
    setOver(true);
  };
  const dropped = (event: DragEvent): void => {
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    hold(file.name, file);
  };

  return (
    <div class="lookup">
      <form
        class={isOver ? 'box paste over' : 'box paste'}
        onSubmit={(event) => {
          event.preventDefault();
          if (held) askHeld(held.source);
          else ask();
        }}
        onDragOver={draggedOver}
        onDragLeave={() => setOver(false)}
        onDrop={dropped}
      >
        <textarea
          ref={field}
          name="text"
          rows={5}
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          aria-label="A code, a message, a screen of PowerShell, or a log"
          placeholder={'Invoke-WebRequest : The remote server returned an error: (407) Proxy Authentication Required.'}
          hidden={held !== undefined}
          onInput={typed}
          onPaste={pasted}
        />
        {held && (
          <p class="held">
            <strong>{held.name}</strong>, {sizeInWords(sizeOf(held.source))}. It stays on this computer; the page holds
            it outside the field so that typing stays quick.{' '}
            <button ref={putAway} type="button" class="quiet" onClick={letGo}>
              Put it away
            </button>
          </p>
        )}
        <div class="row">
          <button disabled={!awake}>Find the cause</button>
          <button type="button" class="quiet" hidden={!awake} onClick={() => picker.current?.click()}>
            Open a file
          </button>
          <input
            ref={picker}
            type="file"
            hidden
            aria-label="A log file"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) hold(file.name, file);
            }}
          />
          {state.kind === 'reading' && held && (
            <>
              <progress value={state.share} aria-label="Read so far" />
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  stop();
                  putAway.current?.focus();
                }}
              >
                Stop
              </button>
            </>
          )}
          <small>Read on this page; nothing of it is sent, stored or put in an address.</small>
        </div>
      </form>
      <Results state={state} base={base} />
    </div>
  );
}

function sizeInWords(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} kB`;
}
