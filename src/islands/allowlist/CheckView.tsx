import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DialectId } from '../../core/allowlist/dialect-ids.ts';
import { SETS, type Asked } from './address.ts';
import { ListField, type Held } from './ListField.tsx';
import type { Needs } from './needs.ts';
import type { AllowlistData, ProductCard } from './tables.ts';
import type { Texts } from './texts.ts';
import type { Change } from './use-asked.ts';
import { useCheck } from './use-check.ts';

interface Props {
  readonly asked: Asked;
  readonly needs: Needs | undefined;
  readonly data: AllowlistData | undefined;
  readonly products: readonly ProductCard[];
  readonly checked: string;
  readonly texts: Texts;
  readonly base: string;
  readonly isAwake: boolean;
  readonly onChange: Change;
}

type Results = typeof import('./CheckResult.tsx');

/** Takes a list that somebody has, and says what it covers of what is asked for above. */
export function CheckView({ asked, needs, data, products, checked, texts, base, isAwake, onChange }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [held, setHeld] = useState<Held>();
  const chosen = asked.read;
  const setChosen = (read: DialectId | undefined): void => onChange({ ...asked, read });
  const { cloud, product } = asked.choice;

  // Readers paste before script arrives: what stands in the field then counts.
  useEffect(() => setText(field.current?.value ?? ''), []);

  const list = held?.list ?? text;
  const question = useMemo(
    () => (needs && data ? { list, dialect: chosen, rules: needs.rules, features: data.features, cloud } : undefined),
    [list, chosen, needs, data, cloud],
  );
  const { isReading, answer, failed } = useCheck(question);
  const results = useResults(answer !== undefined);
  const dialect = data?.dialects.find(({ id }) => id === answer?.dialect);

  return (
    <div class="view check">
      <ListField
        field={field}
        held={held}
        isAwake={isAwake}
        onText={setText}
        onHold={setHeld}
        onPutAway={() => {
          setHeld(undefined);
          setText('');
        }}
      >
        <label class="dialect">
          Read as
          <select
            name="dialect"
            autocomplete="off"
            value={chosen ?? ''}
            disabled={data === undefined}
            onChange={(event) => setChosen(data?.dialects.find(({ id }) => id === event.currentTarget.value)?.id)}
          >
            <option value="">recognise the product</option>
            {data?.dialects.map((dialect) => (
              <option key={dialect.id} value={dialect.id}>
                {dialect.label}
              </option>
            ))}
          </select>
        </label>
      </ListField>
      <section class="outcome" aria-label="What the list covers" aria-busy={isReading}>
        <p class="announced" role="status">
          {results === 'missing' ? NOT_SHOWN : (failed ?? (answer && results?.answerSentence(answer, dialect?.label)))}
        </p>
        {answer && needs && typeof results === 'object' ? (
          <results.CheckResult
            answer={answer}
            needs={needs}
            dialect={dialect}
            product={product}
            products={products}
            checked={checked}
            texts={texts}
            base={base}
            onReadAs={setChosen}
          />
        ) : (
          !failed && (
            <p class="under">
              {isReading
                ? 'The list is being read.'
                : `Paste a list, and each name of "${SETS[asked.set]}" is judged as the product would read it.`}
            </p>
          )
        )}
      </section>
    </div>
  );
}

const NOT_SHOWN = 'What shows the answer could not be loaded. Reload the page to try again.';

/** What shows answers; fetched with the first one, since most readers come to write a list. */
function useResults(isWanted: boolean): Results | 'missing' | undefined {
  const [results, setResults] = useState<Results | 'missing'>();
  useEffect(() => {
    if (isWanted && results === undefined) import('./CheckResult.tsx').then(setResults, () => setResults('missing'));
  }, [isWanted]);
  return results;
}
