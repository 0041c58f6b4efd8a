import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redact } from './redact.ts';

const PUBLIC = ['microsoftonline.com', 'microsoft.com', 'windows.net', 'azure.net', 'msappproxy.net', 'azure.com'];
const masked = (text: string) => redact(text, PUBLIC).text;

for (const [text, expected, reason] of [
  ['192.168.1.0/24 and 10.20.30.0', '<ip-1>/24 and <ip-2>', 'networks of a company'],
  ['172.16.001.005 and 100.64.0.0', '<ip-1> and <ip-2>', 'other private addresses'],
  ['203.0.113.0/24', '<ip-1>/24', 'a network by the number of its bits'],
  ['2001:db8::/32 and fe80::1%12', '<ip-1>/32 and <ip-2>%12', 'IPv6, cut short'],
  ['::ffff:10.1.2.3', '::ffff:<ip-1>', 'IPv4 within IPv6'],
  ['00-15-5D-01-02-03 or 00:15:5d:01:02:03', '<id-1> or <id-2>', 'addresses of network cards'],
  ['AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD', '<id-1>', 'a thumbprint with colons'],
  ['0015.5d01.0203', '<id-1>', 'one as Cisco writes it'],
  [
    'https://contoso.sharepoint.com/personal/jane_doe_contoso_com/x',
    'https://<tenant-1>.sharepoint.com/personal/<user-1>/x',
    'a personal site',
  ],
  ['https://contoso-my.sharepoint.com/', 'https://<tenant-1>-my.sharepoint.com/', 'a site for files'],
  [
    'https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/token',
    'https://login.microsoftonline.com/<tenant-1>.onmicrosoft.com/oauth2/token',
    'a tenant in an address',
  ],
  ['login.microsoftonline.com:443/contoso/', 'login.microsoftonline.com:443/<tenant-1>/', 'its short name there'],
  [
    'https://login.microsoftonline.com/contoso.com/x',
    'https://login.microsoftonline.com/<host-1>/x',
    'its domain there',
  ],
  ['contosostorage.blob.core.windows.net:443', '<tenant-1>.blob.core.windows.net:443', 'a storage account'],
  ['https://contoso-kv.vault.azure.net/', 'https://<tenant-1>.vault.azure.net/', 'a key vault'],
  ['hr-contoso.msappproxy.net', '<tenant-1>.msappproxy.net', 'a published application'],
  ["AADSTS90002: Tenant 'contoso' not found.", "AADSTS90002: Tenant '<tenant-1>' not found.", 'a tenant in quotes'],
  [String.raw`"\\\\files01\\logs"`, String.raw`"\\\\<host-1>\\logs"`, 'a server of files in JSON'],
] as const) {
  test(`masked: ${reason}`, () => assert.equal(masked(text), expected));
}

for (const [text, reason] of [
  ['build 2.5.190.0, Connect 2.4.131.0, agent 1.5.4411.0', 'builds, told as builds'],
  ['2.5.190.0 and 2.4.21.0, before 1.6.16.0', 'builds alone'],
  ['Chrome/131.0.0.0 and 4.0.0.0', 'other versions'],
  ['Version 10.0.4.0', 'a version that looks private'],
  ['10:15:20 and 2026-11-26T08:30:02.123Z, 26-11-26-08-30-02', 'times'],
  [
    'https://login.microsoftonline.com/common/oauth2 and /organizations/, login.microsoftonline.com/getuserrealm.srf',
    'addresses for every tenant',
  ],
  ['login.microsoftonline.com:443/ autoupdate.msappproxy.net *.blob.core.windows.net', 'public hosts'],
  ['adhsprodweuaadsynciadata.blob.core.windows.net cwap-nam1-runtime.servicebus.windows.net', 'hosts of Microsoft'],
  ['connectorregistrationca.msappproxy.net *.registration.msappproxy.net', 'hosts of the agents'],
  ['ProvisioningWebServiceAdapter::Get, std::string and a::', 'names of code'],
  ['https://updater.msappproxy.net/', 'where the agents fetch their updates'],
] as const) {
  test(`not masked: ${reason}`, () => assert.equal(masked(text), text));
}
