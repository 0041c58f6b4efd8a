import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckNode } from '../../core/trees/schema.ts';
import type { PasteReading } from './paste-reading.ts';
import { ProposalView } from './ProposalView.tsx';
import type { HrefOf, PasteSlot } from './step-props.ts';

interface Props {
  readonly id: string;
  readonly node: CheckNode;
  readonly slot: PasteSlot;
  readonly isAwake: boolean;
  readonly hrefOf: HrefOf;
  readonly onProposed: (answer: string | undefined) => void;
}

const WAIT_MS = 250;
const LONGEST_IN_FIELD = 40_000;

/** Room for what the command printed; the answer that it speaks for is proposed, and the reader decides. */
export function PasteBox({ id, node, slot, isAwake, hrefOf, onProposed }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const ask = useRef(0);
  /** A long paste as long as nobody has typed since; the field holds its end. */
  const whole = useRef<string>();
  const [reading, setReading] = useState<PasteReading | 'failed'>();

  const readNow = async (): Promise<void> => {
    clearTimeout(timer.current);
    const mine = ++ask.current;
    const text = whole.current ?? field.current?.value ?? '';
    const read = text.trim() === '' ? undefined : await readWith(id, node, text, slot.base);
    if (mine !== ask.current) return;
    setReading(read);
    onProposed(
      read !== undefined && read !== 'failed' && read.proposal.kind === 'proposed' ? read.proposal.answer : undefined,
    );
  };
  const typed = (): void => {
    whole.current = undefined;
    changed();
  };
  const changed = (): void => {
    slot.onText(field.current?.value ?? '');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void readNow(), WAIT_MS);
  };

  // Megabytes in a field make every key slow: all is read, and the field keeps the end, where a command has its last word.
  const pasted = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length <= LONGEST_IN_FIELD || !field.current) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = field.current;
    whole.current = value.slice(0, selectionStart) + text + value.slice(selectionEnd);
    field.current.value = whole.current.slice(-LONGEST_IN_FIELD);
    changed();
  };

  // Readers paste before script arrives: what stands in the field then counts. Coming back, what was pasted is there again.
  useEffect(() => {
    if (field.current && field.current.value === '') field.current.value = slot.text;
    if (field.current?.value) {
      slot.onText(field.current.value);
      void readNow();
    }
    return () => {
      clearTimeout(timer.current);
      ask.current = -1;
    };
  }, []);
  // The same slot stands in the transcript; what is written there shows here.
  useEffect(() => {
    if (field.current && slot.text !== '' && field.current.value !== slot.text) field.current.value = slot.text;
  }, [slot.text]);

  return (
    <form
      class="paste output"
      onSubmit={(event) => {
        event.preventDefault();
        void readNow();
      }}
    >
      <label>
        <span>
          <b>Paste what it printed</b>, and the answer that fits is proposed
        </span>
        <textarea
          ref={field}
          name="output"
          required
          rows={3}
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          onInput={typed}
          onPaste={pasted}
        />
      </label>
      <div class="row">
        <button class="quiet" disabled={!isAwake}>
          Propose the answer
        </button>
        <small>Read on this page; nothing of it is sent, stored or put in an address.</small>
      </div>
      <ProposalView
        reading={reading}
        isCut={whole.current !== undefined}
        node={node}
        hrefOf={hrefOf}
        base={slot.base}
      />
    </form>
  );
}

async function readWith(id: string, node: CheckNode, text: string, base: string): Promise<PasteReading | 'failed'> {
  try {
    const { readPaste } = await import('./paste-reading.ts');
    return await readPaste(node, text, {
      own: `${base}data/trees/indexes/${id}.json`,
      whole: `${base}data/error-index.json`,
    });
  } catch {
    return 'failed';
  }
}
