import { BLANK, either, END, IS, keyed, keyedNames, L, PROSE, START, u, type Rule } from './redact-rule.ts';
import { LOG_USERS } from './redact-logs.ts';

/** Fields that hold a person or an account, in the languages that Windows and its tools speak. */
const USER_KEYS = [
  String.raw`(?:user|account|member|owner|actor)?[ _]?display[ _]?name|(?:[a-z]{1,12}[ _-]?)?user[ _-]?name|upn|user ?principal ?name|sam ?account ?name`,
  'user|initiatedBy|(?:logon )?account ?name|logon account|caller|full ?name|given ?name|surname',
  'Kontoname|Benutzer(?:name|konto|\\(name\\))?|Anmelde(?:name|konto)|Anzeigename|Vorname|Nachname',
  "Nom du compte|Nom d['’]utilisateur|Utilisateur|Nom complet|Nom affiché",
  'Nombre de (?:la )?cuenta|Nombre de usuario|Usuario|Nome (?:account|utente)|Utente',
  'Accountnaam|Gebruikers?(?:naam)?|Nome da conta|Nome de usuário|Usuário|アカウント名|ユーザー名|帐户名|用户名',
].join('|');
/** Fields of proxies: behind an equals sign only, since their names are words. */
const LOG_KEYS =
  'login|login_?id|login_?hint|s?user|suid|duser|duid|usr_?name|usr|src_?user|dst_?user|unauthuser|user_?id|device_?owner|owner|cs-username|uname';
/** Words behind which somebody is named in quotes. */
const SOMEBODY =
  '(?:user|account|username|login|identity|mailbox|member|owner|caller|person|principal|benutzer|konto|utilisateur|compte|usuario|cuenta|utente)(?: ?name| account)?';

/** Upper case that names a protocol, a code or a product, not a computer. */
export const NO_NAME =
  '(?!AADSTS|MSIS|SSPR|HTTPS?\\d|TLS|SSL|SHA|AES|RC4|MD5|WIN(?:32|64|DOWS)|SQL20|IPV|X509|KB\\d|TCP|UDP|UTF|SAML|OAUTH|ID\\d|ERR|EVENT|SERVER20)';
/** A computer's or an account's own name: capitals with a digit, or what begins like a service account. */
export const OWN_NAME = String.raw`${NO_NAME}(?=[A-Z-]{0,14}\d)[A-Z][A-Z0-9-]{2,14}\$?|svc[-_.][${L}_.-]{1,40}\$?`;

const user = (source: string, flags?: string): Rule => ({ kind: 'user name', name: 'user', find: u(source, flags) });

