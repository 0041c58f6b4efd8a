import type { DialectId } from './dialect-ids.ts';
import type { Writer } from './rule.ts';

/** A syntax that lists are written in: which dialect reads it back, and its writer, which is loaded when it is first wanted. */
export interface ListFormat {
  readonly dialect: DialectId;
  readonly load: () => Promise<Writer>;
}

/** Every list format, the most common first. What people have to know of each stands in content/proxies/<id>.yaml. */
export const LIST_FORMATS = {
  'plain-hosts': {
    dialect: 'generic',
    load: async () => (await import('./writers/plain-hosts.ts')).writePlainHosts,
  },
  'host-port': {
    dialect: 'generic',
    load: async () => (await import('./writers/host-port.ts')).writeHostPort,
  },
  csv: {
    dialect: 'generic',
    load: async () => (await import('./writers/csv.ts')).writeCsv,
  },
  'panos-url-list': {
    dialect: 'panos-url-list',
    load: async () => (await import('./writers/panos-url-list.ts')).writePanosUrlList,
  },
  'fortigate-urlfilter': {
    dialect: 'fortigate-urlfilter',
    load: async () => (await import('./writers/fortigate-urlfilter.ts')).writeFortigateUrlfilter,
  },
  markdown: {
    dialect: 'generic',
    load: async () => (await import('./writers/markdown.ts')).writeMarkdown,
  },
  json: {
    dialect: 'generic',
    load: async () => (await import('./writers/json.ts')).writeJson,
  },
  'panos-set-cli': {
    dialect: 'panos-set-cli',
    load: async () => (await import('./writers/panos-set-cli.ts')).writePanosSetCli,
  },
  'url-list': {
    dialect: 'generic',
    load: async () => (await import('./writers/url-list.ts')).writeUrlList,
  },
  'fortigate-address': {
    dialect: 'fortigate-address',
    load: async () => (await import('./writers/fortigate-address.ts')).writeFortigateAddress,
  },
  'zscaler-zia': {
    dialect: 'zscaler-zia',
    load: async () => (await import('./writers/zscaler-zia.ts')).writeZscalerZia,
  },
  'squid-dstdomain': {
    dialect: 'squid-dstdomain',
    load: async () => (await import('./writers/squid-dstdomain.ts')).writeSquidDstdomain,
  },
  pac: {
    dialect: 'pac',
    load: async () => (await import('./writers/pac.ts')).writePac,
  },
  'azure-firewall-bicep': {
    dialect: 'azure-firewall',
    load: async () => (await import('./writers/azure-firewall-bicep.ts')).writeAzureFirewallBicep,
  },
  'azure-firewall-terraform': {
    dialect: 'azure-firewall',
    load: async () => (await import('./writers/azure-firewall-terraform.ts')).writeAzureFirewallTerraform,
  },
  'azure-firewall-azcli': {
    dialect: 'azure-firewall',
    load: async () => (await import('./writers/azure-firewall-azcli.ts')).writeAzureFirewallAzcli,
  },
  'checkpoint-dns-domain': {
    dialect: 'checkpoint-dns-domain',
    load: async () => (await import('./writers/checkpoint-dns-domain.ts')).writeCheckpointDnsDomain,
  },
  'checkpoint-application-site': {
    dialect: 'checkpoint-application-site',
    load: async () => (await import('./writers/checkpoint-application-site.ts')).writeCheckpointApplicationSite,
  },
  'bluecoat-cpl': {
    dialect: 'bluecoat-cpl',
    load: async () => (await import('./writers/bluecoat-cpl.ts')).writeBluecoatCpl,
  },
  'cisco-umbrella': {
    dialect: 'cisco-umbrella',
    load: async () => (await import('./writers/cisco-umbrella.ts')).writeCiscoUmbrella,
  },
  'cisco-wsa': {
    dialect: 'cisco-wsa',
    load: async () => (await import('./writers/cisco-wsa.ts')).writeCiscoWsa,
  },
  'cisco-asa-fqdn': {
    dialect: 'cisco-asa-fqdn',
    load: async () => (await import('./writers/cisco-asa-fqdn.ts')).writeCiscoAsaFqdn,
  },
  'cisco-ftd-url-object': {
    dialect: 'cisco-ftd-url-object',
    load: async () => (await import('./writers/cisco-ftd-url-object.ts')).writeCiscoFtdUrlObject,
  },
  'netskope-url-list': {
    dialect: 'netskope-url-list',
    load: async () => (await import('./writers/netskope-url-list.ts')).writeNetskopeUrlList,
  },
  'skyhigh-wildcard': {
    dialect: 'skyhigh-wildcard',
    load: async () => (await import('./writers/skyhigh-wildcard.ts')).writeSkyhighWildcard,
  },
  'forcepoint-onprem': {
    dialect: 'forcepoint-onprem',
    load: async () => (await import('./writers/forcepoint-onprem.ts')).writeForcepointOnprem,
  },
  'sophos-fqdn-host': {
    dialect: 'sophos-fqdn-host',
    load: async () => (await import('./writers/sophos-fqdn-host.ts')).writeSophosFqdnHost,
  },
  'sonicwall-uri-list': {
    dialect: 'sonicwall-uri-list',
    load: async () => (await import('./writers/sonicwall-uri-list.ts')).writeSonicwallUriList,
  },
  'watchguard-fqdn': {
    dialect: 'watchguard-fqdn',
    load: async () => (await import('./writers/watchguard-fqdn.ts')).writeWatchguardFqdn,
  },
  'juniper-url-pattern': {
    dialect: 'juniper-url-pattern',
    load: async () => (await import('./writers/juniper-url-pattern.ts')).writeJuniperUrlPattern,
  },
  'aws-nfw-domain-list': {
    dialect: 'aws-nfw-domain-list',
    load: async () => (await import('./writers/aws-nfw-domain-list.ts')).writeAwsNfwDomainList,
  },
  'aws-nfw-suricata': {
    dialect: 'suricata',
    load: async () => (await import('./writers/aws-nfw-suricata.ts')).writeAwsNfwSuricata,
  },
  'windows-dynamic-keyword': {
    dialect: 'windows-dynamic-keyword',
    load: async () => (await import('./writers/windows-dynamic-keyword.ts')).writeWindowsDynamicKeyword,
  },
  'azure-firewall-powershell': {
    dialect: 'azure-firewall',
    load: async () => (await import('./writers/azure-firewall-powershell.ts')).writeAzureFirewallPowershell,
  },
  'forcepoint-cloud': {
    dialect: 'forcepoint-cloud',
    load: async () => (await import('./writers/forcepoint-cloud.ts')).writeForcepointCloud,
  },
  'cilium-fqdn': {
    dialect: 'cilium-fqdn',
    load: async () => (await import('./writers/cilium-fqdn.ts')).writeCiliumFqdn,
  },
  'haproxy-acl': {
    dialect: 'haproxy-acl',
    load: async () => (await import('./writers/haproxy-acl.ts')).writeHaproxyAcl,
  },
  'nginx-map': {
    dialect: 'nginx-map',
    load: async () => (await import('./writers/nginx-map.ts')).writeNginxMap,
  },
} as const satisfies Record<string, ListFormat>;

export type FormatId = keyof typeof LIST_FORMATS;
export const FORMAT_IDS = Object.keys(LIST_FORMATS) as readonly FormatId[];

/** Whether a text is the id of a list format. */
export function isFormatId(text: string): text is FormatId {
  return Object.hasOwn(LIST_FORMATS, text);
}
