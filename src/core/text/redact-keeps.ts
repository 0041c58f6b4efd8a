import { MASK_NAMES, type Rule } from './redact-rule.ts';

/** Names that a build or a file carries, not a host. */
const FILE_ENDINGS =
  /\.(?:exe|dll|config|log|txt|xml|json|svc|asmx|ps1|psm1|cs|java|js|html?|aspx|mof|msi|cab|zip|cer|crl|crt|pem|pfx|cmd|bat|sys|evtx|yaml|csv|srf|ashx|php|cgi|pac|dat|msc|cpl|conf|cfg|ini|mdf|ldf|cpp|resx)$/i;
const CODE_NAMES =
  /^(?:ASP|ADO)\.NET$|^system\.[a-zA-Z]+$|^(?:[\w-]+\.)?aka\.ms$|^(?:System|Microsoft|Windows|Azure|Newtonsoft|java|javax|org|com\.[a-z]+\.[a-z]+\.[A-Z])\b|\.\w*[a-z][A-Z]\w*$/;
/** Addresses of the computer itself, of none and of all. */
const NO_SECRET_IP = /^(?:127\.|0\.0\.0\.0$|255\.255\.255\.255$|::1?$)/;
/** Networks that companies number themselves in; no build of Connect or its agents looks like them. */
const PRIVATE =
  /^0{0,2}(?:10|192\.168|169\.254|172\.0?(?:1[6-9]|2\d|3[01])|100\.0?(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
/** Builds of Connect and its agents are written like addresses; they begin with 1 or 2, and many others end in zero. */
const BUILD = /^(?:1\.[0-6]|2\.\d)\.\d{1,4}\.\d{1,3}$|^\d+\.\d+\.\d+\.0$/;
/** What stands before a version. */
const VERSION_BEFORE = /(?:version|build|assembly|release|product|connect|agent|v)["']?[ :=]{0,3}["']?v?$/i;
/** Values of a field that name nobody: none, a word for it, a place for a value, words of a sentence. */
const NOTHING =
  /^(?:null|nil|none|true|false|yes|no|on|off|n\/?a|empty|unknown|undefined|hidden|redacted|enabled|disabled|required|failed|denied|missing|not|-+|\*+|\.+|…|%\w+%|\{[^{}]*\}?|\[[^\]]*\]?)$/i;
/** The same for all but secrets, which may be short and begin with any sign. */
const NOBODY =
  /^(?:localhost|https?(?::.*)?|anonymous|guest|everyone|public|default|all users|\d{1,3}|\$.*|system|local ?(?:system|service)|network ?service|nt|lokaler dienst|netzwerkdienst|anonymous logon|adsync|aadconnectprovisioningagent|administrators?|administratoren|builtin|vordefiniert|workgroup|arbeitsgruppe|nt.(?:service|authority|autorit.t|virtual machine)|autorite nt|common|organizations|consumers|all|window manager|font driver host|iusr|dwm-\d+|umfd-\d+|contr[oô]le|account|name|user|controller|admins?|error|status|locked|is|was|has|does)$/i;
/** Accounts and registry hives that every Windows has. */
const WELL_KNOWN =
  /^(?:(?:(?:nt )?(?:service|authority|virtual machine)|nt-autorit.t|(?:autorite )?nt|builtin|vordefiniert|manager|host|machine|apppool)\\|HK(?:LM|CU|CR|U|CC)\\)/i;
/** Products, whose names stand in the same fields as people's. */
const PRODUCT = /^(?:Microsoft|Azure|Windows|Entra|Active Directory|SQL Server)(?![\w-])/;
const MASK = new RegExp(`^<?(?:${MASK_NAMES.join('|')})-\\d+>?$`);
/** Parts of paths and of expressions that are written like accounts. */
const NO_ACCOUNT =
  /\\(?:v\d+(?:\.\d+)*|client|server|parameters|[dwsb])$|^(?:AADSTS|Framework(?:64)?|NETFramework|tls)\\/i;
/** What stands before a name when both are parts of a path with spaces: "C:\\Program Files\\Microsoft Azure AD Sync\\Bin". */
const PATH_BEFORE = /\\\.?$|\\(?:Program|Common|Microsoft|Azure|Windows|Internet)(?: [A-Z(][\w().-]*)* $/;

/** Words of messages that a computer may be called too: masked where they stand as its name, and nowhere else. */
export const ORDINARY =
  /^(?:proxy|proxies|server|gateway|firewall|connect|admin|administrator|system|service|user|account|domain|tenant|host|computer|azure|entra|microsoft|windows|authentication|required|sync|error|request|response|login|password|local|internal|contact|default|secret|token|basic|negotiate)$/;

/** A value as it is compared: in small letters, without what an expression or JSON writes before its signs. */
export function keyOf(value: string): string {
  return value.toLowerCase().replace(/\\(?=[.\\])/g, '');
}

/** Whether a value is a mask already. */
export function isMask(value: string): boolean {
  return MASK.test(value);
}

/** Whether what a rule has found is no secret: it names nobody, is public or a version, or belongs to every Windows. */
export function stays(
  { kind, name }: Pick<Rule, 'kind' | 'name'>,
  value: string,
  { before, after, isPublic }: { before: string; after: string; isPublic: (host: string) => boolean },
): boolean {
  if (isMask(value) || NOTHING.test(value) || (kind !== 'secret' && NOBODY.test(value))) return true;
  const plain = value.replace(/\\/g, '');
  const isCode = FILE_ENDINGS.test(plain) || CODE_NAMES.test(plain);
  switch (kind) {
    case 'internal host':
      return isPublic(keyOf(value)) || isCode;
    case 'IP address':
      return (
        NO_SECRET_IP.test(value) ||
        VERSION_BEFORE.test(before) ||
        (BUILD.test(value) && !PRIVATE.test(value) && !/^\/\d\d?(?![\d.])/.test(after))
      );
    case 'user name':
      return (
        PRODUCT.test(value) ||
        WELL_KNOWN.test(value.replaceAll('\\\\', '\\')) ||
        (name === 'account' && (PATH_BEFORE.test(before) || NO_ACCOUNT.test(value))) ||
        (!value.includes('@') && FILE_ENDINGS.test(value))
      );
    default:
      return false;
  }
}
