import { CopyButton } from '../shared/CopyButton.tsx';

/** A command to copy exactly; a long line scrolls in its box rather than break inside a word. */
export function Command({ code }: { readonly code: string }) {
  return (
    <div class="code">
      <div class="bar">
        <span>{code.startsWith('<') ? 'XML' : /\b[A-Z][a-z]+-[A-Z]/.test(code) ? 'PowerShell' : 'Command'}</span>
        <CopyButton text={() => code} label="Copy" />
      </div>
      <pre tabIndex={0}>{code}</pre>
    </div>
  );
}
