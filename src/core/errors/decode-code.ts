import { FACILITIES, rangeOf, SIGN_IN_RANGES, WIN32_RANGES } from './facilities.ts';
import { readHresult, spellingsOfHresult } from './spellings.ts';

/** What can be said of a code that the catalogue does not have: its class, in sentences, and its other spellings. */
export interface DecodedCode {
  readonly code: string;
  readonly kind: 'sign-in' | 'hresult' | 'http' | 'windows' | 'unclear';
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

/** Reads a code by its form alone. Gives undefined for a text that is no code. Never claims a cause. */
export function decodeCode(text: string): DecodedCode | undefined {
  const code = text.trim();
  const signIn = /^AADSTS ?(\d{3,9})$/i.exec(code);
  if (signIn?.[1]) return decodeSignIn(signIn[1]);
  const hresult = readHresult(code);
  if (hresult) {
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
  if (/^[1-5]\d{2}$/.test(code)) {
    return {
      code,
      kind: 'http',
      sentences: [`As an HTTP status it means ${HTTP_CLASSES[code.charAt(0)]}.`],
      spellings: [code],
    };
  }
  if (/^\d{1,5}$/.test(code)) {
    const sentence = windowsSentence(Number(code));
    return {
      code,
      kind: sentence ? 'windows' : 'unclear',
      sentences: [
        sentence ??
          'A bare number can be a Windows error, an event or a code of one program; the words around it decide.',
      ],
      spellings: [code],
    };
  }
  return /^\d{6,10}$/.test(code) ? decodeSignIn(code) : undefined;
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

function windowsSentence(code: number): string | undefined {
  const family = rangeOf(code, WIN32_RANGES);
  return family
    ? `As a Windows error, ${code} belongs to ${family}; "net helpmsg ${code}" prints its text where Windows has one.`
    : undefined;
}
