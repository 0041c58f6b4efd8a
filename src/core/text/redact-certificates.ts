import { BLANK, IS, L, within, type Rule } from './redact-rule.ts';

/** Who signs certificates for the whole world, or sells what breaks up TLS: which of them did is the evidence. */
const KNOWN = String.raw`(?:DigiCert|Microsoft|GlobalSign|Entrust|Baltimore|CyberTrust|VeriSign|Sectigo|COMODO|AAA Certificate|USERTrust|Let's Encrypt|ISRG|Internet Security Research|Amazon|Starfield|Go ?Daddy|thawte|GeoTrust|RapidSSL|QuoVadis|Symantec|Cloudflare|Google|GTS |D-TRUST|D-Trust|T-TeleSec|TeleSec|Telekom Security|Deutsche Telekom|SwissSign|Actalis|Certum|Asseco|Buypass|IdenTrust|DST Root|Digital Signature Trust|HARICA|SSL\.com|Zscaler|Fortinet|FortiGate|Blue ?Coat|Palo ?Alto|Netskope|Forcepoint|Websense|McAfee|Skyhigh|Trellix|Sophos|Cisco|Check ?Point|Barracuda|WatchGuard|SonicWall|Squid|mitmproxy|DO_NOT_TRUST|Fiddler|Charles Proxy|Azure|www\.|Redmond|Washington|WA(?![${L}]))`;
/** What stands in the name of an authority, not of a computer. */
const AUTHORITY = String.raw`(?:[ _]|CA(?![a-z])|Root|Issuing|Sub-?CA|PKI|Cert|Authority|Zertifi|Stamm)`;
/** The name in a certificate: behind the word for it, or where an organisation or a country stands in one line with a common name. */
const NAME = new RegExp(
  [
    String.raw`(?<![${L}_])(?:subject|issuer|issued (?:to|by)|antragsteller|aussteller|ausgestellt (?:für|von)|objet|émetteur|sujeto|emisor|depth=\d{1,2}|[is])(?: ?(?:dn|name))?["']?(?:${IS}|${BLANK}{1,4})["']?(?=[^\r\n]{0,200}\b(?:CN|O|OU|DC) ?=)[^\r\n]{1,600}`,
    String.raw`(?<![${L}_])(?:CN|C|O|E|L|ST|S) ?= ?[^\r\n]{1,300}?[,;/] ?(?:O|C) ?= ?[^\r\n]{1,300}`,
    String.raw`(?<![${L}_])CN ?= ?(?=[^\r\n,;=]{0,80}(?:CA(?![a-z])|Root|Issuing|Certificat|Authority|PKI))[^\r\n]{1,300}`,
  ].join('|'),
  'giu',
);
/** A name of a known organisation: its places are no secret. */
const OF_KNOWN = new RegExp(String.raw`\bO ?= ?"?${KNOWN}`, 'u');
const part = (keys: string) => String.raw`(?<=(?:^|[\s,;/"':=])(?:${keys}) ?= ?"?)(?![\s"]|\*\.|${KNOWN})`;
const VALUE = String.raw`(?:(?<=")[^"<>\r\n]{1,126}(?=")|(?:\\[^\r\n]|[^,;/"<>=\\\r\n]){0,126}[^,;/"'<>=\\\s])`;

/** Names in certificates: a company's own authority, the company and its places, and computers by a name without a domain. */
export const CERTIFICATES: readonly Rule[] = [
  {
    kind: 'organisation',
    name: 'organisation',
    find: within(
      NAME,
      new RegExp(`${part('CN')}(?=[^,;/"<>=\\r\\n]{0,100}${AUTHORITY})${VALUE}|${part('O|OU')}${VALUE}`, 'gu'),
    ),
  },
  { kind: 'site', name: 'site', find: within(NAME, new RegExp(`${part('L|ST|S|STREET')}${VALUE}`, 'gu'), OF_KNOWN) },
  {
    kind: 'internal host',
    name: 'host',
    find: within(
      NAME,
      new RegExp(
        `${part('CN')}[${L}][${L}_-]{0,62}(?=[\\s,;/"']|$)|${part('DC')}(?!(?:com|net|org|local|corp|lan|int|intern|internal|microsoft|GBL|[a-z]{2})(?![${L}_-]))[${L}_-]{1,63}`,
        'giu',
      ),
    ),
  },
];
