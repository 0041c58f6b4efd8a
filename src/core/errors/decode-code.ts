import { CODE_FAMILIES } from './code-families.ts';
import { FACILITIES, NTSTATUS, rangeOf, SIGN_IN_RANGES, WIN32_NAMES, WIN32_RANGES } from './facilities.ts';
import { slipOf } from './near-codes.ts';
import { readHresult, spellingsOfHresult, type Hresult } from './spellings.ts';

/** What can be said of a code that the catalogue does not have: its class, in sentences, and its other spellings. */
export interface DecodedCode {
  readonly code: string;
  readonly kind: 'sign-in' | 'hresult' | 'ntstatus' | 'http' | 'windows' | 'named' | 'unclear';
  readonly sentences: readonly string[];
  readonly spellings: readonly string[];
}

const HTTP_CLASSES: Readonly<Record<string, string>> = {
  '1': 'information, not an error',
  '2': 'success',
  '3': 'a redirection; a proxy that sends one usually wants to show a page',
  '4': 'the request was refused: by the proxy or by the service, the text beside it tells which',
  '5': 'a server failed: the proxy (502, 503, 504 are typical) or the service behind it',
};

const UNCLEAR = 'A bare number can be a Windows error, an event or a code of one program; the words around it decide.';
/** What stands before a number and says no more than that it is one. */
const LABEL =
  /^(?:(?:the )?(?:error|status|fehler|erreur)(?:[ _-]?code)?|code|fehlercode|code d'erreur)["']?[\s:=#]{1,3}/i;
/** What stands before the number of a Windows error. */
const WINDOWS_LABEL =
  /^(?:system|win32|windows|winhttp|wininet|winsock|socket|rpc)(?: error)?(?: code)?[\s:=]{1,3}(?=\d{1,5}$)/i;

/** What the codes of the sign-in broker begin with: ADAL used it, and the Web Account Manager does. */
const BROKER = 0xcaa;
const BROKER_SENTENCES = [
  'It begins with 0xCAA, as the errors of the broker do through which Windows signs in to Microsoft Entra ID (Web Account Manager, formerly ADAL).',
  'The event log Microsoft-Windows-AAD/Operational of that computer says more at the same time, often with an AADSTS code.',
];

/** Reads a code by its form alone. Gives undefined for a text that is no code. Never claims a cause. */
export function decodeCode(text: string): DecodedCode | undefined {
  const typed = text.trim();
  if (WINDOWS_LABEL.test(typed)) return decodeWindows(typed.replace(WINDOWS_LABEL, ''), typed);
  const code = typed.replace(LABEL, '');
  const signIn = /^AADSTS[ :#_-]{0,2}(\d{3,9})$/i.exec(code);
  if (signIn?.[1]) return decodeSignIn(signIn[1]);
  const meant = slipOf(code);
  if (meant !== undefined) return decodeSlip(code, meant);
  const family = CODE_FAMILIES.find(({ form }) => form.test(code));
  if (family) return { code, kind: 'named', sentences: family.sentences, spellings: [code] };
  const hresult = readHresult(code);
  if (hresult && hresult.value < 0x10000) return decodeWindows(String(hresult.value), code);
  if (hresult && Math.floor(hresult.value / 0x100000) === BROKER)
    return { code, kind: 'named', sentences: BROKER_SENTENCES, spellings: spellingsOfHresult(hresult) };
  if (hresult && isHresult(hresult))
    return hresult.value >= 0xc0000000 ? decodeNtstatus(code, hresult) : decodeHresult(code, hresult);
  if (/^[1-5]\d{2}$/.test(code)) {
    return {
      code,
      kind: 'http',
      sentences: [`As an HTTP status it means ${HTTP_CLASSES[code.charAt(0)]}.`],
      spellings: [code],
    };
  }
  return /^\d{1,10}$/.test(code) ? decodeWindows(code, code) : undefined;
}

/** Negative numbers are codes only where an HRESULT or an NTSTATUS can be: 0x8… and 0xC…, not -1 or -407. */
function isHresult({ value }: Hresult): boolean {
  return value < 0x90000000 || (value >= 0xc0000000 && value < 0xd0000000);
}

function decodeHresult(code: string, hresult: Hresult): DecodedCode {
  const named = FACILITIES[hresult.facility];
  const wrapped = hresult.facility === 7 ? windowsSentence(hresult.code) : undefined;
  const origin = named ? `It comes from ${named}.` : `Its facility (${hresult.facility}) is not a documented one.`;
  const severity = hresult.failure
    ? 'It is an HRESULT, the form in which Windows programs report a failure.'
    : 'Its highest bit is not set, so as an HRESULT it would mean success.';
  return {
    code,
    kind: 'hresult',
    sentences: [severity, ...(hresult.failure ? [origin] : []), ...(wrapped ? [wrapped] : [])],
    spellings: spellingsOfHresult(hresult),
  };
}

function decodeNtstatus(code: string, hresult: Hresult): DecodedCode {
  const means = NTSTATUS[hresult.value];
  return {
    code,
    kind: 'ntstatus',
    sentences: [
      'It is an NTSTATUS, the form in which the core of Windows, log-on among it, reports a failure.',
      means === undefined ? 'Windows has a text for it in its own tables.' : `It means: ${means}.`,
    ],
    spellings: spellingsOfHresult(hresult),
  };
}

/** A bare number: a Windows error by its range, else perhaps a sign-in code, else anything. `typed` is how it was written. */
function decodeWindows(digits: string, typed: string): DecodedCode {
  const number = Number(digits);
  const sentence = windowsSentence(number);
  if (sentence !== undefined) {
    const hex = `0x${number.toString(16).toUpperCase().padStart(8, '0')}`;
    return { code: typed, kind: 'windows', sentences: [sentence], spellings: [...new Set([typed, digits, hex])] };
  }
  const family = /^[1-9]\d{4,6}$/.test(digits) ? rangeOf(number, SIGN_IN_RANGES) : undefined;
  const perhaps = `It could be a sign-in code of Microsoft Entra ID, AADSTS${digits}: published codes around it concern ${family}.`;
  return {
    code: typed,
    kind: 'unclear',
    sentences: family === undefined ? [UNCLEAR] : [perhaps, UNCLEAR],
    spellings: [typed],
  };
}

function decodeSignIn(digits: string): DecodedCode {
  const family = rangeOf(Number(digits), SIGN_IN_RANGES);
  return {
    code: `AADSTS${digits}`,
    kind: 'sign-in',
    sentences: [
      'It has the form of a sign-in code of Microsoft Entra ID: the network is fine as far as the sign-in service.',
      family ? `Published codes around it concern ${family}.` : 'No published code is near it.',
      'On a computer with internet access, https://login.microsoftonline.com/error shows what Microsoft says of a code.',
    ],
    spellings: [`AADSTS${digits}`, digits],
  };
}

function decodeSlip(code: string, meant: string): DecodedCode {
  return {
    code,
    kind: 'unclear',
    sentences: [
      `It is not written like a code. With a slip of the finger mended it would be ${meant}; that is a guess.`,
    ],
    spellings: [code],
  };
}

function windowsSentence(code: number): string | undefined {
  const name = WIN32_NAMES[code];
  if (name !== undefined) return `As a Windows error, ${code} is “${name}”, which any program can meet.`;
  const family = rangeOf(code, WIN32_RANGES);
  return family
    ? `As a Windows error, ${code} belongs to ${family}; "net helpmsg ${code}" prints its text where Windows has one.`
    : undefined;
}
