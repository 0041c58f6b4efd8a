import { useMemo, useState } from 'preact/hooks';
import type { DialectId } from '../../core/allowlist/dialect-ids.ts';
import { LIST_FORMATS, type FormatId } from '../../core/allowlist/list-formats.ts';
import type { Rule, TypedNames } from '../../core/allowlist/rule.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { Departures } from './Departures.tsx';
import { saveFile, textOf } from './files.ts';
import { formatsOf } from './formats-of.ts';
import { missingName, typedForMissing } from './purposes.ts';
import type { ProductCard } from './tables.ts';
import { useWriter } from './use-writer.ts';

interface Props {
  readonly rules: readonly Rule[];
  readonly dialect: DialectId;
  /** The product that is chosen for writing, which is taken where it reads the same way. */
  readonly product: string;
  readonly products: readonly ProductCard[];
  readonly listId: string;
  readonly checked: string;
  readonly typed: TypedNames;
}

/** Just the lines that a list lacks, in the syntax of its product. */
export function MissingLines({ rules, dialect, product, products, listId, checked, typed }: Props) {
  const formats = formatsOf(dialect, product);
  const [chosen, setChosen] = useState<FormatId>();
  const format = chosen ?? formats[0];
  const { ready, isMissing, again } = useWriter(format);
  const written = useMemo(
    () => ready?.write({ rules, listId, checked, typed: typedForMissing(typed) }),
    [ready, rules, listId, checked, typed],
  );
  const label = (id: FormatId) => products.find((card) => card.id === id)?.label ?? id;
  return (
    <section class="missing" aria-label="What is missing">
      <h3>Add what is missing</h3>
      {formats.length > 1 && (
        <label class="dialect">
          As
          <select
            name="missing-format"
            autocomplete="off"
            value={format}
            onChange={(event) => setChosen(formats.find((id) => id === event.currentTarget.value))}
          >
            {formats.map((id) => (
              <option key={id} value={id}>
                {label(id)}
              </option>
            ))}
          </select>
        </label>
      )}
      {LIST_FORMATS[format].dialect !== dialect && (
        <p class="under">This syntax is read and not written here, so the lines are in another one: {label(format)}.</p>
      )}
      {isMissing && (
        <p class="note warn">
          What writes these lines could not be loaded.{' '}
          <button type="button" class="quiet" onClick={again}>
            Try again
          </button>
        </p>
      )}
      {written && written.files.length > 0 && (
        <p class="note warn add-only">
          <strong>Add this to your list; do not replace it with this.</strong>
          {format === 'pac' && (
            <>
              {' '}
              Take only the <code>if</code> lines into your own function: of two functions <code>FindProxyForURL</code>{' '}
              the second wins.
            </>
          )}
        </p>
      )}
      {written && <Departures departures={written.departures.filter(({ kind }) => kind === 'left-out')} />}
      {written?.files.map((file) => (
        <div class="code wrap" key={file.name} data-missing={missingName(file.name)}>
          <div class="bar">
            <b>{missingName(file.name)}</b>
            <span class="acts">
              <CopyButton text={() => textOf(file)} label="Copy what is missing" />
              <button type="button" class="quiet" onClick={() => saveFile(missingName(file.name), textOf(file))}>
                Save
              </button>
            </span>
          </div>
          <pre tabIndex={0} role="group" aria-label={`Lines of ${missingName(file.name)}`}>
            {textOf(file)}
          </pre>
        </div>
      ))}
    </section>
  );
}
