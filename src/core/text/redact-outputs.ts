import { BLANK, END, inGroup, IS, L, START, within, type Rule } from './redact-rule.ts';

const host = (source: string, flags?: string): Rule => ({
  kind: 'internal host',
  name: 'host',
  find: inGroup(source, flags),
});
/** A name without a domain. */
const SHORT = String.raw`(?<v>[${L}](?:[${L}_-]{0,62}[${L}])?)(?![${L}_-]|\.[${L}]|\\)`;
const QUOTE = String.raw`["'„“”«»‘’]?${BLANK}?`;
/** Words that go on behind a command or a word in a sentence. */
const NO_HOST = String.raw`(?!(?:a|again|behind|host(?:name)?|an|and|as|at|by|can|cannot|command|could|does|ends?|event|every|failed|fails|for|from|gave|hangs|in|is|it|localhost|not|of|on|or|output|reports|request|result|returns|said|says|shows|starts?|statistics|successful|test|that|the|then|timed|to|unavailable|was|will|with|within|works)${END})`;
const COMMANDS =
  '(?:Test-NetConnection|tnc|Test-Connection|Resolve-DnsName|nslookup|ping(?:\\.exe)?|tracert|psping|telnet|Enter-PSSession|Test-WSMan|mstsc)';

/** Hosts by their short names in what commands and programs print. */
export const OUTPUTS: readonly Rule[] = [
  // a command with its target; a word without a digit only where the command ends or goes on with an option
  host(
    String.raw`${START}${COMMANDS}(?:${BLANK}{1,4}-(?:n|t|a|4|6|ComputerName|Name|TargetName|v:?))?${BLANK}{1,4}["']?${NO_HOST}${SHORT}(?=["']?${BLANK}{0,4}(?:$|[|;]|-\p{L}|\d{2,5}${END}|\/)|(?<=\d))`,
    'gimu',
  ),
  host(
    String.raw`${BLANK}-(?:ComputerName|Server|ProxyServer|HostName|DnsServer|TargetName)${BLANK}{1,4}["']?${SHORT}`,
  ),
  host(
    String.raw`${START}nltest(?:\.exe)?[^\r\n]{0,60}?\/(?:server|dsgetdc|dclist|dnsgetdc|sc_query|sc_verify|sc_reset):${SHORT}`,
  ),
  // names that were not resolved
  host(
    String.raw`(?:could not be resolved|cannot be resolved|aufgelöst werden|pas pu être résolu|pas être résolu|no se pudo resolver|non risolto|could not resolve (?:host|proxy)|couldn't resolve (?:host|proxy)|ENOTFOUND|EAI_AGAIN|name or service not known|could not find host|Host nicht gefunden|konnte Host|no such host is known|der angegebene Host ist unbekannt|UnknownHostException|no servers? could be reached)(?: name)?\.?${BLANK}{0,4}[:(]?${BLANK}{0,4}${QUOTE}${NO_HOST}${SHORT}`,
  ),
  host(
    String.raw`(?:name resolution of|Namensauflösung (?:von|für)|résolution (?:de|du nom)|resolución de nombres? de|could not resolve(?! (?:host|proxy|the)(?![${L}]))|TCP connect to|Ping to|Trace route to|host name)${BLANK}["'(]?${SHORT}(?=["')]?${BLANK}(?:failed|fehlgeschlagen|ist |with |:)|["')]?\.?${BLANK}?$)`,
    'gimu',
  ),
  host(
    String.raw`^(?:Resolve-DnsName${BLANK}:${BLANK})?${SHORT}(?=${BLANK}:${BLANK}(?:DNS name|Der DNS-Name|This operation returned|Nom DNS|DNS-Name|DNS server))`,
    'gimu',
  ),
  host(String.raw`\bcan't find ${SHORT}(?=:)`),
  host(
    String.raw`^${BLANK}{0,8}(?:Server(?::${BLANK}{2,}|${BLANK}{1,30}:${BLANK})|(?:Proxy Server\(s\)|Proxyserver|NameHost)${BLANK}{0,30}:${BLANK}{1,4})(?!UnKnown${END}|\S{0,20}\/)${SHORT}(?=${BLANK}*$)`,
    'gmu',
  ),
  host(String.raw`\b[Cc]onnect to ${NO_HOST}${SHORT}(?= port \d)`, 'gu'),
  // principals of services, and controllers of a domain
  host(
    String.raw`(?<![${L}_/.])(?:HTTP|HOST|LDAP|CIFS|GC|TERMSRV|WSMAN|MSSQLSvc|RestrictedKrbHost)\/(?!(?:HTTPS?|https?|SOCKS\d?|socks\d?|TLS|tls|SSL|ssl|TCP|tcp|UDP|udp|[Pp]roxy|LDAPS?|ldaps?|AD|Kerberos|kerberos|DNS|dns|SMB|RPC|localhost)${END})(?=\p{L})${SHORT}`,
    'gu',
  ),
  host(String.raw`\bDC:? (?:is )?${SHORT}(?<=\d)`, 'gu'),
  {
    kind: 'internal host',
    name: 'host',
    find: within(
      new RegExp(
        String.raw`(?<![${L}])(?:(?:proxy[- ]?)?bypass[- ]?list|proxy[- ]?bypass|ProxyOverride|no_?proxy|Umgehungsliste|BypassProxyOnLocal|Liste de contournement)["']?(?:${IS}|${BLANK}REG_SZ${BLANK}{1,8})[^\r\n]{1,2000}`,
        'giu',
      ),
      new RegExp(
        String.raw`(?<=[\s:="';,])(?!(?:local|localhost|none|true|false|on|off|yes|no|enabled|disabled|keine?|REG_SZ)(?![${L}_-]))\p{L}[${L}_-]{0,62}(?=\*?[;,"']|\s*$)`,
        'giu',
      ),
    ),
  },
];
