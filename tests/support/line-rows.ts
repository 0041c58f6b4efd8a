import type { DialectId } from '../../src/core/allowlist/dialect-ids.ts';
import type { ProductRow } from './product-row.ts';

/** Products whose list is one entry a line. */
export const LINE_ROWS: Partial<Record<DialectId, readonly ProductRow[]>> = {
  generic: [
    ['- login.fabrikam.test:443\n- *.sync.fabrikam.test:443', 'a.b.sync.fabrikam.test:443', 'yes', 'a bulleted list'],
    ['*.sync.fabrikam.test', 'sync.fabrikam.test:443', 'no', 'an asterisk is for what is below'],
    ['.sync.fabrikam.test', 'sync.fabrikam.test:443', 'partial', 'a leading dot means the bare name in some products'],
    ['.sync.fabrikam.test', 'a.sync.fabrikam.test:443', 'yes', 'a leading dot means the names below in all'],
    ['| `*.fabrikam.test` | HTTP/80 |', 'a.fabrikam.test:443', 'no', 'a row of a table with its port'],
    ['| `*.fabrikam.test` | HTTP/80 |', 'a.fabrikam.test:80', 'yes', 'the port of the row'],
    ['# login.fabrikam.test', 'login.fabrikam.test:443', 'no', 'a comment'],
    ['*', 'login.fabrikam.test:443', 'wide', 'everything'],
    ['40.126.0.0/18', 'login.fabrikam.test:443', 'no', 'addresses are not judged'],
    ['hxxps://login[.]fabrikam[.]test/', 'login.fabrikam.test:443', 'yes', 'a name made harmless for mail'],
  ],
  'squid-dstdomain': [
    ['.fabrikam.test', 'fabrikam.test:443', 'yes', 'the dot takes in the bare name'],
    ['.fabrikam.test', '*.fabrikam.test:443', 'yes', 'and any depth'],
    ['fabrikam.test', 'www.fabrikam.test:443', 'no', 'without a dot it is one name'],
    ['*.fabrikam.test', 'www.fabrikam.test:443', 'no', 'an asterisk never matches'],
    ['fabrikam.test:443', 'fabrikam.test:443', 'no', 'a port never matches'],
    ['www.fabrikam.test # and more\n.contoso.test', 'a.contoso.test:443', 'yes', 'a comment behind an entry'],
  ],
  'squid-dstdom_regex': [
    ['(^|\\.)fabrikam\\.test$', 'a.fabrikam.test:443', 'yes', 'tied to both borders'],
    ['(^|\\.)fabrikam\\.test$', 'notfabrikam.test:443', 'no', 'the border of a label holds'],
    ['fabrikam.test', 'a.fabrikam.test:443', 'wide', 'tied to nothing'],
    ['^login\\.fabrikam\\.test$', '*.fabrikam.test:443', 'partial', 'one name of many'],
  ],
  'panos-url-list': [
    ['*.fabrikam.test/\nfabrikam.test/', 'fabrikam.test:443', 'yes', 'both forms'],
    ['*.fabrikam.test/', 'fabrikam.test:443', 'no', 'the asterisk wants a label'],
    ['*.fabrikam.test/', 'a.b.fabrikam.test:443', 'yes', 'the asterisk takes several labels'],
    ['^.fabrikam.test/', 'a.b.fabrikam.test:443', 'no', 'the caret takes one label'],
    ['fabrikam.test/sync/', 'fabrikam.test:443', 'partial', 'a path'],
  ],
  'zscaler-zia': [
    ['.fabrikam.test', 'fabrikam.test:443', 'yes', 'the period takes in the bare name'],
    ['.fabrikam.test', 'a.b.c.d.e.fabrikam.test:443', 'yes', 'five levels'],
    ['.fabrikam.test', 'a.b.c.d.e.f.fabrikam.test:443', 'no', 'a sixth level'],
    ['fabrikam.test', 'a.fabrikam.test:443', 'no', 'without a period it is one name'],
  ],
  'cisco-umbrella': [
    ['fabrikam.test', 'a.b.fabrikam.test:443', 'yes', 'a bare domain takes in what is below'],
    ['fabrikam.test', 'notfabrikam.test:443', 'no', 'but not what ends in the same letters'],
    ['*.fabrikam.test', 'a.fabrikam.test:443', 'no', 'asterisks are not supported'],
  ],
  'cisco-wsa': [
    ['.fabrikam.test', 'a.b.fabrikam.test:443', 'yes', 'a partial name'],
    ['.fabrikam.test', 'fabrikam.test:443', 'no', 'the bare name has to be there as well'],
    ['.fabrikam.test, fabrikam.test', 'fabrikam.test:443', 'yes', 'both, with a comma'],
  ],
  'cisco-ftd-fqdn': [
    ['login.fabrikam.test', 'login.fabrikam.test:443', 'yes', 'the name'],
    ['fabrikam.test', 'login.fabrikam.test:443', 'no', 'an FQDN object is one name'],
  ],
  'cisco-ftd-url-object': [
    ['fabrikam.test', 'login.fabrikam.test:443', 'wide', 'a part of the URL'],
    ['contoso.test', 'login.fabrikam.test:443', 'no', 'a part that is not in it'],
  ],
  'netskope-url-list': [
    ['*.fabrikam.test', 'fabrikam.test:443', 'yes', 'the bare name too, by the current documentation'],
    ['fabrikam.test:8443', 'fabrikam.test:443', 'no', 'another port'],
    ['; *.fabrikam.test', 'a.fabrikam.test:443', 'no', 'a comment'],
  ],
  'skyhigh-wildcard': [
    ['*.fabrikam.test', 'a.b.fabrikam.test:443', 'yes', 'a glob over the host'],
    ['*.fabrikam.test', 'fabrikam.test:443', 'no', 'the dot has to be there'],
    ['*fabrikam.test', 'notfabrikam.test:443', 'wide', 'without the dot other names match'],
  ],
  'forcepoint-onprem': [
    ['https://login.fabrikam.test:443/', 'login.fabrikam.test:443', 'wide', 'it is found as text in the address'],
    ['www.fabrikam.test', 'fabrikam.test:443', 'no', 'another name'],
  ],
  'forcepoint-cloud': [
    ['*.fabrikam.test', 'a.b.fabrikam.test:443', 'yes', 'what is below'],
    ['*.fabrikam.test', 'fabrikam.test:443', 'no', 'the bare name is an entry of its own'],
    ['fabrikam.test', 'a.fabrikam.test:443', 'no', 'a plain name is one name'],
  ],
  'sophos-fqdn-host': [
    ['*.fabrikam.test', 'a.fabrikam.test:443', 'yes', 'an FQDN host with a wildcard'],
    ['*.fabrikam.test', 'contoso.test:443', 'no', 'another domain'],
  ],
  'sonicwall-uri-list': [
    ['fabrikam.test', 'a.b.fabrikam.test:443', 'yes', 'the labels stand in a row'],
    ['*.fabrikam.test', 'fabrikam.test:443', 'no', 'the asterisk wants a label'],
    ['fabrikam.test', 'notfabrikam.test:443', 'no', 'whole labels only'],
  ],
  'watchguard-fqdn': [
    ['*.fabrikam.test', 'fabrikam.test:443', 'yes', 'the bare name too, by the current help'],
    ['fabrikam.test', 'a.fabrikam.test:443', 'no', 'a plain name is one name'],
  ],
  'gcp-swp-urllist': [
    ['*.fabrikam.test', 'a.fabrikam.test:443', 'yes', 'what is below'],
    ['*.fabrikam.test', 'fabrikam.test:443', 'no', 'and not the bare name'],
    ['*fabrikam.test', 'notfabrikam.test:443', 'no', 'whole labels, even without the dot'],
  ],
  'calico-domains': [
    ["domains: ['*.fabrikam.test']", 'a.b.fabrikam.test:443', 'yes', 'one or more labels'],
    ["domains: ['*.fabrikam.test']", 'fabrikam.test:443', 'no', 'not the bare name'],
    ["- '*.fabrikam.test'\n- fabrikam.test", 'fabrikam.test:443', 'yes', 'both'],
  ],
  'haproxy-acl': [
    ['login.fabrikam.test', 'login.fabrikam.test:443', 'yes', 'a file of exact names'],
    ['login.fabrikam.test # sign-in', 'login.fabrikam.test:443', 'no', 'a comment behind an entry is part of it'],
    ['acl ok req.ssl_sni -i -m end .fabrikam.test', 'a.fabrikam.test:443', 'yes', 'an end with its dot'],
    ['acl ok req.ssl_sni -i -m end .fabrikam.test', 'fabrikam.test:443', 'no', 'the dot misses the bare name'],
    ['acl ok req.ssl_sni -i -m end fabrikam.test', 'notfabrikam.test:443', 'wide', 'without the dot other names match'],
  ],
};
