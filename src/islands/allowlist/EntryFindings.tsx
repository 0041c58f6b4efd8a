import { useState } from 'preact/hooks';
import { counted } from '../../core/text/counted.ts';
import type { Findings, Some } from './check-messages.ts';

interface Entry {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/** What is found among the entries themselves, each kind under a line that counts it. */
export function EntryFindings({ findings }: { readonly findings: Findings }) {
  const { tooWide, byNature, lookAlikes, shared, retired, ineffective, notCounted, unrelated, counts } = findings;
  const corrected: Some<Entry> = {
    count: ineffective.count,
    first: ineffective.first.map(({ line, text, why, instead }) => ({
      line,
      text,
      why: instead === '' ? why : `${why} Write "${instead}".`,
    })),
  };
  return (
    <>
      {byNature !== undefined && <p class="note">{byNature}</p>}
      <Kind name="Too wide: names of other people as well" found={tooWide} isOpen />
      <Kind name="Look like another name" found={lookAlikes} isOpen />
      <Kind name="Entries that do nothing, or less than was meant" found={corrected} />
      <Kind name="Retired names" found={retired} />
      <Kind name="Wildcards over a shared platform" found={shared} />
      <Kind name="Seen and not counted" found={notCounted} />
      <p class="under">
        {counted(counts.allow, 'entry allows', 'entries allow')}, {counted(counts.deny, 'entry denies', 'entries deny')}
        , {counts.ignored} not counted.{' '}
        {unrelated > 0 && `${counted(unrelated, 'allowed name has', 'allowed names have')} nothing to do with Connect.`}
      </p>
    </>
  );
}

function Kind(props: { readonly name: string; readonly found: Some<Entry>; readonly isOpen?: boolean }) {
  const { name, found, isOpen = false } = props;
  const [isSeen, setSeen] = useState(isOpen);
  if (found.count === 0) return null;
  const more = found.count - found.first.length;
  return (
    <details open={isOpen} onToggle={(event) => event.currentTarget.open && setSeen(true)}>
      <summary>
        {name}: {found.count}
      </summary>
      {isSeen && (
        <ul class="said-of">
          {found.first.map(({ line, text, why }, index) => (
            <li key={index}>
              Line {line}: <code>{text}</code> {why}
            </li>
          ))}
          {more > 0 && <li>And {more} more.</li>}
        </ul>
      )}
    </details>
  );
}
