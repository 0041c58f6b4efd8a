/** What a reader would not want in a ticket. */
export type SecretKind = 'user name' | 'identifier' | 'tenant name' | 'internal host' | 'IP address' | 'secret';

/** One form of a secret; `name` is what its mask says. Every repetition is bounded, so that time stays linear. */
export interface Rule {
  readonly kind: SecretKind;
  readonly name: 'user' | 'account' | 'id' | 'tenant' | 'host' | 'ip' | 'secret';
  readonly pattern: RegExp;
}

/** A letter or digit of any script; with the underscore, a part of a word. */
const L = String.raw`\p{L}\p{N}`;
const START = String.raw`(?<![${L}_])`;
const END = String.raw`(?![${L}_])`;
const u = (source: string, flags = 'giu'): RegExp => new RegExp(source, flags);

/** Behind a key: in JSON, in XML, as name=value or "name: value". */
const keyed = (keys: string): string =>
  String.raw`(?:(?<="(?:${keys})"\s{0,2}:\s{0,2}")[^"\r\n<>]{1,128}|(?<=<(?:${keys})>)[^<>\r\n]{1,128}|(?<=${START}(?:${keys})\s?[=:]\s?["']?)[^\s"'=,;&<>()]{1,128})`;

const SECRET_KEYS = String.raw`(?:password|passwd|passphrase|pwd|secret|[a-z]{0,12}[_-]secret|token|[a-z]{0,12}[_-]token|api[_-]?key|sig)`;
const USER_KEYS = 'userDisplayName|displayName|userPrincipalName|upn|samAccountName|userName|initiatedBy|user';
const TENANT_KEYS = 'tenant|tenantName|tenantDisplayName|companyName';
const HOST_KEYS =
  'device|deviceName|deviceDisplayName|userDomain|userDnsDomain|computer|computerName|machine|machineName|hostname|workstation|workstationName';

/** Upper case that names a protocol, a code or a product, not a computer. */
const NO_NAME =
  '(?!AADSTS|MSIS|SSPR|HTTPS?\\d|TLS|SSL|SHA|AES|RC4|MD5|WIN(?:32|64|DOWS)|SQL20|IPV|X509|KB\\d|TCP|UDP|UTF|SAML|OAUTH|ID\\d|ERR|EVENT|SERVER20)';
/** A computer's or an account's own name: capitals with a digit, or what begins like a service account. */
const OWN_NAME = String.raw`${NO_NAME}(?=[A-Z-]{0,14}\d)[A-Z][A-Z0-9-]{2,14}\$?|svc[-_.][${L}_.-]{1,40}\$?`;
const COMPUTER = String.raw`${NO_NAME}(?:LAPTOP|DESKTOP|WIN|WS|PC|SRV|SVR|SERVER|DC|SYNC|AADC|AADSYNC|AADCONNECT|ADFS|WAP|PROXY|PRX|APP|FILE|SQL|VM)(?=[A-Z0-9-]{0,11}\d)[A-Z0-9-]{1,12}\$?`;
/** Ports that proxies and servers listen on. */
const PORTS =
  '(?:80|88|135|389|443|445|636|808|1080|1433|3128|3268|3269|5985|5986|8000|8008|8080|8081|8443|8888|9090|9400|9480)';

