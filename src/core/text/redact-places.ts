import { HOST_COLUMNS } from './redact-columns.ts';
import { END, IS, keyed, keyedNames, L, quoted, START, u, BLANK, type Rule } from './redact-rule.ts';
import { NO_NAME, OWN_NAME } from './redact-people.ts';

const TENANT_KEYS = 'tenant|tenant ?name|tenantDisplayName|companyName|workplace ?tenant ?name|organi[sz]ationName';
const HOST_KEYS = [
  'device|device ?name|deviceDisplayName|(?:user|subject|target|account|logon|connected)? ?domain(?: ?name)?|user ?dns ?domain|netbios(?: ?domain)?(?: ?name)?',
  'computer|computer ?name|machine|machine ?name|host ?name|workstation|workstation ?name|source ?workstation|pscomputername|[sd]host|dvchost|device_?hostname|client ?name',
  'Kontodomäne|Domaine du compte|Dominio de (?:la )?cuenta|Dominio account|Computername|Arbeitsstationsname|Arbeitsstation|Quellarbeitsstation|Gerätename|Hostname|Domäne(?:nname)?',
  "Domaine du compte|Nom de domaine|Nom de la station de travail|Nom de l[’']ordinateur|Ordinateur|Dominio de (?:la )?cuenta|Nombre de (?:la )?estación de trabajo|Equipo|Nombre del? equipo",
].join('|');
/** Hosts below these are named by who pays for them. */
const RENTED =
  '(?:mail\\.)?onmicrosoft\\.(?:com|us|cn|de)|sharepoint\\.(?:com|us|cn|de)|(?:blob|table|queue|file|dfs|web|z\\d{1,2}\\.web)\\.core\\.windows\\.net|database\\.windows\\.net|vault\\.azure\\.net|azurewebsites\\.net|azure-api\\.net|azurecr\\.io|(?:b2c|ciam)login\\.com|crm\\d{0,2}\\.dynamics\\.com|mail\\.protection\\.outlook\\.com|msappproxy\\.net|[a-z0-9]{1,30}\\.cloudapp\\.azure\\.com';
const COMPUTER = String.raw`${NO_NAME}(?:LAPTOP|DESKTOP|WIN|WS|PC|SRV|SVR|SERVER|DC|SYNC|AADC|AADSYNC|AADCONNECT|ADFS|WAP|PROXY|PRX|APP|FILE|SQL|VM)(?=[A-Z0-9-]{0,11}\d)[A-Z0-9-]{1,12}\$?`;
/** Ports that proxies and servers listen on. */
const PORTS =
  '(?:80|88|135|389|443|445|636|808|1080|1433|3128|3268|3269|5985|5986|8000|8008|8080|8081|8443|8888|9090|9400|9480)';
const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|[01]?\d?\d)`;
const HEX = '[0-9a-f]{1,4}';
const rule = (kind: Rule['kind'], name: Rule['name'], source: string, flags?: string): Rule => ({
  kind,
  name,
  find: u(source, flags),
});
const host = (source: string, flags?: string): Rule => rule('internal host', 'host', source, flags);
const id = (source: string): Rule => rule('identifier', 'id', source);

/** Identifiers, tenants and addresses, by their form or by what stands beside them. */
export const PLACES: readonly Rule[] = [
  id(String.raw`\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b`),
  id(String.raw`\b(?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32})\b|\bS-1-5-21(?:-\d{1,10}){1,4}\b`),
  id(
    String.raw`(?<![\w:-])(?=00|[\d:-]{0,16}[a-f])(?:[0-9a-f]{2}([:-]))(?:[0-9a-f]{2}\1){4}(?:[0-9a-f]{2}(?:\1[0-9a-f]{2}){14}(?:(?:\1[0-9a-f]{2}){12})?|[0-9a-f]{2})(?![\w:-])|(?<![\w.])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![\w.])`,
  ),
  id(
    String.raw`(?<=${START}(?:thumbprint|fingerprint|fingerabdruck|serial ?number|seriennummer)["']?${IS}["']?)[0-9a-f]{2}(?:[ :]?[0-9a-f]{2}){5,31}${END}`,
  ),
  rule(
    'phone number',
    'phone',
    String.raw`(?<![\w.:+-])\+[1-9]\d{0,2}(?=(?:[ ()/.-]{0,3}\d){7,13}(?!\d))(?:[ ()/.-]{0,3}\d){7,13}|(?<=${START}(?:phone|mobile|telephone|tel|fax|telefon|mobil|handy|(?:business|mobile|home|office|telephone)[ _]?(?:phones?|number)|phone ?number)["']?${IS}["'[]{0,3})[(+]?\d[\d ()/.-]{4,20}\d`,
  ),
  rule(
    'tenant name',
    'tenant',
    String.raw`(?<![${L}_.*-])(?!mail\.|adhs|(?:registration|autoupdate|updater|bootstrap|connectorregistrationca|www|login|admin)\.)[\w-]{1,63}?(?=(?:-my|-admin|-files)?\.(?:${RENTED})${END})`,
  ),
  rule(
    'tenant name',
    'tenant',
    String.raw`(?<=${START}login\.(?:microsoftonline\.(?:com|us)|windows\.net|partner\.microsoftonline\.cn)(?::\d{1,5})?\/)(?!(?:common|organizations|consumers|login|getuserrealm|rst2?|extsts|oauth2|error|logout|kmsi|savedusers|favicon|me|tenant|uxlogout|https?)${END})[${L}_-]{2,63}(?=[/?\s"'&]|$)`,
  ),
  rule('tenant name', 'tenant', `${keyedNames(TENANT_KEYS)}`, 'gu'),
  rule('tenant name', 'tenant', keyed(TENANT_KEYS)),
  rule(
    'tenant name',
    'tenant',
    quoted(String.raw`${START}(?:tenant|mandant|directory|verzeichnis)${BLANK}(?:name${BLANK})?`, 64),
  ),
  rule(
    'IP address',
    'ip',
    String.raw`(?<![\w.])(?:${OCTET}\.){3}${OCTET}(?![\w.]*\.\d|\d)|(?<![\w.])(?:10\.${OCTET}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.(?:${OCTET}\.)?(?=\*(?!\.))`,
  ),
  rule(
    'IP address',
    'ip',
    String.raw`(?<![\w:.])(?:(?:${HEX}:){7}${HEX}|(?=[a-f:]{0,4}\d)(?:${HEX}:){1,6}(?::${HEX}){1,6}|(?=[a-f]{0,3}\d)[0-9a-f]{2,4}(?::${HEX}){0,6}::)(?![\w:])`,
  ),
];

