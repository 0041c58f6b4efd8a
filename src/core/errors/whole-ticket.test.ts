import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ticket, type TicketInput } from './ticket.ts';
import { wholeTicket } from './whole-ticket.ts';

const finding = (title: string, hop: string): TicketInput => ({
  text: { title, summary: '', cause: `Why ${title}.`, steps: [], verify: [], hosts: [] },
  hop,
  seen: [`saw ${title}`],
  address: `https://site.example/${title}/`,
});
const ONE = finding('one', 'Proxy sign-in');
const TWO = finding('two', 'Sign-in');

test('one finding is a ticket of its own', () => assert.equal(wholeTicket([ONE], []), ticket(ONE)));

test('several are listed, then told one by one in their order', () => {
  const text = wholeTicket([ONE, TWO], []);
  assert.match(text, /^2 findings in one text\n {2}1\. one \(Proxy sign-in\)\n {2}2\. two \(Sign-in\)\n/);
  assert.ok(text.includes(`\n\n1. ${ticket(ONE)}\n-`) && text.endsWith(`\n\n2. ${ticket(TWO)}`));
  assert.ok(!text.includes('Also seen'));
});

test('what was seen beside them stands at the top', () => {
  const beside = [
    { name: 'Times', values: ['10:11', '10:12'] },
    { name: 'Hosts', values: ['login.microsoftonline.com'] },
  ];
  const text = wholeTicket([ONE, TWO], beside);
  assert.ok(text.includes('\n\nAlso seen:\n  Times: 10:11, 10:12\n  Hosts: login.microsoftonline.com\n\n-'));
  assert.ok(wholeTicket([ONE], beside).startsWith('1 finding in one text\n'));
});
