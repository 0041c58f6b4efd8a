/** A known code that differs little from an unknown one. A guess, and to be called one. */
export interface NearCode {
  readonly code: string;
  readonly why:
    | 'one digit differs'
    | 'a digit is missing or too many'
    | 'two digits are swapped'
    | 'a slip in the prefix'
    | 'the same Windows error as an HRESULT';
}

const MOST = 3;
/** Letters that may be a slipped prefix, and digits for which l, I and O may stand. */
const SLIPPED = /^([a-z]{5,7})[ :#_-]{0,2}([\dlio]{4,8})$/i;
const PREFIX = 'aadsts';

/** The sign-in code that a slipped one was probably meant to be, as "AADSTS50126"; undefined where there is no slip, or no such form. */
export function slipOf(code: string): string | undefined {
  const [, prefix = '', typed = ''] = SLIPPED.exec(code.trim())?.map((part) => part.toLowerCase()) ?? [];
  const digits = typed.replace(/[li]/g, '1').replace(/o/g, '0');
  const isMeant = (prefix === PREFIX && typed !== digits) || slip(prefix, PREFIX) !== undefined;
  return isMeant ? `AADSTS${digits}` : undefined;
}

/**
 * Gives known codes that one slip of the finger turns into the unknown one, and the HRESULT around a bare Windows error.
 * Only codes of the same form are compared, bare numbers of five digits and more also with sign-in codes; at most three.
 */
export function nearCodes(unknown: string, known: readonly string[]): readonly NearCode[] {
  const meant = slipOf(unknown);
  const wrapped = wrapping(unknown);
  for (const code of known) {
    if (code === meant?.toLowerCase()) return [{ code, why: 'a slip in the prefix' }];
    if (code === wrapped) return [{ code, why: 'the same Windows error as an HRESULT' }];
  }
  const asked = form(meant ?? unknown);
  const found: NearCode[] = [];
  for (const code of known) {
    const other = form(code);
    if (!isComparable(asked, other) || other.digits === asked.digits || asked.digits.length < 4) continue;
    const why = slip(asked.digits, other.digits);
    if (why) found.push({ code, why });
    if (found.length === MOST) break;
  }
  return found;
}

interface Form {
  readonly prefix: string;
  readonly digits: string;
}

function form(code: string): Form {
  const match = /^(aadsts|0x|-)?\s*([0-9a-f]+)$/i.exec(code.trim());
  return { prefix: (match?.[1] ?? '').toLowerCase(), digits: (match?.[2] ?? '').toLowerCase() };
}

function isComparable(asked: Form, other: Form): boolean {
  if (asked.prefix === other.prefix) return true;
  return asked.prefix === '' && other.prefix === 'aadsts' && asked.digits.length >= 5;
}

/** The key of the HRESULT that wraps a Windows error: of "5", "0x5", "System error 5". */
function wrapping(code: string): string | undefined {
  const [, hex, decimal] =
    /^(?:0x0{0,6}([0-9a-f]{1,4})|(?:(?:system|win32|windows) error )?(\d{1,5}))$/i.exec(code.trim()) ?? [];
  const number = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return number > 0 && number < 0x10000 ? `0x${(0x80070000 + number).toString(16)}` : undefined;
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
