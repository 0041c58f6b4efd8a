/** A known code that differs little from an unknown one. A guess, and to be called one. */
export interface NearCode {
  readonly code: string;
  readonly why: 'one digit differs' | 'a digit is missing or too many' | 'two digits are swapped';
}

const MOST = 3;

/** Gives known codes that one slip of the finger turns into the unknown one. Only codes of the same form are compared; at most three. */
export function nearCodes(unknown: string, known: readonly string[]): readonly NearCode[] {
  const asked = form(unknown);
  const found: NearCode[] = [];
  for (const code of known) {
    const other = form(code);
    if (other.prefix !== asked.prefix || other.digits === asked.digits || asked.digits.length < 4) continue;
    const why = slip(asked.digits, other.digits);
    if (why) found.push({ code, why });
    if (found.length === MOST) break;
  }
  return found;
}

function form(code: string): { readonly prefix: string; readonly digits: string } {
  const match = /^(aadsts|0x|-)?\s*([0-9a-f]+)$/i.exec(code.trim());
  return { prefix: (match?.[1] ?? '').toLowerCase(), digits: (match?.[2] ?? '').toLowerCase() };
}

function slip(a: string, b: string): NearCode['why'] | undefined {
  if (a.length === b.length) {
    const wrong = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
    const [first = 0, second = 0] = wrong;
    if (wrong.length === 1) return 'one digit differs';
    const swapped = wrong.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
    return swapped ? 'two digits are swapped' : undefined;
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length !== 1) return undefined;
  const at = [...short].findIndex((digit, index) => digit !== long[index]);
  const cut = at < 0 ? short.length : at;
  return long.slice(0, cut) + long.slice(cut + 1) === short ? 'a digit is missing or too many' : undefined;
}
