import type { DialectId } from './dialect-ids.ts';

/** A sign that a text was written for a product. All expressions are linear: no repetition inside a repetition. */
export interface Sign {
  readonly dialect: DialectId;
  readonly pattern: RegExp;
  /** Why, as a sentence. */
  readonly because: string;
  /** 3: nothing else has this word. 2: it fits few others. 1: a shape that lists of this product have. */
  readonly weight: 1 | 2 | 3;
}

const sign = (dialect: DialectId, weight: Sign['weight'], pattern: RegExp, because: string): Sign => ({
  dialect,
  weight,
  pattern,
  because,
});

/** Words of each product's syntax (formats of the vendors' documentation), by product. */
export const SIGNS: readonly Sign[] = [
  sign('pac', 3, /\bFindProxyForURL\b/, 'It has the function FindProxyForURL.'),
  sign('pac', 2, /\b(?:dnsDomainIs|shExpMatch|localHostOrDomainIs)\s?\(/, 'It calls a function of proxy scripts.'),
  sign('squid-acl', 3, /^[ \t]*http_access[ \t]+(?:allow|deny)\b/m, 'It has http_access rules.'),
  sign('squid-acl', 2, /\bhttp_access[ \t]+(?:allow|deny)\b/, 'It speaks of http_access.'),
  sign('squid-acl', 2, /\bacl[ \t]+\S+[ \t]+(?:dstdomain|dstdom_regex)\b/, 'It defines an acl of type dstdomain.'),
  sign('haproxy-acl', 3, /\breq\.ssl_sni\b|\bssl_fc_sni\b/, 'It reads the name with req.ssl_sni.'),
  sign(
    'haproxy-acl',
    2,
    /\bacl[ \t]+\S+[ \t]+\S+.{0,80}[ \t]-m[ \t]+(?:str|end|dom|sub|beg|reg)\b/,
    'It has an acl with -m.',
  ),
  sign('nginx-map', 3, /\bmap[ \t]+\$\w+[ \t]+\$\w+[ \t]*\{/, 'It has a map block.'),
  sign('nginx-map', 2, /^[ \t]*hostnames[ \t]*;/m, 'It has the word hostnames with a semicolon.'),
  sign('panos-set-cli', 3, /\bprofiles[ \t]+custom-url-category\b/, 'It sets a custom URL category of PAN-OS.'),
  sign('fortigate-urlfilter', 3, /\bconfig[ \t]+webfilter[ \t]+urlfilter\b/, 'It configures a webfilter urlfilter.'),
  sign('fortigate-urlfilter', 2, /\bset[ \t]+url[ \t]+"/, 'It sets a url of a filter entry.'),
  sign('fortigate-address', 3, /\bconfig[ \t]+firewall[ \t]+address\b/, 'It configures firewall addresses.'),
  sign('fortigate-address', 2, /\bset[ \t]+(?:type[ \t]+)?fqdn\b/, 'It sets an address of type fqdn.'),
  sign(
    'fortigate-wildcard-fqdn-custom',
    3,
    /\bconfig[ \t]+firewall[ \t]+wildcard-fqdn\b/,
    'It configures wildcard-fqdn objects.',
  ),
  sign('fortigate-wildcard-fqdn-custom', 2, /\bset[ \t]+wildcard-fqdn\b/, 'It sets a wildcard-fqdn.'),
  sign('checkpoint-dns-domain', 3, /\b(?:add|set)[ \t]+dns-domain\b/, 'It adds dns-domain objects.'),
  sign('checkpoint-dns-domain', 2, /\bis-sub-domain\b/, 'It says is-sub-domain.'),
  sign('checkpoint-application-site', 3, /\b(?:add|set)[ \t]+application-site\b/, 'It adds application-site objects.'),
  sign(
    'bluecoat-cpl',
    3,
    /\burl\.(?:domain|host|host\.exact|host\.suffix|host\.regex)[ \t]?=/,
    'It has conditions on url.domain or url.host.',
  ),
  sign('bluecoat-cpl', 2, /^[ \t]*define[ \t].{0,80}\bcondition\b/m, 'It defines a condition.'),
  sign('cisco-asa-fqdn', 3, /^[ \t]*object[ \t]+network[ \t]+\S/m, 'It has an object network.'),
  sign('cisco-asa-fqdn', 2, /\baccess-list[ \t]+\S+[ \t]+extended\b/, 'It has an extended access-list.'),
  sign('cisco-ftd-fqdn', 2, /\bobject[ \t]+fqdn\b/, 'It names an object fqdn.'),
  sign('juniper-url-pattern', 3, /\burl-pattern\b/, 'It has a url-pattern.'),
  sign('azure-firewall', 3, /\btargetFqdns\b|--target-fqdns\b/, 'It has targetFqdns.'),
  sign('azure-firewall', 3, /\bdestination_fqdns\b/, 'It has destination_fqdns of the azurerm provider.'),
  sign(
    'azure-firewall',
    3,
    /\bNew-AzFirewall(?:Policy)?ApplicationRule\b/,
    'It calls New-AzFirewallPolicyApplicationRule.',
  ),
  sign('aws-nfw-domain-list', 3, /\bRulesSourceList\b/, 'It has a RulesSourceList.'),
  sign('aws-nfw-domain-list', 2, /\bTLS_SNI\b|\bHTTP_HOST\b/, 'It names TLS_SNI or HTTP_HOST.'),
  sign('suricata', 3, /\b(?:tls\.sni|http\.host)[ \t]?;/, 'It has the keyword tls.sni or http.host.'),
  sign(
    'suricata',
    2,
    /^[ \t]*(?:pass|alert|drop|reject)[ \t]+(?:tls|http|tcp|ip)[ \t]+\S/m,
    'It has lines that begin as rules do.',
  ),
  sign('windows-dynamic-keyword', 3, /\bNew-NetFirewall\w+/, 'It calls a New-NetFirewall command.'),
  sign('gcp-swp-urllist', 3, /\/urlLists\/|\binUrlList\b/, 'It names a urlList.'),
  sign('cilium-fqdn', 3, /\bCiliumNetworkPolicy\b|\btoFQDNs\b/, 'It has toFQDNs.'),
  sign('cilium-fqdn', 2, /\bmatch(?:Pattern|Name)[ \t]?:/, 'It has matchPattern or matchName.'),
  sign('calico-domains', 3, /\bprojectcalico\.org\b/, 'It is of projectcalico.org.'),
  sign('skyhigh-wildcard', 2, /^[ \t]*regex\(/m, 'It has entries written as regex(…).'),
  sign(
    'generic',
    2,
    /^[ \t]*\|?.{0,200}\|[ \t]*:?-{3,}/m,
    'It is a Markdown table, as tickets have: choose the product that it is meant for.',
  ),
  sign(
    'sophos-fqdn-host',
    2,
    /^\^[^\n]{1,300}\\\.[a-z]{2,20}\/$/m,
    'It has expressions that end in a slash, as web exceptions have.',
  ),
  sign(
    'generic',
    2,
    /"(?:host|hosts|fqdn|url|urls)"[ \t]?:/,
    'It is JSON with hosts in it, which no product takes as it is.',
  ),
  sign('generic', 2, /^"?(?:host|hostname|fqdn|url|domain)"?,/im, 'It is a CSV table with a column of hosts.'),
];
