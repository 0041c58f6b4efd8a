import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Rule } from '../rule.ts';
import { csvTicket } from './csv-ticket.ts';
import { htmlTicket } from './html-ticket.ts';
import { markdownTicket } from './markdown-ticket.ts';
import { plainTicket } from './plain-ticket.ts';
import { ticketFacts, type TicketInput } from './ticket-facts.ts';

const reasons = [
  { feature: 'core', featureTitle: 'Core sync', purpose: 'Sign-in.', published: '*.login.test' },
  { feature: 'pta', featureTitle: 'Pass-through', purpose: 'Registration.', published: '*.login.test' },
];
const rule = (host: string, ports: readonly number[]): Rule => ({ host, ports, reasons });
const INPUT: TicketInput = {
  title: 'Open the proxy',
  rules: [
    rule('crl.test', [80, 443]),
    rule('*.login.test', [443]),
    rule('*.dark.test', [443]),
    rule('bus.test', [5671]),
  ],
  listId: 'worldwide-core',
  checked: '2026-11-25',
  source: '10.0.0.10/32',
  reference: 'CHG-1',
  reviewDate: '2027-05-25',
  probes: new Map([
    ['crl.test', { host: 'crl.test', port: 80, path: '/a.crl', good: 'A file.' }],
    ['login.test', { host: 'admin.login.test', port: 443, path: '/service', good: '200' }],
    ['dark.test', { host: null, port: 443, path: '/', good: 'Unknown.' }],
  ]),
};
const FORMS = { plainTicket, markdownTicket, htmlTicket, csvTicket };

test('a ticket has one row for every name on every port', () => {
  assert.deepEqual(
    ticketFacts(INPUT).rows.map(({ destination, port }) => `${destination}:${port}`),
    ['crl.test:80', 'crl.test:443', '*.login.test:443', '*.dark.test:443', 'bus.test:5671'],
  );
});

test('a row is tested with the command of its host, a wildcard with a known name below it', () => {
  const tests = ticketFacts(INPUT).rows.map(({ test: command }) => command);
  assert.deepEqual(tests, [
    'Invoke-WebRequest -UseBasicParsing -Uri http://crl.test/a.crl',
    'Invoke-WebRequest -UseBasicParsing -Uri https://crl.test/',
    'Invoke-WebRequest -UseBasicParsing -Uri https://admin.login.test/service',
    '',
    'Test-NetConnection -ComputerName bus.test -Port 5671',
  ]);
});

test('a name beside the wildcard proves nothing about the names below it', () => {
  const probes = new Map([['x.test', { host: 'x.test', port: 443, path: '/', good: '200' }]]);
  const [row] = ticketFacts({ ...INPUT, rules: [rule('*.x.test', [443])], probes }).rows;
  assert.equal(row?.test, '');
  assert.match(row?.expected ?? '', /proxy log/);
});

test('what is no host makes no command', () => {
  const rows = ticketFacts({ ...INPUT, rules: [rule('x.test; calc', [443]), rule('$(calc).x.test', [443])] }).rows;
  assert.deepEqual(
    rows.map(({ test: command }) => command),
    ['', ''],
  );
});

test('the reason names every feature and every purpose', () => {
  assert.equal(ticketFacts(INPUT).rows[0]?.reason, 'Core sync, Pass-through: Sign-in. Registration.');
});

test('what was not typed is said', () => {
  const { head } = ticketFacts({ ...INPUT, title: ' ', source: '', reference: '', reviewDate: '' });
  assert.deepEqual(
    head.map(({ label }) => label),
    ['Source', 'Direction', 'List', 'Review', 'Roll-back'],
  );
  assert.match(head[0]?.text ?? '', /enter its address/);
  assert.equal(head[3]?.text, 'not set');
});

for (const [name, write] of Object.entries(FORMS)) {
  test(`${name} says source, destination, port, direction, reason, test, roll-back and review date`, () => {
    const plain = write(INPUT).replaceAll('\\', '');
    for (const part of [
      '10.0.0.10/32',
      '*.login.test',
      '5671',
      'outbound',
      'Sign-in.',
      'Invoke-WebRequest -UseBasicParsing -Uri http://crl.test/a.crl',
      'restore the list that was saved before',
      '2027-05-25',
      'CHG-1',
      'worldwide-core',
    ]) {
      assert.ok(plain.includes(part), part);
    }
  });

  test(`${name} gives the same bytes for the same ticket`, () => assert.equal(write(INPUT), write({ ...INPUT })));
}

