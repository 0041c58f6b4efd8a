import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redact } from './redact.ts';

const masked = (text: string) => redact(text, ['microsoftonline.com', 'microsoft.com']).text;

for (const [text, expected, reason] of [
  ['\tAccount Name:\t\tjdoe', '\tAccount Name:\t\t<user-1>', 'an account of an event'],
  ['\tAccount Domain:\t\tCONTOSO', '\tAccount Domain:\t\t<host-1>', 'its domain'],
  ['Workstation Name: JANESPC', 'Workstation Name: <host-1>', 'a workstation'],
  ['User name: jdoe', 'User name: <user-1>', 'a name'],
  ['Computer:      janespc', 'Computer:      <host-1>', 'a computer'],
  ['Logon Account:\tjdoe', 'Logon Account:\t<user-1>', 'an account that logs on'],
  ['Caller Computer Name:\tJANESPC', 'Caller Computer Name:\t<host-1>', 'a computer that calls'],
  ['<Data Name="TargetUserName">jdoe</Data>', '<Data Name="TargetUserName"><user-1></Data>', 'an event in XML'],
  ['Kontoname: mueller', 'Kontoname: <user-1>', 'German: account'],
  ['Kontodomäne:\t\tFIRMA', 'Kontodomäne:\t\t<host-1>', 'German: domain'],
  ['Benutzername: jdoe, Benutzer: mueller', 'Benutzername: <user-1>, Benutzer: <user-2>', 'German: user'],
  ['Nom du compte : dupont', 'Nom du compte : <user-1>', 'French: account'],
  ['Nom d’utilisateur\u00a0: dupont', 'Nom d’utilisateur\u00a0: <user-1>', 'French: user'],
  ['Domaine du compte : SOCIETE', 'Domaine du compte : <host-1>', 'French: domain'],
  ['Nombre de cuenta:\t\tgarcia', 'Nombre de cuenta:\t\t<user-1>', 'Spanish: account'],
  ["User 'jdoe' failed", "User '<user-1>' failed", 'a user in quotes'],
  ['the user "jdoe" failed', 'the user "<user-1>" failed', 'a user in double quotes'],
  ["user account 'O'Brien' failed", "user account '<user-1>' failed", 'a quoted name with an apostrophe'],
  ['Benutzer „mueller“ fehlt', 'Benutzer „<user-1>“ fehlt', 'German quotes'],
  ['Display Name: Jane Doe', 'Display Name: <user-1>', 'a display name'],
  ['DisplayName: jane doe\nState: on', 'DisplayName: <user-1>\nState: on', 'one in small letters'],
  ['DisplayName       : Jane Doe', 'DisplayName       : <user-1>', 'one in a list of PowerShell'],
  ['"userDisplayName":"Jane Doe"', '"userDisplayName":"<user-1>"', 'one in JSON'],
  [
    String.raw`{\"userDisplayName\":\"Jane Doe\",\"x\":1}`,
    String.raw`{\"userDisplayName\":\"<user-1>\",\"x\":1}`,
    'one in JSON in JSON',
  ],
  ["{'userName': 'jane doe'}", "{'userName': '<user-1>'}", 'one in single quotes'],
  ['UserName=Jane Doe', 'UserName=<user-1>', 'two words'],
  ['UserName=Jane Doe failed with 407', 'UserName=<user-1> failed with 407', 'two words, and no more'],
  ['User: Maximiliane von Habsburg-Lothringen, 407', 'User: <user-1>, 407', 'a particle in a name'],
  [
    String.raw`CN=Doe\, Jane,OU=Users,DC=corp,DC=local`,
    'CN=<user-1>,OU=Users,DC=<host-1>,DC=local',
    'an escaped comma',
  ],
  [
    String.raw`"contoso\\jdoe" and contoso\jdoe`,
    '"<account-1>" and <account-1>',
    'a down-level name in JSON is the same one',
  ],
  [String.raw`"C:\\Users\\jane\\x"`, String.raw`"C:\\Users\\<user-1>\\x"`, 'a folder in JSON'],
  ['/home/jane/x.log', '/home/<user-1>/x.log', 'a folder of Linux'],
  [String.raw`C:\Documents and Settings\jane\x`, String.raw`C:\Documents and Settings\<user-1>\x`, 'an old folder'],
  ['logged on as .\\jane', 'logged on as .\\<user-1>', 'an account of the computer'],
  ['Benutzer(name): mueller', 'Benutzer(name): <user-1>', 'German: a key in brackets'],
  ['  Account: jdoe\n  Konto : mueller', '  Account: <user-1>\n  Konto : <user-2>', 'a word that begins the line'],
] as const) {
  test(`masked: ${reason}`, () => assert.equal(masked(text), expected));
}

for (const [text, reason] of [
  ['User name:', 'a field without a value'],
  ['User name:\nError 407\nKontoname:\n\nFehler', 'fields with nothing behind them on the line'],
  [String.raw`Account Name: NT SERVICE\ADSync`, 'the account of the service'],
  ['Account Name:\t\tSYSTEM\nAccount Domain:\t\tNT AUTHORITY', 'an account that every Windows has'],
  [String.raw`User: NT AUTHORITY\SYSTEM and BUILTIN\Administrators`, 'well-known accounts'],
  [String.raw`"NT SERVICE\\ADSync"`, 'one in JSON'],
  [String.raw`NT-AUTORITÄT\SYSTEM, AUTORITE NT\Système`, 'well-known accounts of other languages'],
  ['Account Name:\t\t-', 'an event that names nobody'],
  ["user account '{EmailHidden}' from identity provider", 'what Microsoft has hidden'],
  [String.raw`C:\Users\Public\x.log and C:\Users\ADSync\x.log`, 'folders that name nobody'],
  ['net user %USERNAME% and -Credential $cred, -Credential (Get-Credential)', 'places for a name'],
  ['The user is not found; the user was locked; Login: failed', 'sentences'],
  ['https://portal.azure.com/home/index', 'an address with such a folder'],
  [String.raw`"message":"failed.\r\nTrace ID: x\r\nCorrelation ID: y"`, 'line breaks in JSON'],
  [String.raw`Framework64\v4.0.30319, AADSTS\d and by machine.config`, 'what only looks like an account'],
  [String.raw`Bin\miiserver.exe`, 'a program in a folder'],
  [
    'For the sync account: exclude it. The user name: it is misspelt. With an account: service principal',
    'sentences with a colon',
  ],
  ['DisplayName    : Microsoft Azure AD Connect', 'the name of a product'],
  ['in the format: <username>@<domain>. If this issue persists', 'places for a name in angle brackets'],
] as const) {
  test(`not masked: ${reason}`, () => {
    assert.equal(redact(text, ['microsoftonline.com', 'azure.com']).text, text);
  });
}
