import { idsOf, idsOfSignIn } from './codes-in-text.ts';
import type { PreparedIndex } from './prepare.ts';

const LONGEST = 300;

/** What people type around a number: "error 50126", "RPC error 1722", "status: 407", "(403) Forbidden", "50126 error". */
const TYPED = [
  /^(?:the )?(?:error|code|err|fehler|erreur) ?(?:code|number|no\.?)? ?[:=#]? ?(-?\w*\d\w*)$/i,
  /^(-?\w*\d\w*) ?(?:error|code)(?: code)?$/i,
  /^(?:http|status|http status|status code|http status code|http error) ?[:=]? ?(\d{3})$/i,
  /^(?:rpc|win32|windows|winhttp|wininet|winsock|socket)(?: error)?(?: code)? ?[:=]? ?(\d{4,5})$/i,
  /^\((\d{3})\)(?: \p{L}+){0,3}\.?$/iu,
];

/**
 * Answers an input that is one code or one name and nothing else. Only here may a bare number count: in running text it
 * could be anything. Gives the ids of the errors; a longer input gives none.
 */
export function wholeFindings(input: string, prepared: PreparedIndex): readonly string[] {
  if (input === '' || input.length > LONGEST) return [];
  const ids = new Set(idsOf(input, prepared));
  for (const { id, whole } of prepared.errors) {
    if (whole !== undefined && new RegExp(whole, 'i').test(input)) ids.add(id);
  }
  const code = ids.size === 0 ? codeTyped(input) : '';
  for (const id of idsOf(code, prepared)) ids.add(id);
  const digits = /^(?:AADSTS[ :#]{0,2})?(\d+)$/i.exec(code)?.[1];
  return ids.size === 0 && digits ? idsOfSignIn(digits, prepared) : [...ids];
}

/** The code among the words typed around it; the input itself where there are none. */
function codeTyped(input: string): string {
  for (const form of TYPED) {
    const code = form.exec(input)?.[1];
    if (code) return code;
  }
  return input;
}
