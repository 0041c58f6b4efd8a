import type { DialectId } from '../../core/allowlist/dialect-ids.ts';
import type { Answer } from './check-messages.ts';
import { EntryFindings } from './EntryFindings.tsx';
import { MissingLines } from './MissingLines.tsx';
import type { Needs } from './needs.ts';
import type { DialectCard, ProductCard } from './tables.ts';
import type { Texts } from './texts.ts';
import { Unread } from './Unread.tsx';
import { isNothingRead, isOfAbsentFiles, verdictRows } from './verdict-rows.ts';
import { VerdictTable } from './VerdictTable.tsx';

export { answerSentence } from './verdict-rows.ts';

/** Bare names of the effective minimum beside the eight that the published table misses. */
const BESIDE = ['graph.windows.net', 'management.core.windows.net'] as const;

interface Props {
  readonly answer: Answer;
  readonly needs: Needs;
  readonly dialect: DialectCard | undefined;
  readonly product: string;
  readonly products: readonly ProductCard[];
  readonly checked: string;
  readonly texts: Texts;
  readonly base: string;
  readonly onReadAs: (dialect: DialectId) => void;
}

/** How the list was read, what it covers, what to add, and what else is wrong with it. */
export function CheckResult({ answer, needs, dialect, product, products, checked, texts, base, onReadAs }: Props) {
  const { findings, verdicts, missing } = answer;
  const rows = verdictRows(verdicts, answer.retired);
  const faults = rows.filter(({ kind }) => kind !== 'covered');
  const covered = rows.filter(({ kind }) => kind === 'covered');
  const isUnread = findings.counts.allow + findings.counts.deny === 0;
  const isNothing = isNothingRead(answer);
  const isElsewhere = isOfAbsentFiles(answer);
  const isJudged = !isNothing && !isElsewhere;
  return (
    <>
      <p class="read-as">
        <b>Read as {dialect?.label ?? answer.dialect}.</b> {becauseOf(answer)}{' '}
        {dialect && dialect.confidence !== 'high' && (
          <span class={`badge ${dialect.confidence}`}>{dialect.confidence} confidence</span>
        )}
      </p>
      {isUnread && !isElsewhere && answer.dialect !== 'generic' && (
        <p class="note warn">
          It has none of the statements of this product.{' '}
          <button type="button" class="quiet" onClick={() => onReadAs('generic')}>
            Read it as a plain list
          </button>
        </p>
      )}
      {findings.refused && (
        <p class="note warn">
          Line {findings.refused.line}: {findings.refused.why}
        </p>
      )}
      {isNothing && <Unread lines={answer.unread} />}
      {isElsewhere && (
        <p class="note warn">Paste the lines of each file below a comment with its name, or paste the file alone.</p>
      )}
      {isJudged && BESIDE.every((host) => verdicts.some((verdict) => verdict.host === host)) && (
        <p class="under">
          Besides the eight, <code>{BESIDE[0]}</code> and <code>{BESIDE[1]}</code> are asked for by their bare names.
        </p>
      )}
      {isJudged && faults.length > 0 && <VerdictTable rows={faults} label="What needs a look" base={base} />}
      {isJudged && missing.length > 0 && (
        <MissingLines
          key={answer.dialect}
          rules={missing}
          dialect={answer.dialect}
          product={product}
          products={products}
          listId={`${needs.listId}-missing`}
          checked={checked}
          typed={texts}
        />
      )}
      <div class="folds">
        {covered.length > 0 && (
          <details>
            <summary>Covered: {covered.reduce((sum, { ports }) => sum + ports.length, 0)}</summary>
            <VerdictTable rows={covered} label="Covered" base={base} />
          </details>
        )}
        <EntryFindings findings={findings} />
      </div>
    </>
  );
}

function becauseOf({ recognised, dialect }: Answer): string {
  if (recognised === undefined) return 'You chose so.';
  const [first, ...others] = recognised;
  if (first) return [first.because, ...(others.length > 0 ? ['Other products are possible.'] : [])].join(' ');
  return dialect === 'generic'
    ? 'The text does not tell the product, and "*." and a leading dot mean something else in each: choose it.'
    : '';
}
