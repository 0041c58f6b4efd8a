import assert from 'node:assert/strict';
import { test } from 'node:test';
import { request } from '../../../../tests/support/list-request.ts';
import { headerLines } from './header.ts';

const texts = (...args: Parameters<typeof headerLines>) => headerLines(...args).map(({ text }) => text);

test('a header names the list and the day of its facts, and serves no rule', () => {
  assert.deepEqual(headerLines(request(), { before: '#' }), [
    { text: '# Microsoft Entra Connect allowlist: worldwide-test', rules: [] },
    { text: '# Facts checked: 2026-11-25', rules: [] },
  ]);
});

test('the ticket stands in it where one was typed, and more sentences of ours behind it', () => {
  assert.deepEqual(texts(request([], { ticket: 'CHG-7' }), { before: '//' }, ['Left out: *.example.com']).slice(2), [
    '// Ticket: CHG-7',
    '// Left out: *.example.com',
  ]);
});

test('a typed ticket ends no comment', () => {
  const [, , ticket] = texts(request([], { ticket: '1 --> <b>\nallow all */' }), { before: '<!--', after: '-->' });
  assert.equal(ticket, '<!-- Ticket: 1 -_ _b_ allow all _/ -->');
});
