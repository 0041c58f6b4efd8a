import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redact } from './redact.ts';

const PUBLIC = ['microsoftonline.com', 'microsoft.com'];
const masked = (text: string) => redact(text, PUBLIC).text;

const BLUE_COAT =
  '#Fields: date time time-taken c-ip sc-status s-action cs-method cs-uri-scheme cs-host cs-username s-computername rs(Content-Type)';

for (const [text, expected, reason] of [
  [
    '1795345737.234      4 10.20.30.41 TCP_DENIED/407 3913 CONNECT login.microsoftonline.com:443 jdoe HIER_NONE/- text/html',
    '1795345737.234      4 <ip-1> TCP_DENIED/407 3913 CONNECT login.microsoftonline.com:443 <user-1> HIER_NONE/- text/html',
    'Squid',
  ],
  [
    '1.2 4 10.20.30.41 TCP_DENIED/407 0 CONNECT tunnel://login.microsoftonline.com:443/ "CONTOSO\\jdoe@LDAP" NONE/- - X',
    '1.2 4 <ip-1> TCP_DENIED/407 0 CONNECT tunnel://login.microsoftonline.com:443/ "<user-1>" NONE/- - X',
    'Cisco',
  ],
  [
    '10.1.2.3 - jdoe [26/Nov/2026:08:30:02 +0000] "CONNECT login.microsoftonline.com:443 HTTP/1.1" 407 516',
    '<ip-1> - <user-1> [26/Nov/2026:08:30:02 +0000] "CONNECT login.microsoftonline.com:443 HTTP/1.1" 407 516',
    'Apache',
  ],
  [
    String.raw`10.1.2.3 - FABRIKAM\\jdoe [26/Nov/2026:08:30:02 +0000] "GET / HTTP/1.1" 407 3 TCP_DENIED:HIER_NONE`,
    '<ip-1> - <account-1> [26/Nov/2026:08:30:02 +0000] "GET / HTTP/1.1" 407 3 TCP_DENIED:HIER_NONE',
    'Squid in the form of Apache',
  ],
  [
    '2026-11-26 08:30:02 42 10.1.2.3 jdoe - - - 407 TCP_DENIED CONNECT',
    '2026-11-26 08:30:02 42 <ip-1> <user-1> - - - 407 TCP_DENIED CONNECT',
    'Blue Coat, by its form',
  ],
  [
    '2026-11-26 08:30:02 4 10.1.2.3 407 TCP_DENIED 223 384 CONNECT tcp login.microsoftonline.com 443 / - jdoe - - text/html',
    '2026-11-26 08:30:02 4 <ip-1> 407 TCP_DENIED 223 384 CONNECT tcp login.microsoftonline.com 443 / - <user-1> - - text/html',
    'Blue Coat, by its older form',
  ],
  [
    `${BLUE_COAT}\n2026-11-26 08:30:02 4 10.1.2.3 407 TCP_DENIED CONNECT tcp login.microsoftonline.com jdoe sg1 "text/html; x"`,
    `${BLUE_COAT}\n2026-11-26 08:30:02 4 <ip-1> 407 TCP_DENIED CONNECT tcp login.microsoftonline.com <user-1> <host-1> "text/html; x"`,
    'columns that the header of the log names',
  ],
  [
    '#Fields: c-ip\tcs-username\tc-agent\tdate\n10.1.2.3\tjdoe\tan agent\t2026-11-26',
    '#Fields: c-ip\tcs-username\tc-agent\tdate\n<ip-1>\t<user-1>\tan agent\t2026-11-26',
    'a log of TMG',
  ],
  [
    '[26/Nov/2026:08:30:02 +0000] "jdoe" 10.1.2.3 407 "CONNECT login.microsoftonline.com:443 HTTP/1.1" "Business"',
    '[26/Nov/2026:08:30:02 +0000] "<user-1>" <ip-1> 407 "CONNECT login.microsoftonline.com:443 HTTP/1.1" "Business"',
    'Skyhigh',
  ],
  [
    'CEF:0|Zscaler|NSSWeblog|5.0|Blocked|x|3|dhost=login.microsoftonline.com shost=PC-JDOE suser=jdoe duser=Jane Doe outcome=407',
    'CEF:0|Zscaler|NSSWeblog|5.0|Blocked|x|3|dhost=login.microsoftonline.com shost=<host-1> suser=<user-1> duser=<user-2> outcome=407',
    'CEF',
  ],
  ['dhost=files01 dst=10.1.2.3', 'dhost=<host-1> dst=<ip-1>', 'CEF, a host of the company'],
  ['sev=7\tusrName=jdoe\tloginID=jdoe\tstatus=407', 'sev=7\tusrName=<user-1>\tloginID=<user-1>\tstatus=407', 'LEEF'],
  ['status=407 user=jdoe login=jdoe', 'status=407 user=<user-1> login=<user-1>', 'Zscaler'],
  ['user="Jane Doe" hostname="login.microsoft.com"', 'user="<user-1>" hostname="login.microsoft.com"', 'Fortinet'],
  ['{"login":"jdoe","respsize":"3633"}', '{"login":"<user-1>","respsize":"3633"}', 'Zscaler in JSON'],
  [
    'Date,Request ID,User,Username,Status\n2026-11-26,x,"Doe, Jane",jdoe,50126',
    'Date,Request ID,User,Username,Status\n2026-11-26,x,"<user-1>",<user-2>,50126',
    'a table of sign-ins',
  ],
  [
    '1.2    4 10.1.2.3 TCP_DENIED/407   3913 CONNECT login.microsoftonline.com:443 jdoe FIRSTUP_PARENT/10.1.1.1 -',
    '1.2    4 <ip-1> TCP_DENIED/407   3913 CONNECT login.microsoftonline.com:443 <user-1> FIRSTUP_PARENT/<ip-2> -',
    'Squid with padded columns',
  ],
  [
    '2026-11-26 08:30:02 42 10.1.2.3 jdoe - - policy_denied DENIED "Web" - 407 TCP_DENIED CONNECT - tcp login.microsoftonline.com 443 /',
    '2026-11-26 08:30:02 42 <ip-1> <user-1> - - policy_denied DENIED "Web" - 407 TCP_DENIED CONNECT - tcp login.microsoftonline.com 443 /',
    'Blue Coat without its header',
  ],
  [
    '2026-11-26 08:30:02 4 10.1.2.3 403 TCP_DENIED 223 384 GET http login.microsoftonline.com 80 /x ?y jdoe - - text/html -',
    '2026-11-26 08:30:02 4 <ip-1> 403 TCP_DENIED 223 384 GET http login.microsoftonline.com 80 /x ?y <user-1> - - text/html -',
    'Blue Coat, its older form, with a path',
  ],
] as const) {
  test(`masked in a log: ${reason}`, () => assert.equal(masked(text), expected));
}

