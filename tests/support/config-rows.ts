import type { DialectId } from '../../src/core/allowlist/dialect-ids.ts';
import type { ProductRow } from './product-row.ts';

const FORTI = (settings: string) =>
  `config webfilter urlfilter\nedit 1\nconfig entries\nedit 1\n${settings}\nnext\nend\nnext\nend`;
const CILIUM = (fqdn: string, port = '443') =>
  `egress:\n- toFQDNs:\n  - ${fqdn}\n  toPorts:\n  - ports:\n    - port: "${port}"\n      protocol: TCP`;
const PAC = (test: string) =>
  `function FindProxyForURL(url, host) {\n  if (${test}) return "PROXY proxy.fabrikam.test:8080";\n  return "PROXY 127.0.0.1:9";\n}`;

/** Products whose list is a configuration, a command or a script. */
export const CONFIG_ROWS: Partial<Record<DialectId, readonly ProductRow[]>> = {
  'squid-acl': [
    ['acl ms dstdomain .fabrikam.test\nhttp_access allow ms', 'a.fabrikam.test:443', 'yes', 'allowed'],
    [
      'acl ms dstdomain .fabrikam.test\nhttp_access deny ms\nhttp_access allow ms',
      'a.fabrikam.test:443',
      'no',
      'denied first',
    ],
    [
      'acl ms dstdomain .fabrikam.test\nacl web port 80\nhttp_access allow ms web',
      'a.fabrikam.test:443',
      'no',
      'only on port 80',
    ],
  ],
  'panos-set-cli': [
    [
      'set profiles custom-url-category X list [ *.fabrikam.test/ fabrikam.test/ ]',
      'fabrikam.test:443',
      'yes',
      'a member',
    ],
    ['set profiles custom-url-category X list *.fabrikam.test/', 'fabrikam.test:443', 'no', 'the bare name is missing'],
  ],
  'fortigate-urlfilter': [
    [
      FORTI('set url "*.fabrikam.test"\nset type wildcard\nset action allow'),
      'a.b.fabrikam.test:443',
      'yes',
      'a wildcard',
    ],
    [
      FORTI('set url "*.fabrikam.test"\nset type wildcard\nset action allow'),
      'fabrikam.test:443',
      'no',
      'the dot has to be there',
    ],
    [FORTI('set url "*.fabrikam.test"\nset type wildcard\nset action block'), 'a.fabrikam.test:443', 'no', 'blocked'],
    [
      FORTI('set url "*.fabrikam.test"\nset type wildcard\nset action allow\nset status disable'),
      'a.fabrikam.test:443',
      'no',
      'switched off',
    ],
  ],
  'fortigate-address': [
    [
      'config firewall address\nedit "x"\nset type fqdn\nset fqdn "*.fabrikam.test"\nnext\nend',
      'a.fabrikam.test:443',
      'yes',
      'a wildcard',
    ],
    [
      'config firewall address\nedit "x"\nset type fqdn\nset fqdn "*.fabrikam.test"\nnext\nend',
      'fabrikam.test:443',
      'no',
      'not the bare name',
    ],
  ],
  'fortigate-wildcard-fqdn-custom': [
    [
      'config firewall wildcard-fqdn custom\nedit "x"\nset wildcard-fqdn "*.fabrikam.test"\nnext\nend',
      'a.fabrikam.test:443',
      'no',
      'it exempts from inspection and allows nothing',
    ],
  ],
  'cisco-asa-fqdn': [
    ['object network LOGIN\n fqdn v4 login.fabrikam.test', 'login.fabrikam.test:443', 'yes', 'the name'],
    ['object network BASE\n fqdn v4 fabrikam.test', 'login.fabrikam.test:443', 'no', 'one name only'],
  ],
  'checkpoint-dns-domain': [
    [
      'mgmt_cli add dns-domain name ".fabrikam.test" is-sub-domain true',
      'a.fabrikam.test:443',
      'yes',
      'sub-domain mode',
    ],
    [
      'mgmt_cli add dns-domain name ".fabrikam.test" is-sub-domain false',
      'a.fabrikam.test:443',
      'no',
      'FQDN mode is one name, despite the dot',
    ],
    ['.fabrikam.test', 'a.fabrikam.test:443', 'partial', 'the mode does not show'],
  ],
  'checkpoint-application-site': [
    [
      'mgmt_cli add application-site name "x" url-list.1 "(^|\\.)fabrikam\\.test$" urls-defined-as-regular-expression true',
      'a.fabrikam.test:443',
      'yes',
      'an expression',
    ],
    ['mgmt_cli add application-site name "x" url-list.1 "contoso.test"', 'a.fabrikam.test:443', 'no', 'another site'],
  ],
  'bluecoat-cpl': [
    ['<Proxy>\n  ALLOW url.domain=fabrikam.test', 'a.b.fabrikam.test:443', 'yes', 'a domain'],
    [
      '<Proxy>\n  DENY url.domain=fabrikam.test\n  ALLOW url.domain=fabrikam.test',
      'a.fabrikam.test:443',
      'no',
      'denied first',
    ],
    ['<Proxy>\n  ALLOW url.domain=fabrikam.test url.port=80', 'a.fabrikam.test:443', 'no', 'only on port 80'],
  ],
  'juniper-url-pattern': [
    [
      'set security utm custom-objects url-pattern X value "*.fabrikam.test" (21.2R1)',
      'fabrikam.test:443',
      'yes',
      'from 20.4R1 on',
    ],
    [
      'set security utm custom-objects url-pattern X value "*.fabrikam.test" (18.4R1)',
      'a.b.fabrikam.test:443',
      'no',
      'one label before',
    ],
  ],
  'azure-firewall': [
    [
      "targetFqdns: [ '*.fabrikam.test' ]\nprotocols: [ { protocolType: 'Https', port: 443 } ]",
      'a.b.fabrikam.test:443',
      'yes',
      'any depth',
    ],
    [
      "targetFqdns: [ '*.fabrikam.test' ]\nprotocols: [ { protocolType: 'Https', port: 443 } ]",
      'a.fabrikam.test:80',
      'no',
      'the port of the rule',
    ],
    ["targetFqdns: [ '*.fabrikam.test' ]", 'fabrikam.test:443', 'no', 'not the bare name'],
    [
      'az network firewall policy rule-collection-group collection rule add --target-fqdns "login.fabrikam.test" --protocols Https=443',
      'login.fabrikam.test:443',
      'yes',
      'the command',
    ],
  ],
  'aws-nfw-domain-list': [
    [
      '{"RulesSourceList":{"Targets":[".fabrikam.test"],"TargetTypes":["TLS_SNI"],"GeneratedRulesType":"ALLOWLIST"}}',
      'fabrikam.test:443',
      'yes',
      'the dot takes in the bare name',
    ],
    [
      '{"RulesSourceList":{"Targets":[".fabrikam.test"],"TargetTypes":["TLS_SNI"],"GeneratedRulesType":"DENYLIST"}}',
      'fabrikam.test:443',
      'no',
      'a list that denies',
    ],
  ],
  suricata: [
    [
      'pass tls $HOME_NET any -> any 443 (tls.sni; dotprefix; content:".fabrikam.test"; endswith; sid:1;)',
      'fabrikam.test:443',
      'yes',
      'the dot comes before the name',
    ],
    [
      'pass tls $HOME_NET any -> any 443 (tls.sni; content:"fabrikam.test"; endswith; sid:1;)',
      'notfabrikam.test:443',
      'wide',
      'no border',
    ],
    [
      'drop tls $HOME_NET any -> any 443 (tls.sni; content:"fabrikam.test"; startswith; endswith; sid:1;)',
      'fabrikam.test:443',
      'no',
      'a rule that drops',
    ],
    [
      'pass tls $HOME_NET any -> any 443 (tls.sni; dotprefix; content:".fabrikam.test"; endswith; sid:1;)',
      'fabrikam.test:80',
      'no',
      'the port of the rule',
    ],
  ],
  'windows-dynamic-keyword': [
    [
      'New-NetFirewallDynamicKeywordAddress -Id "{00000000-0000-0000-0000-000000000001}" -Keyword "*.fabrikam.test" -AutoResolve $true',
      'a.fabrikam.test:443',
      'yes',
      'a keyword',
    ],
    [
      'New-NetFirewallDynamicKeywordAddress -Id "{00000000-0000-0000-0000-000000000001}" -Keyword "login.fabrikam.test" -AutoResolve $true',
      'a.fabrikam.test:443',
      'no',
      'another name',
    ],
  ],
  'cilium-fqdn': [
    [CILIUM('matchPattern: "*.fabrikam.test"'), 'a.fabrikam.test:443', 'yes', 'one label'],
    [CILIUM('matchPattern: "*.fabrikam.test"'), 'a.b.fabrikam.test:443', 'no', 'the asterisk crosses no dot'],
    [CILIUM('matchName: login.fabrikam.test', '80'), 'login.fabrikam.test:443', 'no', 'the port of the rule'],
    [CILIUM('matchPattern: "*.fabrikam.test"'), '*.fabrikam.test:443', 'partial', 'one level of any'],
  ],
  pac: [
    [PAC('dnsDomainIs(host, ".fabrikam.test")'), 'a.fabrikam.test:443', 'yes', 'an end with its dot'],
    [PAC('dnsDomainIs(host, ".fabrikam.test")'), 'fabrikam.test:443', 'no', 'the dot misses the bare name'],
    [PAC('dnsDomainIs(host, "fabrikam.test")'), 'notfabrikam.test:443', 'wide', 'a raw comparison of the end'],
    [PAC('host == "login.fabrikam.test"'), 'login.fabrikam.test:443', 'yes', 'an exact comparison'],
    [PAC('shExpMatch(host, "*.fabrikam.test")'), '*.fabrikam.test:443', 'yes', 'a glob'],
  ],
  'nginx-map': [
    [
      'map $ssl_preread_server_name $ok {\n  hostnames;\n  default 0;\n  .fabrikam.test 1;\n}',
      'fabrikam.test:443',
      'yes',
      'the dot takes in the bare name',
    ],
    [
      'map $ssl_preread_server_name $ok {\n  hostnames;\n  default 0;\n  *.fabrikam.test 1;\n}',
      'fabrikam.test:443',
      'no',
      'the asterisk does not',
    ],
    [
      'map $ssl_preread_server_name $ok {\n  default 0;\n  *.fabrikam.test 1;\n}',
      'a.fabrikam.test:443',
      'no',
      'without the word hostnames it is a text',
    ],
  ],
};
