import type { DialectId } from './dialect-ids.ts';
import { awsNfwDomainList } from './dialects/aws-nfw-domain-list.ts';
import { azureFirewall } from './dialects/azure-firewall.ts';
import { bluecoatCpl } from './dialects/bluecoat-cpl.ts';
import { calicoDomains } from './dialects/calico-domains.ts';
import { checkpointApplicationSite } from './dialects/checkpoint-application-site.ts';
import { checkpointDnsDomain } from './dialects/checkpoint-dns-domain.ts';
import { ciliumFqdn } from './dialects/cilium-fqdn.ts';
import { ciscoAsaFqdn } from './dialects/cisco-asa-fqdn.ts';
import { ciscoFtdFqdn } from './dialects/cisco-ftd-fqdn.ts';
import { ciscoFtdUrlObject } from './dialects/cisco-ftd-url-object.ts';
import { ciscoUmbrella } from './dialects/cisco-umbrella.ts';
import { ciscoWsa } from './dialects/cisco-wsa.ts';
import { forcepointCloud } from './dialects/forcepoint-cloud.ts';
import { forcepointOnprem } from './dialects/forcepoint-onprem.ts';
import { fortigateAddress } from './dialects/fortigate-address.ts';
import { fortigateUrlfilter } from './dialects/fortigate-urlfilter.ts';
import { fortigateWildcardFqdnCustom } from './dialects/fortigate-wildcard-fqdn-custom.ts';
import { gcpSwpUrllist } from './dialects/gcp-swp-urllist.ts';
import { generic } from './dialects/generic.ts';
import { haproxyAcl } from './dialects/haproxy-acl.ts';
import { juniperUrlPattern } from './dialects/juniper-url-pattern.ts';
import { netskopeUrlList } from './dialects/netskope-url-list.ts';
import { nginxMap } from './dialects/nginx-map.ts';
import { pac } from './dialects/pac.ts';
import { panosSetCli } from './dialects/panos-set-cli.ts';
import { panosUrlList } from './dialects/panos-url-list.ts';
import { skyhighWildcard } from './dialects/skyhigh-wildcard.ts';
import { sonicwallUriList } from './dialects/sonicwall-uri-list.ts';
import { sophosFqdnHost } from './dialects/sophos-fqdn-host.ts';
import { squidAcl } from './dialects/squid-acl.ts';
import { squidDstdomRegex } from './dialects/squid-dstdom-regex.ts';
import { squidDstdomain } from './dialects/squid-dstdomain.ts';
import { suricata } from './dialects/suricata.ts';
import { watchguardFqdn } from './dialects/watchguard-fqdn.ts';
import { windowsDynamicKeyword } from './dialects/windows-dynamic-keyword.ts';
import { zscalerZia } from './dialects/zscaler-zia.ts';
import type { Dialect } from './list-entry.ts';

/** How every product reads a list. The compiler asks for one entry an id. */
export const DIALECTS = {
  generic: generic,
  'squid-dstdomain': squidDstdomain,
  'squid-acl': squidAcl,
  'squid-dstdom_regex': squidDstdomRegex,
  'panos-url-list': panosUrlList,
  'panos-set-cli': panosSetCli,
  'fortigate-urlfilter': fortigateUrlfilter,
  'fortigate-address': fortigateAddress,
  'fortigate-wildcard-fqdn-custom': fortigateWildcardFqdnCustom,
  'zscaler-zia': zscalerZia,
  'cisco-umbrella': ciscoUmbrella,
  'cisco-wsa': ciscoWsa,
  'cisco-asa-fqdn': ciscoAsaFqdn,
  'cisco-ftd-fqdn': ciscoFtdFqdn,
  'cisco-ftd-url-object': ciscoFtdUrlObject,
  'netskope-url-list': netskopeUrlList,
  'skyhigh-wildcard': skyhighWildcard,
  'checkpoint-dns-domain': checkpointDnsDomain,
  'checkpoint-application-site': checkpointApplicationSite,
  'bluecoat-cpl': bluecoatCpl,
  'forcepoint-onprem': forcepointOnprem,
  'forcepoint-cloud': forcepointCloud,
  'sophos-fqdn-host': sophosFqdnHost,
  'sonicwall-uri-list': sonicwallUriList,
  'watchguard-fqdn': watchguardFqdn,
  'juniper-url-pattern': juniperUrlPattern,
  'azure-firewall': azureFirewall,
  'aws-nfw-domain-list': awsNfwDomainList,
  suricata: suricata,
  'windows-dynamic-keyword': windowsDynamicKeyword,
  'gcp-swp-urllist': gcpSwpUrllist,
  'cilium-fqdn': ciliumFqdn,
  'calico-domains': calicoDomains,
  pac: pac,
  'nginx-map': nginxMap,
  'haproxy-acl': haproxyAcl,
} as const satisfies Record<DialectId, Dialect>;
