import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../scripts/root.ts';

const QUIET = [
  '[10:02:11.044] [  9] [INFO ] Authenticate-MSAL: successfully acquired an access token. ExpiresUTC=1/20/2027 3:40:07 PM +00:00.',
  '1700000002.900  60123 10.0.0.5 TCP_TUNNEL/200 407403 CONNECT login.microsoftonline.com:443 svc-sync HIER_DIRECT/20.190.160.20 -',
  '[10:02:12.403] [  1] [INFO ] Page transition from "Connect to Microsoft Entra ID" to "Connect your directories"',
  '1700000003.000    403 10.0.0.5 TCP_TUNNEL/200 4070 CONNECT adminwebservice.microsoftonline.com:443 - HIER_DIRECT/20.190.160.21 -',
];

/** A log of about so many characters: quiet lines, and every so many of them one of the messages. */
export function logOf(length: number, messages: readonly string[], everyLines: number): string {
  const lines: string[] = [];
  for (let size = 0, number = 0; size < length; number++) {
    const line =
      number % everyLines === everyLines - 1 ? messages[number % messages.length] : QUIET[number % QUIET.length];
    lines.push(line ?? '');
    size += (line ?? '').length + 1;
  }
  return lines.join('\n').slice(0, length);
}

/** One text and the error that it must lead to. */
export interface Question {
  readonly text: string;
  readonly wanted: string;
}

/** The texts of the shared samples with their first expected error; none where the folder is not there. */
export function sampleQuestions(): readonly Question[] {
  const folder = join(ROOT, '..', 'shared', 'samples', 'errors');
  if (!existsSync(folder)) return [];
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<
    string,
    { expected: string[] }
  >;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => {
      const wanted = expected[name]?.expected[0];
      return wanted ? [{ text: readFileSync(join(folder, name), 'utf8'), wanted }] : [];
    });
}
