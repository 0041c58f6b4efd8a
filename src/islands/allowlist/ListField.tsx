import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_IN_FIELD, sizeOf } from './use-check.ts';

/** A list too long for the field: a file, or a long paste. */
export interface Held {
  readonly name: string;
  readonly list: string | Blob;
}

interface Props {
  readonly field: RefObject<HTMLTextAreaElement>;
  readonly held: Held | undefined;
  readonly isAwake: boolean;
  readonly onText: (text: string) => void;
  readonly onHold: (held: Held) => void;
  readonly onPutAway: () => void;
  readonly children: ComponentChildren;
}

/** The field for a pasted list, which also takes files. What is long is held beside it. */
export function ListField({ field, held, isAwake, onText, onHold, onPutAway, children }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const putAway = useRef<HTMLButtonElement>(null);
  const focusNext = useRef<'field' | 'put away' | undefined>(undefined);
  const [isOver, setOver] = useState(false);

  // The field goes when something is held and comes back when it is put away; the focus must not fall off the page.
  useLayoutEffect(() => {
    if (focusNext.current === 'field') field.current?.focus();
    if (focusNext.current === 'put away') putAway.current?.focus();
    focusNext.current = undefined;
  }, [held]);

  const hold = (name: string, list: string | Blob): void => {
    if (document.activeElement === field.current) focusNext.current = 'put away';
    if (field.current) field.current.value = '';
    onHold({ name, list });
  };
  const typed = (text: string): void => {
    if (text.length > LONGEST_IN_FIELD) hold('Pasted list', text);
    else onText(text);
  };
  const pasted = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const file = event.clipboardData?.files[0];
    // Taking megabytes from the clipboard and showing that they are held are two tasks, each of them short.
    if (text.length > LONGEST_IN_FIELD) setTimeout(() => hold('Pasted list', text));
    else if (text === '' && file) hold(file.name, file);
    else return;
    event.preventDefault();
  };
  const dropped = (event: DragEvent): void => {
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    hold(file.name, file);
  };

  return (
    <form
      class={isOver ? 'box paste over' : 'box paste'}
      autocomplete="off"
      onSubmit={(event) => event.preventDefault()}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return; // text that is dragged goes into the field by itself
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <h2>The list that you have</h2>
      <textarea
        ref={field}
        name="list"
        rows={8}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        aria-label="The list that you have: entries, a configuration, a table, a PAC file"
        placeholder={'*.microsoftonline.com/\n*.crl3.digicert.com/\nmscrl.microsoft.com/'}
        hidden={held !== undefined}
        onInput={(event) => typed(event.currentTarget.value)}
        onPaste={pasted}
      />
      {held && (
        <p class="held">
          <strong>{held.name}</strong>, {sizeInWords(sizeOf(held.list))}. It stays on this computer; the page holds it
          outside the field so that typing stays quick.{' '}
          <button
            ref={putAway}
            type="button"
            class="quiet"
            onClick={() => {
              focusNext.current = 'field';
              onPutAway();
            }}
          >
            Put it away
          </button>
        </p>
      )}
      <div class="row">
        {children}
        <button type="button" class="quiet" hidden={!isAwake} onClick={() => picker.current?.click()}>
          Open a file
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label="A file with a list"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) hold(file.name, file);
          }}
        />
        <small>Read on this page; nothing of it is sent, stored or put in an address.</small>
      </div>
    </form>
  );
}

function sizeInWords(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} kB`;
}
