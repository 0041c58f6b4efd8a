import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { askedCode, codeToShare, shareCode } from './address.ts';
import { HeldText, type Held } from './HeldText.tsx';
import { LONGEST_IN_FIELD } from './limits.ts';
import { Results } from './Results.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { useLookup, type Source } from './use-lookup.ts';

interface Props {
  /** The path that the site lives under, with a slash at its end. */
  readonly base: string;
  /** Reads ?code= from the address, and keeps it what is asked (the tool's own page does, the home page does not). */
  readonly readsAddress?: boolean;
}

const WAIT_MS = 150;

/** One field that takes anything: a code, a sentence, a screen of PowerShell, a log. Answers as the reader types. */
export function ErrorLookup({ base, readsAddress = false }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const putAway = useRef<HTMLButtonElement>(null);
  const focusNext = useRef<'field' | 'put away' | undefined>(undefined);
  const picker = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [isAwake, setAwake] = useState(false);
  const [isFilled, setFilled] = useState(false);
  const [held, setHeld] = useState<Held>();
  const { state, isSlow, askText, askHeld, stop } = useLookup(`${base}data/error-index.json`);

  const share = (text: string, isKnown: boolean): void => {
    if (readsAddress) shareCode(codeToShare(text, askedCode(), isKnown));
  };
  const hold = (name: string, source: Source, others = 0): void => {
    clearTimeout(timer.current);
    if (document.activeElement === field.current) focusNext.current = 'put away';
    setHeld({ name, source, others });
    share('', false);
    askHeld(source);
  };
  const holdFiles = ([file, ...others]: readonly File[]): void => {
    if (file) hold(file.name, file, others.length);
  };
  const ask = (): void => {
    clearTimeout(timer.current);
    const text = field.current?.value ?? '';
    if (field.current && text.length > LONGEST_IN_FIELD) {
      field.current.value = '';
      setFilled(false);
      return hold('Pasted text', text);
    }
    setFilled(text !== '');
    share(text, false);
    askText(text);
  };
  const isOver = useFileDrop((files) => holdFiles([...files]));

  // Readers type before script arrives: what stands in the field then counts.
  useEffect(() => {
    setAwake(true);
    const code = readsAddress ? askedCode() : '';
    if (field.current && code && field.current.value === '') field.current.value = code;
    if (field.current?.value) ask();
  }, []);

  // A known code alone can be handed on by its address.
  useEffect(() => {
    if (state.kind !== 'answered' || held) return;
    const { shown, unknown } = state.answer;
    share(field.current?.value ?? '', shown.length > 0 && unknown.length === 0);
  }, [state]);

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
  const clear = (): void => {
    if (field.current) field.current.value = '';
    field.current?.focus();
    ask();
  };
  const pasted = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const files = [...(event.clipboardData?.files ?? [])];
    if (text.length > LONGEST_IN_FIELD) hold('Pasted text', text);
    else if (text === '' && files.length > 0) holdFiles(files);
    else return;
    event.preventDefault();
  };
  const heldName = held && (typeof held.source === 'string' ? 'the pasted text' : held.name);

  return (
    <div class="lookup">
      <form
        class={isOver ? 'box paste over' : 'box paste'}
        onSubmit={(event) => {
          event.preventDefault();
          if (held) askHeld(held.source);
          else ask();
        }}
      >
        <textarea
          ref={field}
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
        {held && <HeldText held={held} putAway={putAway} onPutAway={letGo} />}
        <div class="row">
          <button disabled={!isAwake}>Find the cause</button>
          <button type="button" class="quiet" hidden={!isAwake} onClick={() => picker.current?.click()}>
            Open a file
          </button>
          <button type="button" class="quiet" hidden={!isFilled || held !== undefined} onClick={clear}>
            Clear
          </button>
          <input
            ref={picker}
            type="file"
            hidden
            aria-label="A log file"
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])];
              event.currentTarget.value = '';
              holdFiles(files);
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
          <small>
            Read on this page; nothing of it is sent or stored.
            {readsAddress ? ' Only a known code that stands alone enters the address.' : ' Nothing enters an address.'}
          </small>
        </div>
      </form>
      <Results
        state={state}
        isSlow={isSlow}
        heldName={heldName}
        typed={() => (held ? '' : (field.current?.value ?? ''))}
        base={base}
      />
    </div>
  );
}
