import { copiedName } from '../../core/text/copied-name.ts';
import { CopyButton } from '../shared/CopyButton.tsx';

/** A command to copy exactly; a long line scrolls in its box rather than break inside a word. */
export function Command({ code }: { readonly code: string }) {
  return (
    <div class="code">
      <div class="bar">
        <span>{copiedName(code)}</span>
        <CopyButton text={() => code} label="Copy" />
      </div>
      <pre tabIndex={0}>{code}</pre>
    </div>
  );
}
