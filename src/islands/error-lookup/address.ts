/** What a code alone looks like: a sign-in code, an HRESULT, an HTTP status. Nothing else that is typed enters an address. */
const CODE = /^(?:AADSTS ?\d{3,9}|0x[0-9a-f]{8}|[1-5]\d{2})$/i;
/** No code is longer; of an address no more is read. */
const LONGEST = 100;

/** The code that the page was asked for by its address; empty where there is none. */
export function askedCode(): string {
  return (new URLSearchParams(location.search).get('code') ?? '').slice(0, LONGEST);
}

/**
 * The code that belongs into the address while `typed` stands in the field: what is there already, as long as it is what
 * is typed; a known code alone; else none.
 */
export function codeToShare(typed: string, asked: string, isKnown: boolean): string {
  const code = typed.trim();
  if (code === asked.trim()) return asked;
  return isKnown && CODE.test(code) ? code : '';
}

/** Puts a code into the address, or takes it off, without a step of the history. */
export function shareCode(code: string): void {
  const url = new URL(location.href);
  if (code === askedCode()) return;
  if (code === '') url.searchParams.delete('code');
  else url.searchParams.set('code', code);
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // a browser that allows no more changes of the address, or none from a file: the answer does not depend on it
  }
}
