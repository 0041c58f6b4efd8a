import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testRows } from '../../../../tests/support/dialect-rows.ts';
import { generic } from './generic.ts';

testRows(generic, [
  ['a.example.com', 'a.example.com:443', 'yes', 'a name, and no port is any port'],
  ['A.EXAMPLE.com.', 'a.example.com:443', 'yes', 'capitals and the dot of the root'],
  ['example.com', 'a.example.com:443', 'no', 'a name is that name alone'],
  ['example.com', '*.example.com:443', 'partial', 'in some products a name reaches below itself'],
  ['example.com:80', '*.example.com:443', 'no', 'and not on another port'],
  ['deny *.example.com\nexample.com', '*.example.com:443', 'no', 'nor where the rest is denied'],
  ['# example.com', '*.example.com:443', 'no', 'nor as a comment'],
  ['a.example.com\nlоgin.example.com', 'login.example.com:443', 'no', 'a Cyrillic letter is another name'],
  ['lоgin.example.com', '*.example.com:443', 'no', 'and no part of the wildcard'],
  ['0.0.0.0 a.example.com', 'a.example.com:443', 'no', 'a name that is blocked in a hosts file'],
  ['127.0.0.1\ta.example.com b.example.com', 'b.example.com:443', 'no', 'the same with a tab'],
  ['::1 a.example.com\na.example.net', 'a.example.com:443', 'no', 'the same with IPv6'],
  ['::1 a.example.com\na.example.net', 'a.example.net:443', 'yes', 'and not the line below'],
  ['*.example.com', 'a.b.example.com:443', 'yes', 'names of any depth'],
  ['*.example.com', 'example.com:443', 'no', 'never the bare name'],
  ['*.example.com', '*.example.com:443', 'yes', 'a required wildcard'],
  ['*', 'a.example.com:443', 'too wide', 'everything'],
  ['*.net', 'a.example.net:443', 'too wide', 'a top level'],
  ['*example.com', 'notexample.com:443', 'too wide', 'a star joined to a name'],
  ['a.*.example.com', 'a.b.example.com:443', 'yes', 'a star inside is one label'],
  ['a.*.example.com', 'a.b.c.example.com:443', 'no', 'and no more'],
  ['.example.com', 'a.example.com:443', 'yes', 'a leading dot covers what is below'],
  ['.example.com', 'example.com:443', 'partial', 'and the bare name in some products'],
  ['.example.com (product unknown)', 'example.com:443', 'partial', 'the same with a remark'],
  ['bücher.example', 'xn--bcher-kva.example:443', 'yes', 'an internationalised name'],
  ['ехаmple.com', 'example.com:443', 'no', 'letters that only look the same'],

  ['a.example.com:443', 'a.example.com:80', 'no', 'another port'],
  ['a.example.com:80,443', 'a.example.com:443', 'yes', 'a list of ports'],
  ['a.example.com:80, 443', 'a.example.com:443', 'yes', 'with a space'],
  ['a.example.com:400-500', 'a.example.com:443', 'yes', 'a range'],
  ['a.example.com:*', 'a.example.com:443', 'yes', 'any port'],
  ['a.example.com tcp/443', 'a.example.com:80', 'no', 'the protocol before'],
  ['a.example.com 443/tcp', 'a.example.com:443', 'yes', 'the protocol behind'],
  ['a.example.com HTTPS/443', 'a.example.com:80', 'no', 'as Microsoft writes it'],
  ['a.example.com TCP: 443, 80', 'a.example.com:80', 'yes', 'several'],
  ['a.example.com (HTTPS)', 'a.example.com:80', 'no', 'a protocol with a port of its own'],
  ['a.example.com udp/443', 'a.example.com:443', 'no', 'UDP only'],
  ['a.example.com for sign-in on port 443', 'a.example.com:80', 'no', 'in words'],
  ['TCP 443 a.example.com', 'a.example.com:80', 'no', 'the port in front'],
  ['12 a.example.com 443', 'a.example.com:443', 'yes', 'a number of the row in front'],
  ['a.example.com:99999', 'a.example.com:443', 'no', 'no port'],
  ['Port 80:\n*.example.com\n\nPort 443:\n*.example.net', 'a.example.com:443', 'no', 'a heading with a port'],
  ['## HTTPS/443\na.example.com', 'a.example.com:443', 'yes', 'a heading of Markdown'],
  ['a.example.com\n443\nb.example.com\n80', 'a.example.com:80', 'no', 'one cell a line'],
  ['- host: a.example.com\n  protocol: TCP\n  port: 443', 'a.example.com:80', 'no', 'YAML'],

  ['http://a.example.com/', 'a.example.com:443', 'no', 'http is port 80'],
  ['https://a.example.com:443/', 'a.example.com:443', 'yes', 'the port that https has anyway'],
  ['https://a.example.com/path/*', 'a.example.com:443', 'partial', 'a path'],
  ['https://a.example.com/*', 'a.example.com:443', 'yes', 'any path'],
  ['connect://a.example.com:443', 'a.example.com:443', 'yes', 'as a log has it'],
  ['hxxps://a[.]example(dot)com', 'a.example.com:443', 'yes', 'de-fanged'],
  ['\\*.example.com<br>\\*.example.net', 'a.example.net:443', 'yes', 'Markdown without a table'],
  ['\u200ba.example.com\u00a0', 'a.example.com:443', 'yes', 'invisible characters'],
  ['\ufeffa.example.com', 'a.example.com:443', 'yes', 'a byte order mark'],

  ['a.example.com, b.example.com;c.example.com d.example.com', 'd.example.com:443', 'yes', 'several on a line'],
  ['a.example.com and *.b.example.com', 'x.b.example.com:443', 'yes', 'joined by a word'],
  ['• a.example.com – sign-in', 'a.example.com:443', 'yes', 'a bullet and a description'],
  ['1. `a.example.com`', 'a.example.com:443', 'yes', 'a numbered list'],
  ['> **a.example.com**', 'a.example.com:443', 'yes', 'a quotation'],
  ['[a.example.com](https://a.example.com)', 'a.example.com:443', 'yes', 'a link'],
  ['<li>a.example.com</li>', 'a.example.com:443', 'yes', 'source of a page'],
  ['"a.example.com",', 'a.example.com:443', 'yes', 'a piece of code'],
  ['URL: a.example.com', 'a.example.com:443', 'yes', 'with its name in front'],
  ['fqdn="a.example.com" port=80', 'a.example.com:443', 'no', 'attributes'],
  ['a.example.com # sign-in', 'a.example.com:443', 'yes', 'a remark'],
  ['a.test,443,"see #12"\nb.test,80,x', 'b.test:443', 'no', 'a number sign in quotes begins no remark'],
  ['a.example.com used instead of b.example.com', 'b.example.com:443', 'no', 'a name in a description'],

  ['# a.example.com', 'a.example.com:443', 'no', 'a comment'],
  ['; a.example.com', 'a.example.com:443', 'no', 'another'],
  ['//a.example.com', 'a.example.com:443', 'no', 'another'],
  ['REM a.example.com', 'a.example.com:443', 'no', 'another'],
  ['! a.example.com', 'a.example.com:443', 'no', 'another'],
  ['--a.example.com', 'a.example.com:443', 'no', 'another'],
  ['Please open a.example.com.', 'a.example.com:443', 'no', 'a sentence is no list'],
  ['The proxy denied a.example.com, and b.example.com', 'b.example.com:443', 'no', 'all of a sentence'],
  ['deny a.example.com\n*.example.com', 'a.example.com:443', 'no', 'a deny that comes first'],
  ['*.example.com\nblock a.example.com', 'a.example.com:443', 'yes', 'a deny that comes too late'],
  ['deny a.example.com, b.example.com', 'b.example.com:443', 'no', 'a deny for all of a line'],
  ['a.example.com, b.example.com tcp/443', 'a.example.com:80', 'no', 'a port behind a line is for all of it'],
  ['a.example.com (disabled)', 'a.example.com:443', 'no', 'switched off'],
  ['20.190.128.0/18', 'a.example.com:443', 'no', 'a network'],
  ['(^|\\.)example\\.com$', 'a.example.com:443', 'no', 'an expression, which only a product reads'],
  ['<tenant>-admin.example.com', 'a-admin.example.com:443', 'partial', 'a gap to fill'],
  ['*.example.com;*.example.net;<local>', 'a.example.net:443', 'partial', 'a bypass list of Windows'],
  ['bypass-list="*.example.com"', 'a.example.com:443', 'partial', 'the same as a command has it'],
  ['NO_PROXY=.example.com,b.test', 'b.test:443', 'partial', 'the same as an environment has it'],

  ['host,port,purpose\na.example.com,443,x\nb.example.com,80,x', 'b.example.com:443', 'no', 'CSV'],
  ['host;port\na.example.com;443', 'a.example.com:443', 'yes', 'CSV with semicolons'],
  ['purpose,host,port\n"Asks b.test, too",a.example.com,443', 'b.test:443', 'no', 'a description in CSV'],
  ['purpose,host,port\n"Asks b.test, too",a.example.com,443', 'a.example.com:443', 'yes', 'the host beside it'],
  ['host,port\n"a.example.com\nb.example.com",443', 'b.example.com:443', 'yes', 'two hosts in a quoted cell'],
  [
    'id,urls,ips,tcpPorts,udpPorts\n56,"a.test,*.b.test",10.0.0.0/8,"80,443",3478',
    'x.b.test:443',
    'yes',
    'Microsoft 365',
  ],
  ['id,urls,ips,tcpPorts,udpPorts\n56,a.test,,80,443', 'a.test:443', 'no', 'a column of UDP ports'],
  ['a.example.com,443,TCP,Sign-in', 'a.example.com:80', 'no', 'CSV without a heading'],
  ['Sign-in,a.example.com,443', 'a.example.com:443', 'yes', 'with the host in the middle'],
  ['URL\tPort\na.example.com\tHTTPS/443', 'a.example.com:80', 'no', 'a table copied from a page'],
  ['7\ta.example.com\t443', 'a.example.com:443', 'yes', 'a row of a spreadsheet'],

  ['| URL | Port |\n| --- | --- |\n| `*.example.com` |HTTP/80 |', 'a.example.com:443', 'no', 'Markdown'],
  ['| URL | Port |\n| --- | --- |\n| `*.example.com` |HTTP/80 |', 'a.example.com:80', 'yes', 'Markdown on its port'],
  ['|\\*.a.test (x)</br>`*.b.test` (y)|HTTPS/443|Used.|', 'z.a.test:80', 'no', 'two hosts in a cell, the first'],
  ['|\\*.a.test (x)</br>`*.b.test` (y)|HTTPS/443|Used.|', 'z.b.test:443', 'yes', 'and the second'],
  ['| a.test and *.b.test | TCP: 443, 80 |', 'x.b.test:80', 'yes', 'two hosts joined by a word'],
  ['| a.test | 443 |\n| b.test | 80 |', 'a.test:443', 'yes', 'a table without a heading'],
  ['| Sync | a.test | instead of b.test |', 'b.test:443', 'no', 'a description in a row'],
  ['| From | To | Port |\n|---|---|---|\n| s.test | a.test | 443 |', 's.test:443', 'no', 'where it comes from'],
  ['| Source | Host | Action |\n|---|---|---|\n| all | a.test | Deny |', 'a.test:443', 'no', 'a column that denies'],
  ['| Support | Host |\n|---|---|\n| 443 | a.test |', 'a.test:80', 'yes', 'a heading that only contains the word'],
  ['| Host | Status |\n|---|---|\n| a.test | Disabled |', 'a.test:443', 'no', 'a column that switches off'],
  ['| Host | Enabled |\n|---|---|\n| a.test | no |', 'a.test:443', 'no', 'another'],
  [
    '| # | Host | Protocol | Port |\n|---|---|---|---|\n| 1 | a.test | UDP | 443 |',
    'a.test:443',
    'no',
    'UDP in a column',
  ],
  [
    '| # | Host | Protocol | Port |\n|---|---|---|---|\n| 80 | a.test | TCP | 443 |',
    'a.test:80',
    'no',
    'a number of the row',
  ],
  ['| Destination | Service |\n|---|---|\n| * | https |', 'a.test:443', 'too wide', 'a star for every host'],
  ['| a.test | * |', 'b.test:443', 'no', 'a star for every port'],
  [
    '+---+---+\n| Host | Port |\n+---+---+\n| a.test | 443 |\n+---+---+\n| b.test | 80 |\n+---+---+',
    'b.test:443',
    'no',
    'drawn',
  ],
  ['| Host | Port |\n| --- | --- |\n| a.test | 443 |\n\nb.test | 80', 'b.test:80', 'yes', 'a second table'],

  ['["a.test", "*.b.test:443", "https://c.test/"]', 'x.b.test:443', 'yes', 'JSON, names'],
  ['["a.test", "*.b.test:443", "https://c.test/"]', 'c.test:80', 'no', 'JSON, a URL'],
  ['{"entries":[{"host":"a.test","subdomains":true,"apex":false,"port":443}]}', 'a.test:443', 'no', 'JSON, no apex'],
  ['{"entries":[{"host":"a.test","subdomains":true,"apex":true,"port":443}]}', '*.a.test:443', 'yes', 'JSON, both'],
  [
    '[{"urls":["*.a.test"],"tcpPorts":"80,443"},{"urls":["b.test"],"udpPorts":"3478"}]',
    'x.a.test:80',
    'yes',
    'Microsoft 365',
  ],
  [
    '[{"urls":["*.a.test"],"tcpPorts":"80,443"},{"urls":["b.test"],"udpPorts":"443"}]',
    'b.test:443',
    'no',
    'UDP in JSON',
  ],
  ['{"host":"a.test","port":443}\n{"host":"b.test","port":80}', 'b.test:443', 'no', 'JSON by lines'],
  ['{"rules":[{"action":"deny","hosts":["a.test"]},{"hosts":["*.test"]}]}', 'a.test:443', 'no', 'a deny in JSON'],
  ['{"allow":["*.a.test"],"deny":["x.a.test"]}', 'x.a.test:443', 'no', 'a list that denies in JSON'],
  ['{"allow":["*.a.test"],"deny":["x.a.test"]}', 'y.a.test:443', 'yes', 'and the one that allows'],
  ['{"blocked":["*.a.test"],"whitelist":["b.test"]}', 'x.a.test:443', 'no', 'under another word'],
  ['[{"host":"a.test","enabled":false}]', 'a.test:443', 'no', 'switched off in JSON'],
  ['[{"note":"b.test","host":"a.test"}]', 'b.test:443', 'no', 'a note in JSON'],
  ['```json\n["a.test"]\n```', 'a.test:443', 'yes', 'JSON in a fence'],
]);

