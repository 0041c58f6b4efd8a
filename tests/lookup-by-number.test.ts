/** Codes that are bare numbers, events among them: what the words around them make of them, in texts of any length. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idsIn } from './support/lookup.ts';

/** Too much text for a few typed words. */
const ON = ' and then the report goes on for a while, as a ticket does that somebody wrote in a hurry';

for (const [text, ids, reason] of [
  ['Error\t5/5/2024 10:11:12 AM\tDirectory Synchronization\t611\tNone\t"x"', ['phs-611'], 'a row of Event Viewer'],
  ['Error,5/5/2024 10:11:12 AM,Directory Synchronization,6900,None,"x"', ['event-6900'], 'a row between commas'],
  ['Error\t5/5/2024 10:11:12 AM\tService Control Manager\t7041\tNone\tx', ['service-logon-right-7041'], 'a service'],
  ['Error\t5/5/2024 10:11:12 AM\tSearch\t611\tNone\tx', [], 'a row of another source'],
  [
    'ProviderName : Directory Synchronization\nId           : 6900\nMessage : x',
    ['event-6900'],
    'a list of Get-WinEvent',
  ],
  ['ProviderName : Search\nId           : 6900\nMessage      : x', [], 'a list of another source'],
  [
    '   ProviderName: ADSync\n\nTimeCreated             Id LevelDisplayName Message\n-----------             -- ---------------- -------\n5/5/2024 10:11:12 AM   656 Information      x\n5/5/2024 10:11:11 AM   611 Error            x',
    ['phs-611'],
    'a table of Get-WinEvent',
  ],
  ['Source : Directory Synchronization\nID de l’événement :611\nNiveau : Erreur', ['phs-611'], 'French'],
  ['ID de l’événement :611', ['phs-611'], 'French, alone'],
  ['Source: Mail\nEvent ID: 906\nfoo', [], 'the event of another source'],
  [`since today the wizard stops with HTTP 407${ON}`, ['proxy-407'], 'a status behind HTTP'],
  [`we get error code 407 from the proxy${ON}`, ['proxy-407'], 'a status beside a proxy'],
  [`HTTP Error : 0x0\n HTTP status : 407\n${ON}`, ['proxy-407'], 'a block of dsregcmd'],
  [`HTTP status: 503${ON}`, ['http-503'], 'a status with a colon'],
  [`c-ip=10.0.0.5 sc-status=407${ON}`, ['proxy-407'], 'a field of IIS'],
  [`http.status_code=407${ON}`, ['proxy-407'], 'a field of a trace'],
  [`users get error 50126 when they sign in${ON}`, ['aadsts50126'], 'a sign-in code beside a sign-in'],
  [`RPC to the controller ended with error 1722${ON}`, ['rpc-1722'], 'a number of RPC'],
  [`curl error 60${ON}`, ['curl-60'], 'an exit code of curl'],
  [`the proxy let 403 users through and 407 objects${ON}`, [], 'amounts'],
  [`the proxy is in room 407, port 503${ON}`, [], 'a room and a port'],
  [`SAP error code 50001, MySQL error code: 50053, Oracle error code 12170${ON}`, [], 'other products'],
  [`Zip code: 12007 Medway, product code 12029${ON}`, [], 'other codes'],
  [String.raw`{\"errorCode\":50126}`, ['aadsts50126'], 'JSON in JSON'],
  [String.raw`{\u0022errorCode\u0022:50126}`, ['aadsts50126'], 'escaped by number'],
  ['{&quot;errorCode&quot;:50126}', ['aadsts50126'], 'escaped for HTML'],
  [String.raw`\"resultType\":\"50126\"`, ['aadsts50126'], 'a text in JSON in JSON'],
  [`"error_codes":[50126,53003,90002],${ON}`, ['aadsts50126', 'aadsts53003', 'aadsts90002'], 'a list'],
  [`1 10.0.0.5 NONE_NONE/503 0 CONNECT${ON}`, ['http-503'], 'Squid without a cache'],
  [`1 10.0.0.5 TAG_NONE/407 0 CONNECT${ON}`, ['proxy-407'], 'Squid, another tag'],
  [`action=Blocked url=x status=403${ON}`, ['proxy-403'], 'a field status'],
  [`"GET http://crl.fabrikam.example/x.crl HTTP/1.1" 407 9${ON}`, ['proxy-407'], 'a request through a proxy'],
  ['"GET http://shop/x HTTP/1.1" 404 407', [], 'a size behind a status'],
  ['"CONNECT login.microsoftonline.com:443 HTTP/1.1" 200 407', [], 'a size behind success'],
  ['respcode=200,reqsize=407', [], 'a field with a size'],
] as const) {
  test(`a number in a text: ${reason}`, () => assert.deepEqual(idsIn(text), ids));
}

for (const [id, ...typed] of [
  ['proxy-407', 'error:407', 'status:407', 'errorcode:407', 'we get 407 here when running the wizard'],
  ['aadsts50126', 'error:50126', 'code:50126', 'Fehler:50126', 'AADSTS50 126'],
  ['rpc-1722', 'rpc:1722'],
  ['curl-60', 'curl (60)'],
  ['sspr-0029', 'sspr 0029'],
  ['schannel-36874', 'schannel 36874'],
  ['hr-80072ee7', 'Ox80072ee7', '&H80072EE7', '80072ee7h', '-2147012889L'],
  ['cert-untrusted-root', '0x8OOBO1O9'],
  ['hr-80072efd', 'Error 12,029'],
] as const) {
  for (const text of typed) test(`"${text}" is ${id}`, () => assert.deepEqual(idsIn(text), [id]));
}

for (const text of ['407/403', '407 or 403?', '407,403']) {
  test(`"${text}" is both`, () => assert.deepEqual(idsIn(text).toSorted(), ['proxy-403', 'proxy-407']));
}

for (const text of [
  'postal code: 12002 Albany',
  'area code 407',
  'order status 50126 shipped',
  'status: 50000 users synced',
  'The error costs 407 EUR',
  'Error reported by customer in 50126 Bergheim',
  'Tel. 2147954407',
  '550 5.7.1 access denied; 503 bad sequence of commands',
]) {
  test(`"${text}" is nothing`, () => assert.deepEqual(idsIn(text), []));
}