/** The rules in the order in which they are tried; secrets first, since a name may be a part of one. */
export const RULES: readonly Rule[] = [
  { kind: 'secret', name: 'secret', pattern: u(String.raw`(?<=:\/\/[^\s/@:]{1,64}:)[^\s/@]{1,128}(?=@)`) },
  {
    kind: 'secret',
    name: 'secret',
    pattern: u(
      String.raw`(?<=authorization["']?\s?[:=]\s?["']?(?:[a-z]{3,12} )?)(?!(?:basic|bearer|negotiate|ntlm|digest|kerberos) )[^\s"'<>,]{1,9999}|(?<=${START}(?:bearer|basic|negotiate|ntlm) )[\w+/=.~-]{16,9999}|${START}eyJ[\w-]{8,9999}\.[\w.-]{1,9999}`,
    ),
  },
  {
    kind: 'secret',
    name: 'secret',
    pattern: u(
      String.raw`(?<=${START}${SECRET_KEYS}["']?\s{0,2}[=:]\s{0,2}")[^"\r\n<>]{1,999}|(?<=${START}${SECRET_KEYS}["']?\s{0,2}[=:]\s{0,2}')[^'\r\n<>]{1,999}|(?<=${START}${SECRET_KEYS}["']?\s{0,2}[=:]\s{0,2})[^\s"'&;,<>]{1,999}|(?<=<${SECRET_KEYS}>)[^<>\r\n]{1,999}`,
    ),
  },
  { kind: 'user name', name: 'user', pattern: u(String.raw`(?<=:\/\/)[^\s/@:<>"']{1,64}(?=(?::[^\s/@]{0,128})?@)`) },
  {
    kind: 'user name',
    name: 'user',
    pattern: u(String.raw`(?<![${L}_.+#-])[${L}_](?:[${L}_.+#'’-]{0,63})@(?:[${L}_-]{1,63}\.){0,8}\p{L}{2,24}${END}`),
  },
  { kind: 'user name', name: 'user', pattern: /\b(?:Sync|MSOL|AAD|ADToAADSyncServiceAccount)_[\w-]{1,64}/g },
  {
    kind: 'user name',
    name: 'user',
    pattern: u(
      String.raw`(?<=\\Users\\)[^\\/\s:"'<>|*?]{1,40}(?: [^\\/\s:"'<>|*?]{1,40}){1,3}(?=\\)|(?<=[\\/]Users[\\/])[^\\/\s:"'<>|*?]{1,64}`,
    ),
  },
  {
    kind: 'user name',
    name: 'account',
    pattern: u(String.raw`(?<![\\${L}_:.])\p{L}[${L}_.-]{0,62}\\\p{L}(?:['’]?[${L}_.$-]){0,63}(?![\\${L}_])`),
  },
  { kind: 'user name', name: 'user', pattern: /(?<=\bCN=)[^,"'<>\r\n]{1,64}(?=, ?(?:CN|OU|DC)=)/gi },
  {
    kind: 'user name',
    name: 'user',
    pattern: u(
      String.raw`(?<=${START}displayName\s?[=:]\s?)\p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40}){1,3}`,
      'gu',
    ),
  },
  { kind: 'user name', name: 'user', pattern: u(keyed(USER_KEYS)) },
  { kind: 'identifier', name: 'id', pattern: /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi },
  { kind: 'identifier', name: 'id', pattern: /\b[0-9a-f]{32}\b|\bS-1-5-21(?:-\d{1,10}){1,4}\b/gi },
  {
    kind: 'tenant name',
    name: 'tenant',
    pattern: /\b(?!mail\.)[\w-]{1,63}(?=\.(?:mail\.)?onmicrosoft\.(?:com|us|cn)\b)/gi,
  },
  { kind: 'tenant name', name: 'tenant', pattern: u(keyed(TENANT_KEYS)) },
  {
    kind: 'IP address',
    name: 'ip',
    pattern: /(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w.]*\.\d|\d)/g,
  },
  {
    kind: 'IP address',
    name: 'ip',
    pattern:
      /(?<![\w:.])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?=[a-f:]{0,4}\d)(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6})(?![\w:])/gi,
  },
  {
    kind: 'internal host',
    name: 'host',
    pattern: u(String.raw`(?<=:\/\/|>@)(?!localhost${END})[${L}][${L}-]{0,62}(?=[:/\s'"]|$)`),
  },
  { kind: 'internal host', name: 'host', pattern: u(String.raw`(?<=(?:^|[\s'"(=])\\\\)[${L}][${L}_-]{0,62}(?=\\)`) },
  { kind: 'internal host', name: 'host', pattern: u(String.raw`(?<=${START}DC=)[${L}_-]{1,63}(?=, ?DC=)`) },
  {
    kind: 'internal host',
    name: 'host',
    pattern: u(String.raw`(?<![${L}_.-]|(?<!>)@)(?:[${L}](?:[${L}-]{0,61}[${L}])?\.){1,8}\p{L}{2,24}(?![${L}_-])`),
  },
  { kind: 'internal host', name: 'host', pattern: u(keyed(HOST_KEYS)) },
  {
    kind: 'internal host',
    name: 'host',
    pattern: u(
      String.raw`(?<![${L}_.:/\\<>-])(?!(?:localhost|port|tcp|udp|https?|error|code|status|line|id|at)${END})[a-z][a-z0-9-]{1,62}(?=:${PORTS}(?![\d.:]))`,
    ),
  },
  {
    kind: 'internal host',
    name: 'host',
    pattern: u(
      String.raw`(?<=\b(?:[Dd]omain|DOMAIN)(?: name)?[ :=]{1,2}["']?)(?!ADMINS?\b|USERS?\b)[A-Z][A-Z0-9-]{2,14}${END}`,
      'gu',
    ),
  },
  { kind: 'internal host', name: 'host', pattern: u(String.raw`(?<![${L}_.\\/<-])(?:${COMPUTER})(?![${L}_-])`, 'gu') },
  {
    kind: 'user name',
    name: 'user',
    pattern: u(
      String.raw`(?<=\b(?:[Uu]ser|[Aa]ccount|[Bb]y|[Ll]og[io]n)(?: [Nn]ame)?[ :=]{1,3}["']?)(?:${OWN_NAME}|\p{Ll}{2,30}\.\p{Ll}{2,30})(?![${L}_.\\-]*[${L}_\\])`,
      'gu',
    ),
  },
  { kind: 'user name', name: 'user', pattern: u(String.raw`(?<![${L}_.\\/<-])svc[-_][${L}_-]{1,40}\$?`) },
  {
    kind: 'internal host',
    name: 'host',
    pattern: u(
      String.raw`(?<=\b(?:[Cc]omputer|[Hh]ost|[Ss]erver|[Mm]achine|[Dd]evice|[Ww]orkstation|[Cc]ontroller)(?: [Nn]ame)?[ :=]{1,3}["']?)(?:${OWN_NAME})(?![${L}_.\\-]*[${L}_\\])`,
      'gu',
    ),
  },
];