test('every entry tells its line and how it was written', () => {
  const { entries } = generic.read('# list\n\na.example.com:80,443\n| x | *.b.test<br>c.test |\n{"x"');
  assert.deepEqual(
    entries.map(({ line, text }) => `${line} ${text}`),
    ['1 # list', '3 a.example.com:80,443', '4 *.b.test', '4 c.test'],
  );
});

test('a line of a hosts file tells why it does not count', () => {
  const why = generic.read('0.0.0.0 a.test').entries.find(({ text }) => text === 'a.test')?.ignoredBecause;
  assert.match(why ?? '', /redirects or blocks the name/);
});

test('what JSON holds beside its lists is counted with a reason', () => {
  const { entries } = generic.read('{"allow":["a.test"],"note":"b.test"}');
  assert.deepEqual(
    entries.map(({ text, action, ignoredBecause }) => [text, action, ignoredBecause]),
    [
      ['a.test', 'allow', undefined],
      ['b.test', 'ignored', 'It stands under "note", which lists no destinations.'],
    ],
  );
});

test('entries of JSON tell their lines', () => {
  const { entries } = generic.read('[\n  "a.test",\n\n  {"url": "https://b.test/x"}\n]');
  assert.deepEqual(
    entries.map(({ line, text }) => `${line} ${text}`),
    ['2 a.test', '4 https://b.test/x'],
  );
});