for (const [text, reason] of [
  ['1.2 4 - TCP_DENIED/407 3913 CONNECT login.microsoftonline.com:443 - HIER_NONE/- text/html', 'a request of nobody'],
  ['- - - [26/Nov/2026:08:30:02 +0000] "CONNECT login.microsoftonline.com:443 HTTP/1.1" 407', 'nobody for Apache'],
  ['[26/Nov/2026:08:30:02 +0000] "" - 407 "CONNECT login.microsoftonline.com:443 HTTP/1.1"', 'nobody for Skyhigh'],
  ['TCP_DENIED/407, TCP_MISS/200 and HIER_DIRECT/- are results', 'results of Squid'],
  [`${BLUE_COAT}\nThe proxy says error 407 to everybody.`, 'a sentence below a header'],
  ['user=- suser=- usrName=- login=- outcome=407', 'fields without a value'],
  ['We asked the user, the proxy, the firewall and the admin, in this order', 'a sentence with commas'],
  [
    '2026-11-26 08:30:02 3 - TCP_DENIED 403 812 301 CONNECT tcp://login.microsoftonline.com:443/ - -',
    'a result in place of a user',
  ],
  ['sessionid=105048 policyid=12 status=407', 'numbers of Fortinet'],
] as const) {
  test(`not masked in a log: ${reason}`, () => assert.equal(masked(text), text));
}

test('a header is for the lines of its table, and a new one takes its place', () => {
  const other = '#Fields: date sc-status cs-method';
  assert.equal(
    masked(`#Fields: date cs-username cs-method\n${other}\n2026-11-26 407 CONNECT`).split('\n')[2],
    '2026-11-26 407 CONNECT',
  );
});
