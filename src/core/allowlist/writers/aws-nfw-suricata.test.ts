import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileTexts, request, rule, SAMPLE_RULES, written } from '../../../../tests/support/list-request.ts';
import type { Rule } from '../rule.ts';
import { writeAwsNfwSuricata } from './aws-nfw-suricata.ts';

const rulesOf = (text = '') => text.split('\n').filter((line) => line.startsWith('pass'));
const sidsOf = (rules: readonly Rule[]) =>
  new Map(
    rulesOf(fileTexts(writeAwsNfwSuricata(request(rules)))['entra.rules']).map((line) => [
      `${/content:"([^"]+)"/.exec(line)?.[1]} ${/NET (\d+)/.exec(line)?.[1]}`,
      Number(/sid:(\d+)/.exec(line)?.[1]),
    ]),
  );

test('a rule compares the TLS server name, or the HTTP host on port 80, by the kind of name', () => {
  const lines = rulesOf(written(writeAwsNfwSuricata)['entra.rules']).map((line) => line.replace(/sid:\d+/, 'sid:N'));
  assert.deepEqual(lines, [
    'pass tls $HOME_NET any -> $EXTERNAL_NET 443 (msg:"allow *.microsoftonline.com"; flow:to_server; tls.sni; content:".microsoftonline.com"; nocase; endswith; sid:N; rev:1;)',
    'pass tls $HOME_NET any -> $EXTERNAL_NET 443 (msg:"allow login.windows.net"; flow:to_server; tls.sni; content:"login.windows.net"; nocase; startswith; endswith; sid:N; rev:1;)',
    'pass tls $HOME_NET any -> $EXTERNAL_NET 443 (msg:"allow *.servicebus.windows.net"; flow:to_server; tls.sni; content:".servicebus.windows.net"; nocase; endswith; sid:N; rev:1;)',
    'pass http $HOME_NET any -> $EXTERNAL_NET 80 (msg:"allow crl3.digicert.com and *.crl3.digicert.com"; flow:to_server; http.host; dotprefix; content:".crl3.digicert.com"; endswith; sid:N; rev:1;)',
    'pass http $HOME_NET any -> $EXTERNAL_NET 80 (msg:"allow login.windows.net"; flow:to_server; http.host; content:"login.windows.net"; startswith; endswith; sid:N; rev:1;)',
    'pass tls $HOME_NET any -> $EXTERNAL_NET 5671 (msg:"allow *.servicebus.windows.net"; flow:to_server; tls.sni; content:".servicebus.windows.net"; nocase; endswith; sid:N; rev:1;)',
  ]);
});

test('the number of a rule stays when other rules come and go', () => {
  const all = sidsOf(SAMPLE_RULES);
  for (const [name, sid] of sidsOf(SAMPLE_RULES.slice(3))) assert.equal(all.get(name) ?? sid, sid, name);
  assert.equal(sidsOf([rule('login.windows.net', 443)]).get('login.windows.net 443'), all.get('login.windows.net 443'));
});

test('among thousands of rules no number stands twice, and all are of the range for local rules', () => {
  const many = Array.from({ length: 5000 }, (_, index) => rule(`h${index}.example`, 443));
  const sids = [...sidsOf(many).values()];
  assert.equal(new Set(sids).size, 5000);
  assert.ok(sids.every((sid) => sid >= 1_000_000 && sid < 2_000_000));
});

test('typed sources take the place of HOME_NET, and dropping the rest is a comment', () => {
  const text =
    fileTexts(writeAwsNfwSuricata(request([rule('a.test', 443)], { source: '10.0.0.10/32 10.0.1.0/24' })))[
      'entra.rules'
    ] ?? '';
  assert.match(text, /^pass tls \[10\.0\.0\.10\/32,10\.0\.1\.0\/24\] any -> \$EXTERNAL_NET 443 /m);
  assert.match(text, /^# drop tcp \[10\.0\.0\.10\/32,10\.0\.1\.0\/24\] any -> \$EXTERNAL_NET 443 /m);
  assert.doesNotMatch(text, /^drop/m);
});