const MANY = 20_000;
for (const [what, line] of [
  ['names', 'h%.example.com'],
  ['rows of Markdown', '| `*.h%.example.com` | HTTPS/443 | Used for %. |'],
  ['rows of CSV', 'h%.example.com,443,TCP,"Sign-in, %"'],
  ['sentences', 'Please open h%.example.com on port 443, thank you.'],
  ['nothing of interest', 'lorem ipsum dolor sit amet, consetetur sadipscing'],
] as const) {
  test(`${MANY} lines of ${what} are read at once`, () => {
    const text = Array.from({ length: MANY }, (_, at) => line.replaceAll('%', String(at))).join('\n');
    const started = performance.now();
    generic.read(text);
    assert.ok(performance.now() - started < 15_000);
  });
}

for (const piece of [
  '|',
  '"',
  ',"',
  '",\n',
  ':1,',
  '[a](',
  '<a ',
  '{"a":',
  '(',
  '\\',
  'tcp 443, ',
  'bypass-list=',
  '* ',
  '[',
]) {
  test(`a hundred thousand characters of ${JSON.stringify(piece)} are read at once`, () => {
    const started = performance.now();
    generic.read(piece.repeat(100_000 / piece.length));
    assert.ok(performance.now() - started < 15_000);
  });
}
