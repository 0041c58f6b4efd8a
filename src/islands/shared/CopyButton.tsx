import { useState } from 'preact/hooks';

/** Copies a text and says in words that it did, or what to do where the browser does not allow it. */
export function CopyButton({
  text,
  label,
  quiet = true,
}: {
  readonly text: () => string;
  readonly label: string;
  readonly quiet?: boolean;
}) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid('Copied.');
    } catch {
      setSaid('This browser does not allow copying. Select the text and press Ctrl+C.');
    }
    setTimeout(() => setSaid(''), 4000);
  };
  return (
    <>
      <button type="button" class={quiet ? 'quiet' : undefined} onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
