import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChoiceTables } from '../../core/allowlist/choice.ts';
import { defaultAsked, readAddress, writeAddress, type Asked } from './address.ts';
import { rememberedProduct } from './remembered-product.ts';

/** Changes made by typing or with the arrow keys follow one another; together they are one step for Back. */
export type Manner = 'step' | 'typing';
export type Change = (next: Asked, manner?: Manner) => void;

/** What is chosen, kept in the address. */
export interface AskedState {
  readonly asked: Asked;
  /** A sentence for each thing of the address that was not understood. */
  readonly notUnderstood: readonly string[];
  /** Takes the new choice, and how it was made. */
  readonly change: Change;
  /** The full address of the choice, to be shared. */
  readonly address: () => string;
}

/**
 * Keeps the choice in the address: a step of the history a change, so that Back restores. `changed` gives what the reader
 * chose before the script was there; it is asked once, with what the address says.
 */
export function useAsked(tables: ChoiceTables, changed: (asked: Asked) => Asked): AskedState {
  const [asked, setAsked] = useState(() => defaultAsked(tables));
  const [notUnderstood, setNotUnderstood] = useState<readonly string[]>([]);
  const last = useRef<Manner>('step');

  useEffect(() => {
    const take = (): Asked => {
      const read = readAddress(location.search, tables);
      setNotUnderstood(read.notUnderstood);
      setAsked(read.asked);
      return read.asked;
    };
    const said = take();
    const product = rememberedProduct();
    const known = product !== undefined && tables.products.includes(product) && !/[?&]product=/.test(location.search);
    const mine = changed(known ? { ...said, choice: { ...said.choice, product } } : said);
    if (writeAddress(mine, tables) !== writeAddress(said, tables)) {
      setAsked(mine);
      history.replaceState(null, '', addressOf(mine, tables));
    }
    const back = (): void => {
      last.current = 'step';
      take();
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  return {
    asked,
    notUnderstood,
    change: (next, manner = 'step') => {
      const isSameStep = manner === 'typing' && last.current === 'typing';
      last.current = manner;
      setNotUnderstood([]);
      setAsked(next);
      const address = addressOf(next, tables);
      if (isSameStep) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    },
    address: () => new URL(addressOf(asked, tables), location.href).href,
  };
}

function addressOf(asked: Asked, tables: ChoiceTables): string {
  const query = writeAddress(asked, tables);
  return `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
}
