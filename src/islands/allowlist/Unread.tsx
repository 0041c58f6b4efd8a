import type { TextLine } from './check-messages.ts';

/** The first lines of a text without a host name, and what to do. */
export function Unread({ lines }: { readonly lines: readonly TextLine[] }) {
  return (
    <div class="note warn unread">
      <p>
        Paste the list itself: a name on each line, a configuration, a table or a PAC file. If it is a list of a
        product, choose the product under "Read as". {lines.length > 0 && 'The text begins so:'}
      </p>
      {lines.length > 0 && (
        <ul class="said-of">
          {lines.map(({ line, text }) => (
            <li key={line}>
              Line {line}: <code>{text}</code>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
