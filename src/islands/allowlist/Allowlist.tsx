import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { changedBefore, typedBefore } from './before-wake.ts';
import { CheckView } from './CheckView.tsx';
import { ListView } from './ListView.tsx';
import { NeedsPanel } from './NeedsPanel.tsx';
import { needsOf } from './needs.ts';
import { ProductPicker } from './ProductPicker.tsx';
import type { AllowlistData, Tables } from './tables.ts';
import { NO_TEXTS } from './texts.ts';
import { useAsked, type Manner } from './use-asked.ts';
import { useFetched } from './use-fetched.ts';

interface Props {
  readonly tables: Tables;
  /** The day on which the facts were last checked. */
  readonly checked: string;
  /** The path that the site lives under, with a slash at its end. */
  readonly base: string;
  /** The default list, which stands on the page until script has one of its own. */
  readonly list?: ComponentChildren;
}

/** Writes an allowlist for a product, and checks one that somebody has, both against what is chosen above. */
export function Allowlist({ tables, checked, base, list }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [isAwake, setAwake] = useState(false);
  const [filter, setFilter] = useState('');
  const [texts, setTexts] = useState(NO_TEXTS);
  const choices = useMemo(
    () => ({ features: tables.features, products: tables.products.map(({ id }) => id) }),
    [tables],
  );
  const { asked, notUnderstood, change, address } = useAsked(choices, (before) =>
    root.current ? changedBefore(root.current, before, tables) : before,
  );
  const data = useFetched<AllowlistData>(isAwake ? `${base}data/allowlist.json` : undefined);
  const features = data.kind === 'there' ? data.value.features : undefined;
  const needs = useMemo(
    () => features && needsOf(asked, features, texts.filled),
    [features, asked.set, asked.choice, texts.filled],
  );

  const isCheck = useIsCheck();

  // Readers type before script arrives: what stands in the fields then counts.
  useEffect(() => {
    setAwake(true);
    if (root.current) setFilter(typedBefore(root.current, 'filter'));
  }, []);

  const choose = (product: string, manner: Manner): void =>
    change({ ...asked, choice: { ...asked.choice, product } }, manner);

  return (
    <div class="allowlist" ref={root}>
      <nav aria-label="What to do" class="views">
        <a href="#write" id="write" aria-current={isCheck === false ? 'true' : undefined}>
          Write a list
        </a>
        <a href="#check" id="check" aria-current={isCheck ? 'true' : undefined}>
          Check a list
        </a>
        <a href={`${base}lists/`}>Ready-made lists</a>
      </nav>
      <form class="box ask" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <h2>What has to be reachable</h2>
        <NeedsPanel asked={asked} tables={tables} onChange={change} />
        {notUnderstood.length > 0 && (
          <div class="note warn" role="status">
            {notUnderstood.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
      </form>
      {data.kind === 'missing' && (
        <p class="note warn" role="alert">
          The facts could not be loaded, so only the list below is there.{' '}
          <button type="button" class="quiet" onClick={data.again}>
            Try again
          </button>
        </p>
      )}
      <div class="view write">
        <form class="box side" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
          <ProductPicker
            tables={tables}
            chosen={asked.choice.product}
            filter={filter}
            onFilter={setFilter}
            onChoose={choose}
            isAwake={isAwake}
          />
        </form>
        <section class="outcome" aria-label="The list">
          {needs && features ? (
            <ListView
              asked={asked}
              needs={needs}
              features={features}
              tables={tables}
              texts={texts}
              checked={checked}
              base={base}
              onChange={change}
              onType={setTexts}
              address={address}
            />
          ) : (
            list
          )}
        </section>
      </div>
      <CheckView
        asked={asked}
        needs={needs}
        data={data.kind === 'there' ? data.value : undefined}
        products={tables.products}
        checked={checked}
        texts={texts}
        base={base}
        isAwake={isAwake}
        onChange={change}
      />
    </div>
  );
}

/** Whether the check is shown, as the fragment of the address says; undefined before script is there. */
function useIsCheck(): boolean | undefined {
  const [isCheck, setCheck] = useState<boolean>();
  useEffect(() => {
    const look = (): void => setCheck(location.hash === '#check');
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return isCheck;
}