/** Hosts and domains, by their form or by what stands beside them. */
export const HOSTS: readonly Rule[] = [
  { kind: 'internal host', name: 'host', find: HOST_COLUMNS },
  host(String.raw`(?<=:\/\/|>@)(?!localhost${END})[${L}][${L}-]{0,62}(?=[:/\s'"]|$)`),
  host(String.raw`(?<=(?:^|[\s'"(=])(?:\\\\){1,2})[${L}][${L}_-]{0,62}(?=\\)`, 'gimu'),
  host(String.raw`(?<=(?:^|[\s'"(=])\\\\)[${L}][${L}_-]{2,62}(?=[\s'"),;]|$)`, 'gimu'),
  host(String.raw`(?<=${START}DC=)[${L}_-]{1,63}(?=, ?DC=)`),
  // as an expression writes it: proxy\.corp\.fabrikam\.com
  host(
    String.raw`(?<=^|[\s'"(>^|/=]|\*\\\.|\*)(?:[${L}](?:[${L}-]{0,61}[${L}])?\\\.){1,8}\p{L}{2,24}(?![${L}_\\-])`,
    'gimu',
  ),
  host(
    String.raw`(?<![${L}_$-]|(?<![\s*;,"'=])\.|(?<!>)@)(?:[${L}](?:[${L}-]{0,61}[${L}])?\.){1,8}\p{L}{2,24}(?![${L}_-])`,
  ),
  host(keyed(HOST_KEYS)),
  rule(
    'site',
    'site',
    String.raw`(?<=${START}(?:(?:dc|our|client|server|computer|ad) site(?: name)?|site name|standortname)${IS})[${L}][^\s:;,"'<>]{1,63}(?: [${L}][^\s:;,"'<>]{1,40}){0,2}`,
  ),
  host(
    String.raw`(?<![${L}_.:/\\<>-])(?!(?:localhost|port|tcp|udp|https?|error|code|status|line|id|at)${END})[a-z][a-z0-9-]{1,62}(?=:${PORTS}(?![\d.:]))`,
  ),
  host(
    String.raw`(?<=\b(?:[Dd]omain|DOMAIN)(?: name)?[ :=]{1,2}["']?)(?!ADMINS?\b|USERS?\b)[A-Z][A-Z0-9-]{2,14}${END}`,
    'gu',
  ),
  host(String.raw`(?<![${L}_.\\/<-])(?:${COMPUTER})(?![${L}_-])`, 'gu'),
];

/** Computers that only the word before tells; tried last. */
export const HOSTS_BY_WORD: readonly Rule[] = [
  host(
    String.raw`(?<=\b(?:[Cc]omputer|[Hh]ost|[Ss]erver|[Mm]achine|[Dd]evice|[Ww]orkstation|[Cc]ontroller)(?: [Nn]ame)?[ :=]{1,3}["']?)(?:${OWN_NAME})(?![${L}_.\\-]*[${L}_\\])`,
    'gu',
  ),
];