/** Text that wants to get out of its place. */
const HOSTILE = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        '"',
        "'",
        ',',
        ';',
        '|',
        '`',
        '<',
        '>',
        '&',
        '\\',
        '[x](javascript:alert(1))',
        '<script>',
        '</td>',
        '-->',
        '![a](http://evil.test)',
        '# ',
        '=cmd|/c calc',
        'a',
        ' ',
        '\u2028',
        '\ufeff',
        '\u202e',
        '\uff1d',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
const HOSTILE_INPUT = fc
  .record({
    title: HOSTILE,
    source: HOSTILE,
    reference: HOSTILE,
    reviewDate: HOSTILE,
    listId: HOSTILE,
    checked: HOSTILE,
    host: HOSTILE,
    purpose: HOSTILE,
    good: HOSTILE,
  })
  .map(({ host, purpose, good, ...typed }): TicketInput => {
    const own = { feature: 'core', featureTitle: 'Core', purpose, published: host };
    const probes = new Map([['x.test', { host: 'x.test', port: 443, path: '/', good }]]);
    return {
      ...typed,
      probes,
      rules: [
        { host, ports: [443], reasons: [own] },
        { host: 'x.test', ports: [443], reasons: [own] },
      ],
    };
  });

test('nothing typed makes a line of its own in the plain ticket', () => {
  fc.assert(
    fc.property(HOSTILE_INPUT, (input) => {
      const lines = plainTicket(input).split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/);
      const tests = lines.filter((line) => line.startsWith('   Test: ')).length;
      assert.equal(lines.length, 2 + ticketFacts(input).head.length + 2 * 4 + tests + 1);
    }),
  );
});

test('nothing typed makes a cell, a link, a heading or markup in the Markdown ticket', () => {
  fc.assert(
    fc.property(HOSTILE_INPUT, (input) => {
      const lines = markdownTicket(input).split('\n');
      const table = lines.filter((line) => line.startsWith('|'));
      assert.equal(table.length, 4);
      for (const line of table) assert.equal(line.replace(/\\./g, '').split('|').length, 7, line);
      const bare = lines.map((line) => line.replace(/\\./g, '').replace(/^(?:# |- \*\*[\w-]+\*\*: )/, '')).join('\n');
      assert.doesNotMatch(bare, /[<>`[\]*_]/);
      assert.equal(lines.filter((line) => line.startsWith('#')).length, 1);
    }),
  );
});

test('nothing typed makes an element or an attribute in the HTML ticket', () => {
  const shape = (input: TicketInput) =>
    htmlTicket(input)
      .match(/<[^>]*>/g)
      ?.filter((tag) => !/^<\/?code>$/.test(tag));
  const harmless = shape({ ...INPUT, reference: 'x', rules: INPUT.rules.slice(1, 3) });
  fc.assert(
    fc.property(HOSTILE_INPUT, (input) => {
      const tags = shape({ ...input, reference: `x${input.reference}` });
      assert.deepEqual(tags, harmless);
      assert.doesNotMatch(htmlTicket(input).replace(/<[^>]*>/g, ''), /[<>"'`]/);
    }),
  );
});

test('every CSV ticket reads back as the same cells, none of which is a formula', () => {
  fc.assert(
    fc.property(HOSTILE_INPUT, (input) => {
      const rows = readCsv(csvTicket(input));
      assert.equal(rows.length, 3);
      for (const row of rows) {
        assert.equal(row.length, 12);
        for (const text of row) assert.doesNotMatch(text, /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]|[\r\n]/);
      }
    }),
  );
});

/** A reader of RFC 4180 that throws on anything else. */
function readCsv(text: string): readonly (readonly string[])[] {
  assert.ok(text.endsWith('\r\n'));
  return text
    .slice(0, -2)
    .split('\r\n')
    .map((line) => {
      const cells = line.match(/(?:^|,)(?:"(?:[^"]|"")*"|[^",]*)/g) ?? [];
      assert.equal(cells.join(''), line);
      return cells.map((cell, index) => {
        const own = index === 0 && !line.startsWith(',') ? cell : cell.slice(1);
        return own.startsWith('"') ? own.slice(1, -1).replaceAll('""', '"') : own;
      });
    });
}
