/**
 * Numbers are facts with several spellings. Windows reports one failure as an HRESULT in hexadecimal, as the same
 * HRESULT in signed or unsigned decimal, or as the bare Win32, WinHTTP or Winsock code that the HRESULT wraps.
 * HRESULT layout: [MS-ERREF] section 2.1. Facility 7 (WIN32) wraps codes below 65536.
 */
export interface Hresult {
  readonly value: number;
  readonly failure: boolean;
  readonly facility: number;
  readonly code: number;
}

const WIN32 = 7;

/** Reads an HRESULT from hexadecimal (with or without 0x) or from negative or large decimal; undefined for any other text. */
export function readHresult(text: string): Hresult | undefined {
  const trimmed = text.trim();
  const hex = /^(?:0x)?([0-9a-f]{8})$/i.exec(trimmed);
  if (hex?.[1] && (/^0x/i.test(trimmed) || /^[89a-f]/i.test(hex[1]))) return split(Number.parseInt(hex[1], 16));
  const short = /^0x([0-9a-f]{1,7})$/i.exec(trimmed);
  if (short?.[1]) return split(Number.parseInt(short[1], 16));
  if (/^-\d{1,10}$/.test(trimmed)) {
    const signed = Number(trimmed);
    return signed >= -0x80000000 ? split(signed + 0x100000000) : undefined;
  }
  if (/^\d{10}$/.test(trimmed)) {
    const unsigned = Number(trimmed);
    return unsigned >= 0x80000000 && unsigned <= 0xffffffff ? split(unsigned) : undefined;
  }
  return undefined;
}

function split(value: number): Hresult {
  return { value, failure: value >= 0x80000000, facility: Math.floor(value / 0x10000) & 0x7ff, code: value & 0xffff };
}

/** Smaller numbers mean too many things to stand for the HRESULT that wraps them: 5 is "access denied" in any program. */
const SMALLEST_BARE = 1000;

/**
 * Every way in which a failing HRESULT is written: hexadecimal, signed, unsigned, and the wrapped code where it is a Win32
 * one of four digits or more.
 */
export function spellingsOfHresult(hresult: Hresult): readonly string[] {
  const hex = `0x${hresult.value.toString(16).toUpperCase().padStart(8, '0')}`;
  if (!hresult.failure) return [hex, String(hresult.value)];
  const decimals = [String(hresult.value - 0x100000000), String(hresult.value)];
  const isBareToo = hresult.facility === WIN32 && hresult.code >= SMALLEST_BARE;
  return isBareToo ? [hex, ...decimals, String(hresult.code)] : [hex, ...decimals];
}

/**
 * Gives every spelling of a code, the given one included. A bare Win32 number of the WinHTTP/WinINet (12000 to 12200)
 * or Winsock (10000 to 11999) range, decimal or hexadecimal (0x274c), also gets its HRESULT forms; AADSTS codes get the
 * form with and without prefix.
 */
export function spellings(code: string): readonly string[] {
  const text = code.trim();
  const aadsts = /^AADSTS ?(\d+)$/i.exec(text);
  if (aadsts?.[1]) return [`AADSTS${aadsts[1]}`, aadsts[1]];
  const hresult = readHresult(text);
  const bare = hresult?.value ?? (/^\d{5}$/.test(text) ? Number(text) : 0);
  if (bare >= 10000 && bare <= 12200) return spellingsOfHresult(split(0x80070000 + bare));
  return hresult ? spellingsOfHresult(hresult) : [text];
}

/** The form in which codes are compared: no spaces, small letters, one spelling for one number. */
export function codeKey(code: string): string {
  const [first = ''] = spellings(code);
  return first.toLowerCase().replace(/\s+/g, ' ').trim();
}
