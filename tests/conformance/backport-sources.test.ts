/** Where a program is looked for that a Debian release itself does not have. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backportSources } from '../../scripts/testing/backport-sources.ts';

const STANZA = `Types: deb
URIs: http://mirror.example/debian
Suites: trixie trixie-updates
Components: main
Signed-By: /usr/share/keyrings/keys.gpg
`;

for (const [reason, text, expected] of [
  [
    'a stanza names the backports in place of its suites',
    STANZA,
    STANZA.replace('trixie trixie-updates', 'trixie-backports'),
  ],
  [
    'the stanza of the security suite alone is left out',
    `${STANZA}\n${STANZA.replace('trixie trixie-updates', 'trixie-security')}`,
    STANZA.replace('trixie trixie-updates', 'trixie-backports'),
  ],
  [
    'a comment in a stanza does not hide it',
    STANZA.replace('URIs:', '# an older address\nURIs:'),
    STANZA.replace('trixie trixie-updates', 'trixie-backports'),
  ],
  [
    'a source of one line keeps its server, its options and its components',
    'deb [signed-by=/keys.gpg] http://mirror.example/debian trixie main contrib\ndeb http://mirror.example/debian trixie-updates main\n',
    'deb [signed-by=/keys.gpg] http://mirror.example/debian trixie-backports main contrib\n',
  ],
  ['a source of another release or product gives none', 'deb http://mirror.example/node nodistro main\n', ''],
] as const) {
  test(reason, () => assert.equal(backportSources(text, 'trixie'), expected));
}
