import type { CallerId, CloudId } from '../../core/hosts/schema.ts';
import { SETS, type Asked, type SetId } from './address.ts';
import { onlyMatch } from './matching-products.ts';
import type { Tables } from './tables.ts';

/** Takes the tool as it stood when script arrived, and gives what is chosen with what the reader had changed in it by then. */
export function changedBefore(root: HTMLElement, asked: Asked, tables: Tables): Asked {
  const cloud = chosen(root, 'cloud', Object.keys(tables.clouds) as CloudId[]);
  const set = chosen(root, 'set', Object.keys(SETS) as SetId[]);
  const ids = tables.products.map(({ id }) => id);
  const product = onlyMatch(tables.products, typedBefore(root, 'filter')) ?? chosen(root, 'product', ids);
  return {
    ...asked,
    set: set ?? asked.set,
    choice: { ...asked.choice, cloud: cloud ?? asked.choice.cloud, product: product ?? asked.choice.product },
  };
}

/** What stands in a field that the reader may have typed into before script arrived. */
export function typedBefore(root: HTMLElement, name: string): string {
  return root.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`)?.value ?? '';
}

/** The radio button that the reader chose in place of the one that the page came with. */
function chosen<T extends string>(root: HTMLElement, name: string, known: readonly T[]): T | undefined {
  const now = [...root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)].find(
    ({ checked, defaultChecked }) => checked && !defaultChecked,
  );
  return known.find((id) => id === now?.value);
}

/** Who calls, with one box changed. "It does not matter" stands alone, and stands for nobody chosen. */
export function callersWith(callers: readonly CallerId[], caller: CallerId, isOn: boolean): readonly CallerId[] {
  if (caller === 'any') return ['any'];
  const others = callers.filter((id) => id !== 'any' && id !== caller);
  const next = isOn ? [...others, caller] : others;
  return next.length === 0 ? ['any'] : next;
}
