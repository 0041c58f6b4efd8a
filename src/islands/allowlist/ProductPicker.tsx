import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProxyGroup } from '../../core/allowlist/schema.ts';
import { counted } from '../../core/text/counted.ts';
import { matchingProducts, onlyMatch } from './matching-products.ts';
import { rememberedProduct, rememberProduct } from './remembered-product.ts';
import type { Tables } from './tables.ts';
import type { Manner } from './use-asked.ts';

interface Props {
  readonly tables: Tables;
  readonly chosen: string;
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  readonly onChoose: (product: string, manner: Manner) => void;
  readonly isAwake: boolean;
}

/** The products in groups, narrowed by what is typed. Enter takes the first, and a single one that is left is taken at once. */
export function ProductPicker({ tables, chosen, filter, onFilter, onChoose, isAwake }: Props) {
  const found = matchingProducts(tables.products, filter);
  const scroll = useRef<HTMLDivElement>(null);
  const manner = useRef<Manner>('step');
  useEffect(() => {
    if (scroll.current) showChosen(scroll.current);
  }, [chosen]);
  return (
    <fieldset class="options products">
      <legend>Product</legend>
      <input
        type="search"
        name="filter"
        placeholder="Find: palo, squid, azure…"
        aria-label="Find a product"
        autocomplete="off"
        spellcheck={false}
        value={filter}
        onInput={(event) => {
          const text = event.currentTarget.value;
          onFilter(text);
          const only = onlyMatch(tables.products, text);
          if (only !== undefined && only !== chosen) onChoose(only, 'typing');
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          const [first] = found;
          if (first) onChoose(first.id, 'typing');
        }}
      />
      <div
        class="scroll"
        ref={scroll}
        onKeyDown={() => (manner.current = 'typing')}
        onPointerDown={() => (manner.current = 'step')}
      >
        {(Object.entries(tables.groups) as [ProxyGroup, string][]).map(([group, heading]) => {
          const inGroup = found.filter((product) => product.group === group);
          if (inGroup.length === 0) return null;
          return (
            <div role="group" aria-label={heading} key={group}>
              <p aria-hidden="true">{heading}</p>
              {inGroup.map(({ id, label, confidence }) => (
                <label key={id}>
                  <input
                    type="radio"
                    name="product"
                    value={id}
                    checked={id === chosen}
                    onChange={() => onChoose(id, manner.current)}
                  />
                  <span>
                    {label}
                    {confidence !== 'high' && <small> {confidence} confidence</small>}
                  </span>
                </label>
              ))}
            </div>
          );
        })}
        {found.length === 0 && <p class="none">No product has these words. Any product takes a plain host list.</p>}
      </div>
      {filter !== '' && found.length > 0 && <p class="under">{counted(found.length, 'product')} found.</p>}
      <Remember product={chosen} isAwake={isAwake} />
    </fieldset>
  );
}

/** Keeps the product in this browser, only where the reader asks for it. */
function Remember({ product, isAwake }: { readonly product: string; readonly isAwake: boolean }) {
  const [isOn, setOn] = useState<boolean>();
  const [refused, setRefused] = useState(false);
  const isKept = isOn ?? (isAwake && rememberedProduct() !== undefined);
  const set = (next: boolean): void => {
    const done = rememberProduct(next ? product : undefined);
    setOn(next && done);
    setRefused(!done);
  };
  useEffect(() => {
    if (isKept && rememberedProduct() !== product) rememberProduct(product);
  }, [isKept, product]);
  return (
    <>
      <label class="remember">
        <input
          type="checkbox"
          name="remember"
          checked={isKept}
          disabled={!isAwake}
          onChange={(event) => set(event.currentTarget.checked)}
        />
        <span>Remember this product in this browser</span>
      </label>
      <p class="under" role="status">
        {refused && 'This browser keeps nothing, so the product is not remembered.'}
      </p>
    </>
  );
}

/** Scrolls the list, and not the page, so far that the chosen product can be seen. */
function showChosen(scroll: HTMLElement): void {
  const label = scroll.querySelector(':checked')?.closest('label');
  if (!label) return;
  const [around, own] = [scroll.getBoundingClientRect(), label.getBoundingClientRect()];
  if (own.top >= around.top && own.bottom <= around.bottom) return;
  scroll.scrollTop += own.top - around.top - around.height / 3;
}
