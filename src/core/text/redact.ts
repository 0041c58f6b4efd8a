/** What a reader would not want in a ticket. */
export type SecretKind = 'user name' | 'identifier' | 'tenant name' | 'internal host' | 'IP address';

/** A text with its secrets masked, and what was masked, each value once. */
export interface Redacted {
  readonly text: string;
  readonly masked: readonly { readonly kind: SecretKind; readonly value: string; readonly mask: string }[];
}

interface Rule {
  readonly kind: SecretKind;
  readonly pattern: RegExp;
  readonly name: string;
}

const RULES: readonly Rule[] = [
  { kind: 'user name', name: 'user', pattern: /\b[\w.+-]{1,64}@(?:[\w-]{1,63}\.){0,8}[a-z]{2,24}\b/gi },
  { kind: 'user name', name: 'user', pattern: /\b(?:Sync|ADToAADSyncServiceAccount)_[\w-]{1,64}/g },
  {
    kind: 'user name',
    name: 'account',
    pattern: /(?<![\\\w:.])[A-Za-z][\w.-]{0,62}\\[A-Za-z][\w.$-]{0,63}(?![\\\w])/g,
  },
  { kind: 'user name', name: 'user', pattern: /(?<=[\\/]Users[\\/])[^\\/\s:"'<>|*?]{1,64}/gi },
  { kind: 'user name', name: 'user', pattern: /(?<=\bCN=)[^,"'<>\r\n]{1,64}(?=, ?(?:CN|OU|DC)=)/gi },
  { kind: 'identifier', name: 'id', pattern: /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi },
  {
    kind: 'tenant name',
    name: 'tenant',
    pattern: /\b(?!mail\.)[\w-]{1,63}(?=\.(?:mail\.)?onmicrosoft\.(?:com|us|cn)\b)/gi,
  },
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
  { kind: 'internal host', name: 'host', pattern: /(?<=:\/\/)(?!localhost\b)[a-z0-9][a-z0-9-]{0,62}(?=[:/\s'"]|$)/gi },
  { kind: 'internal host', name: 'host', pattern: /(?<=(?:^|[\s'"(=])\\\\)[a-z0-9][\w-]{0,62}(?=\\)/gi },
  { kind: 'internal host', name: 'host', pattern: /(?<=\bDC=)[\w-]{1,63}(?=, ?DC=)/gi },
  {
    kind: 'internal host',
    name: 'host',
    pattern: /(?<![\w.@-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}(?![\w-])/gi,
  },
];

/** Names that a build or a file carries, not a host. */
const FILE_ENDINGS =
  /\.(?:exe|dll|config|log|txt|xml|json|svc|asmx|ps1|psm1|cs|java|js|html?|aspx|mof|msi|cab|zip|cer|crl|crt|pem|pfx|cmd|bat|sys|evtx|yaml|csv)$/i;
const CODE_NAMES =
  /^(?:ASP|ADO)\.NET$|^(?:System|Microsoft|Windows|Azure|Newtonsoft|java|javax|org|com\.[a-z]+\.[a-z]+\.[A-Z])\b|\.\w*[a-z][A-Z]\w*$/;
/** Builds of Connect and its agents are written like addresses; no computer has an address that ends in zero. */
const BUILD = /^[12]\.\d{1,2}\.\d{1,4}\.0$/;
/** Accounts and registry hives that every Windows has. */
const WELL_KNOWN = /^(?:(?:service|authority|nt service|nt authority|builtin)\\|HK(?:LM|CU|CR|U|CC)\\)/i;
/** What stands before a name when both are parts of a path with spaces: "C:\\Program Files\\Microsoft Azure AD Sync\\Bin". */
const PATH_BEFORE = /\\\.?$|\\(?:Program|Common|Microsoft|Azure|Windows|Internet)(?: [A-Z(][\w().-]*)* $/;

/**
 * Masks user names, identifiers, tenant names, internal hosts and IP addresses. The same value gets the same mask, so
 * that a reader can still follow who is who. Hosts under one of the `publicDomains` stay: they are what the ticket is
 * about. Loopback and private example names stay readable as masks only. Any text is safe.
 */
export function redact(text: string, publicDomains: readonly string[]): Redacted {
  const masks = new Map<string, { kind: SecretKind; value: string; mask: string }>();
  const counts = new Map<string, number>();
  const isPublic = (host: string) => publicDomains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  let result = text;
  for (const { kind, name, pattern } of RULES) {
    result = result.replace(pattern, (value: string, at: number, whole: string) => {
      const key = value.toLowerCase();
      const isCode = FILE_ENDINGS.test(value) || CODE_NAMES.test(value);
      if (kind === 'internal host' && (isPublic(key) || isCode)) return value;
      if (kind === 'IP address' && BUILD.test(value)) return value;
      if (name === 'account' && (WELL_KNOWN.test(value) || PATH_BEFORE.test(whole.slice(Math.max(0, at - 90), at))))
        return value;
      const known = masks.get(key);
      if (known) return known.mask;
      const number = (counts.get(name) ?? 0) + 1;
      counts.set(name, number);
      const mask = `<${name}-${number}>`;
      masks.set(key, { kind, value, mask });
      return mask;
    });
  }
  return { text: result, masked: [...masks.values()] };
}
