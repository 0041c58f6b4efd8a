/** The product that a reader asked this browser to remember: an id, and nothing that was typed. */
const KEY = 'allowlist-product';

/** The remembered product; undefined where none is, or where the browser keeps nothing. */
export function rememberedProduct(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a product, or forgets it when it is undefined; false where the browser keeps nothing. */
export function rememberProduct(product: string | undefined): boolean {
  try {
    if (product === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, product);
    return true;
  } catch {
    return false;
  }
}
