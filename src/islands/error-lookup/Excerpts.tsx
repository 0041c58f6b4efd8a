import type { Excerpt } from '../../core/errors/excerpt.ts';

/** Where something was seen in the text: the lines, with what was recognised in them marked. */
export function Excerpts({ excerpts }: { readonly excerpts: readonly Excerpt[] }) {
  return (
    <>
      {excerpts.map((excerpt, place) => (
        <pre class="excerpt" key={place}>
          <span class="line">
            <span class="hidden-text">line </span>
            {excerpt.line}
          </span>
          {excerpt.pieces.map((piece, index) =>
            piece.isEvidence ? <mark key={index}>{piece.text}</mark> : piece.text,
          )}
        </pre>
      ))}
    </>
  );
}
