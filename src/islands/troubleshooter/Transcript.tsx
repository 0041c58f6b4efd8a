import { useEffect, useState } from 'preact/hooks';
import { isAsking } from '../../core/trees/choices.ts';
import { writeAnswers } from '../../core/trees/address.ts';
import type { StepRecord } from '../../core/trees/step-record.ts';
import type { TranscriptFormat } from '../../core/trees/transcript.ts';
import { answersOf } from '../../core/trees/walk.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { EvidenceSlots } from './EvidenceSlots.tsx';
import { addressOf } from './PathList.tsx';
import type { TranscriptSource } from './TranscriptBox.tsx';

interface Tools {
  readonly writing: typeof import('./transcript-writing.ts');
  readonly publicDomains: readonly string[];
}

const FILES = { text: ['txt', 'text/plain'], markdown: ['md', 'text/markdown'] } as const;

/** The transcript with its slots for evidence, as it is to be copied; what is private in the evidence is masked unless the reader says otherwise. */
export function Transcript({ place, data, base, gathered, onEvidence }: TranscriptSource) {
  const [tools, setTools] = useState<Tools | 'missing'>();
  const [records, setRecords] = useState<readonly StepRecord[]>();
  const [format, setFormat] = useState<TranscriptFormat>('text');
  const [isMasked, setMasked] = useState(true);
  const { tree, walk } = place;
  const ids = [...walk.path.map(({ id }) => id), walk.current.id];

  useEffect(() => {
    import('./transcript-writing.ts')
      .then(async (writing) => setTools({ writing, publicDomains: await writing.fetchPublicDomains(base) }))
      .catch(() => setTools('missing'));
  }, []);
  useEffect(() => {
    let isCurrent = true;
    setRecords(undefined);
    Promise.all(ids.map((id) => data.record(id))).then(
      (found) => isCurrent && setRecords(found),
      () => isCurrent && setTools('missing'),
    );
    return () => {
      isCurrent = false;
    };
  }, [ids.join(' ')]);

  if (tools === 'missing') {
    return <p class="note warn">The transcript could not be loaded. Close this and open it again.</p>;
  }
  if (tools === undefined || records === undefined) return <p class="wait">One moment.</p>;
  const answers = answersOf(walk);
  const here = `${base}tools/troubleshooter/`;
  const { whole, masked } = tools.writing.writeTranscript({
    tree,
    records,
    answers,
    evidence: gathered.texts,
    pastedFor: gathered.pastedFor,
    address: new URL(addressOf(here, writeAnswers(answers)), location.href).href,
    publicDomains: tools.publicDomains,
    reveal: !isMasked,
    format,
  });
  return (
    <div class="stack">
      <EvidenceSlots
        steps={records.flatMap(({ id, node }) => (isAsking(node) ? [{ id, node, answer: answers[id] }] : []))}
        gathered={gathered}
        onEvidence={onEvidence}
      />
      <fieldset class="formats">
        <legend>As</legend>
        {(['text', 'markdown'] as const).map((name) => (
          <label key={name}>
            <input type="radio" name="format" checked={format === name} onChange={() => setFormat(name)} />{' '}
            {name === 'text' ? 'text' : 'Markdown'}
          </label>
        ))}
        <label>
          <input type="checkbox" checked={isMasked} onChange={(event) => setMasked(event.currentTarget.checked)} /> Mask
          user names, identifiers, internal hosts and IP addresses
        </label>
      </fieldset>
      <p>{maskedSentence(isMasked, masked)}</p>
      <p class="tools">
        <CopyButton text={() => whole} label="Copy the transcript" quiet={false} />
        <button type="button" class="quiet" onClick={() => save(whole, format)}>
          Download
        </button>
      </p>
      <pre class="run" tabIndex={0} aria-label="The transcript">
        {whole}
      </pre>
    </div>
  );
}

function maskedSentence(isMasked: boolean, masked: readonly string[]): string {
  if (!isMasked) return 'Nothing is masked: the evidence stands as it was pasted.';
  return masked.length === 0
    ? 'Nothing had to be masked.'
    : `Masked in the evidence: ${masked.join(', ')}. Read it once more before you send it.`;
}

function save(text: string, format: TranscriptFormat): void {
  const [ending, type] = FILES[format];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = `connect-troubleshooting.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
