import { RULES, type SecretKind } from './redact-rules.ts';

export type { SecretKind } from './redact-rules.ts';

/** A text with its secrets masked, and what was masked, each value once. */
export interface Redacted {
  readonly text: string;
  readonly masked: readonly { readonly kind: SecretKind; readonly value: string; readonly mask: string }[];
}

/** Names that a build or a file carries, not a host. */
const FILE_ENDINGS =
  /\.(?:exe|dll|config|log|txt|xml|json|svc|asmx|ps1|psm1|cs|java|js|html?|aspx|mof|msi|cab|zip|cer|crl|crt|pem|pfx|cmd|bat|sys|evtx|yaml|csv)$/i;
const CODE_NAMES =
  /^(?:ASP|ADO)\.NET$|^(?:System|Microsoft|Windows|Azure|Newtonsoft|java|javax|org|com\.[a-z]+\.[a-z]+\.[A-Z])\b|\.\w*[a-z][A-Z]\w*$/;
/** Addresses of the computer itself, of none and of all. */
const NO_SECRET_IP = /^(?:127\.|0\.0\.0\.0$|255\.255\.255\.255$|::1$)/;
/** Builds of Connect and its agents are written like addresses; no internal one begins with 1 or 2, and none ends in zero. */
const BUILD = /^(?:1\.[0-6]|2\.\d)\.\d{1,4}\.\d{1,3}$|^\d+\.\d+\.\d+\.0$/;
/** What stands before a version. */
const VERSION_BEFORE = /(?:version|build|assembly|release|product|connect|agent|v)["']?[ :=]{0,3}["']?v?$/i;
/** Values of a field that name nobody. */
const NOBODY = /^(?:null|none|true|false|n\/?a|unknown|undefined|localhost|-+|\*+|\.+|\d{1,3})$/i;
/** Accounts and registry hives that every Windows has. */
const WELL_KNOWN = /^(?:(?:service|authority|nt service|nt authority|builtin)\\|HK(?:LM|CU|CR|U|CC)\\)/i;
const MASK = /^<?(?:user|account|id|ip|host|tenant|secret)-\d+>?$/;
/** Values shorter than this are masked only where they were recognised, and so many are looked for elsewhere. */
const SHORTEST = 5;
const MOST = 200;
/** Words of messages that a computer may be called too: masked where they stand as its name, and nowhere else. */
const ORDINARY =
  /^(?:proxy|proxies|server|gateway|firewall|connect|admin|administrator|system|service|user|account|domain|tenant|host|computer|azure|entra|microsoft|windows|authentication|required|sync|error|request|response|login|password)$/;
/** What stands before a name when both are parts of a path with spaces: "C:\\Program Files\\Microsoft Azure AD Sync\\Bin". */
const PATH_BEFORE = /\\\.?$|\\(?:Program|Common|Microsoft|Azure|Windows|Internet)(?: [A-Z(][\w().-]*)* $/;

/**
 * Masks passwords and tokens, user names, identifiers, tenant names, internal hosts and IP addresses. The same value gets
 * the same mask wherever it stands, so that a reader can still follow who is who. Hosts under one of the `publicDomains` stay: they are what the ticket is
 * about. Addresses of the computer itself and versions stay. Any text is safe.
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
      const before = whole.slice(Math.max(0, at - 90), at);
      if (kind === 'IP address' && (NO_SECRET_IP.test(value) || BUILD.test(value) || VERSION_BEFORE.test(before)))
        return value;
      if (NOBODY.test(value) || MASK.test(value)) return value;
      if (name === 'account' && (WELL_KNOWN.test(value) || PATH_BEFORE.test(before))) return value;
      const known = masks.get(key);
      if (known) return known.mask;
      const number = (counts.get(name) ?? 0) + 1;
      counts.set(name, number);
      const mask = `<${name}-${number}>`;
      masks.set(key, { kind, value, mask });
      return mask;
    });
  }
  return { text: everywhere(result, masks), masked: [...masks.values()] };
}

/** Masks what is known by now also where nothing beside it told what it is. Short values stay: they may be words. */
function everywhere(
  text: string,
  masks: ReadonlyMap<string, { readonly kind: SecretKind; readonly mask: string }>,
): string {
  const values = [...masks]
    .filter(
      ([value, { kind }]) =>
        kind !== 'tenant name' && value.length >= SHORTEST && !MASK.test(value) && !ORDINARY.test(value),
    )
    .sort(([a], [b]) => b.length - a.length)
    .slice(0, MOST);
  if (values.length === 0) return text;
  const any = values.map(([value]) =>
    value.replace(/[^\p{L}\p{N}]/gu, (sign) => `[${sign === '^' || sign === '\\' || sign === ']' ? '\\' : ''}${sign}]`),
  );
  const pattern = new RegExp(`(?<![<\\p{L}\\p{N}_.-])(?:${any.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
  return text.replace(pattern, (value) => masks.get(value.toLowerCase())?.mask ?? value);
}