/** Names of people and accounts, by their form or by what stands beside them. */
export const PEOPLE: readonly Rule[] = [
  user(String.raw`(?<=:\/\/)[^\s/@:<>"']{1,64}(?=(?::[^\s/@]{0,128})?@)`),
  user(
    String.raw`(?<![${L}_.+#-])(?:[a-z][a-z\d-]{1,14}\\{1,2})?[${L}_](?:[${L}_.+#'’-]{0,63})@(?:[${L}_-]{1,63}\.){0,8}\p{L}{2,24}${END}`,
  ),
  user(String.raw`\b(?!AAD_CLOUDAP)(?:Sync|MSOL|AAD|ADToAADSyncServiceAccount)_[\w-]{1,64}`, 'g'),
  // folders: two words only where a path goes on behind them
  user(
    String.raw`(?<=[\\/](?:Users|Documents and Settings|Benutzer)(?:[\\]{1,2}|\/))(?:[^\\/\s:"'<>|*?]{1,40}(?: [^\\/\s:"'<>|*?]{1,40}){1,3}(?=\\)|[^\\/\s:"'<>|*?]{1,64})|(?<=(?<![${L}_.:/-])\/home\/)[^\\/\s:"'<>|*?]{1,64}|(?<=\/personal\/)[^/\s"'<>?#]{1,128}`,
  ),
  // an account with a blank in its name, where it ends the line
  {
    kind: 'user name',
    name: 'account',
    find: u(
      String.raw`(?<=^${BLANK}{0,8}(?:ADSync${BLANK}{1,40}|(?:StartName|SERVICE_START_NAME|Service ?Account|RunAs|Account(?: Name)?)${IS}))\p{L}[${L}_.-]{0,62}\\[${L}_.-]{1,40}(?: [${L}_.-]{1,40}){1,3}(?=${BLANK}*$)(?<! (?:Running|Stopped|Manual|Auto|Automatic|Disabled))`,
      'gimu',
    ),
  },
  {
    kind: 'user name',
    name: 'account',
    find: u(String.raw`(?<![\\${L}_:.])\p{L}[${L}_.-]{0,62}\\{1,2}\p{L}(?:['’]?[${L}_.$-]){0,63}(?![\\${L}_])`),
  },
  user(String.raw`(?<=\.\\)[${L}](?:[${L}_.-]{0,62}[${L}$])(?![\\${L}_.])`),
  ...LOG_USERS,
  user(String.raw`(?<=\bCN=)(?:\\{1,2}[^\\\r\n]|[^,"'<>\r\n\\]){1,64}(?=, ?(?:CN|OU|DC)=)`),
  // commands
  user(
    String.raw`(?<=${BLANK}(?:--proxy-user|--user)[ =]["']?|\bcurl(?:\.exe)?${BLANK}[^\r\n]{0,300}${BLANK}-u ["']?|^curl(?:\.exe)? -u ["']?)[^\s:"'<>$-][^\s:"'<>]{0,127}|(?<=(?:PS|Network)Credential${BLANK}?\(${BLANK}?["'])[^"'\r\n<>]{1,128}|(?<=${BLANK}-(?:Credential|UserName|User)${BLANK}{1,4}["']?)[^\s"'$(<>-][^\s"'<>]{0,127}`,
    'gimu',
  ),
  // a name in small letters, alone on its line; who asks for a ticket of Kerberos
  user(
    String.raw`(?<=^${BLANK}{0,20}(?:(?:user|account)?[ _]?display[ _]?name|anzeigename|full ?name|nom complet|nom affiché)${BLANK}{0,40}:${BLANK}{1,40})(?!${PROSE}${END})[${L}'’.-]{1,40}(?: [${L}'’.-]{1,40}){1,3}(?=${BLANK}*$)|(?<=\bClient: )[^\s@<>]{1,64}(?= @ )`,
    'gimu',
  ),
  {
    kind: 'user name',
    name: 'user',
    find: either(u(keyedNames(`${USER_KEYS}|${LOG_KEYS}`), 'gu'), u(keyed(USER_KEYS)), u(keyed(LOG_KEYS, { is: '=' }))),
  },
  // words of sentences too: only where they begin the line
  user(
    String.raw`(?<=^[^${L}\r\n]{0,12}(?:(?:user|service) )?(?:account|konto|compte|cuenta)${IS})(?!${PROSE}${END})[^\s"'=,;&<>()|]{1,128}(?<![.:!?])(?=${BLANK}*$)`,
    'gimu',
  ),
  user(String.raw`(?<=(?:key|name)=["'][^"'\r\n<>]{0,40}user(?:[ _-]?name)?["'] value=["'])[^"'\r\n<>]{1,128}`),
  user(
    String.raw`(?<=${START}${SOMEBODY}${BLANK}["“„«]${BLANK}?)[^"“”„«»\r\n<>]{1,64}?(?=${BLANK}?["”“»])|(?<=${START}${SOMEBODY}${BLANK}['‘])(?:[^'‘’\r\n<>]|['’](?=\p{L})){1,64}(?=['’])`,
  ),
];

/** Names of accounts that only their look and the word before tell; tried last. */
export const PEOPLE_BY_LOOK: readonly Rule[] = [
  user(
    String.raw`(?<=\b(?:[Uu]ser|[Aa]ccount|[Bb]y|[Ll]og[io]n)(?: [Nn]ame)?[ :=]{1,3}["']?)(?:${OWN_NAME}|\p{Ll}{2,30}\.\p{Ll}{2,30})(?![${L}_.\\-]*[${L}_\\])`,
    'gu',
  ),
  user(String.raw`(?<![${L}_.\\/<-])svc[-_][${L}_-]{1,40}\$?`),
];
