import type { ProductCard } from './tables.ts';

/** The products that have every word of a text in their name, their vendor or their id. */
export function matchingProducts(products: readonly ProductCard[], text: string): readonly ProductCard[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return products.filter(({ id, label, vendor }) => {
    const all = `${label} ${vendor} ${id}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** The id of the one product that a text leaves; undefined where it leaves none or several. */
export function onlyMatch(products: readonly ProductCard[], text: string): string | undefined {
  const found = matchingProducts(products, text);
  return found.length === 1 ? found[0]?.id : undefined;
}
