import type { PreparedIndex } from './prepare.ts';
import { codeKey } from './spellings.ts';

/** The ids of the records that a code names, in any of its spellings. */
export function idsOf(code: string, { byCode, errors }: PreparedIndex): readonly string[] {
  const owners = byCode.get(code) ?? (/^0x[0-9a-f]{8}$/.test(code) ? [] : byCode.get(codeKey(code)));
  return owners?.flatMap((number) => errors[number]?.id ?? []) ?? [];
}

/** The ids that digits name: three of them a status; more a sign-in code, of its record or else of the long tail. */
export function idsOfDigits(digits: string, prepared: PreparedIndex): readonly string[] {
  const ids = idsOf(digits.length < 4 ? digits : `AADSTS${digits}`, prepared);
  const isPlain = !digits.startsWith('0');
  return ids.length === 0 && isPlain && prepared.signIn.has(Number(digits)) ? [`aadsts${digits}`] : ids;
}
