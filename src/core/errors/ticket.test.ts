import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ErrorText } from './error-index.ts';
import { ticket } from './ticket.ts';

const TEXT: ErrorText = {
  title: 'The name cannot be resolved',
  summary: 'Nobody answers for the name.',
  cause: 'The server asks its own `DNS`.',
  steps: [
    { who: 'server', do: 'Look at `machine.config`.', run: 'notepad machine.config' },
    { who: 'proxy', do: 'Allow the host.' },
  ],
  verify: [
    { do: 'Try it.', run: 'irm https://host', good: '`StatusCode` 200', bad: 'ask again' },
    { good: 'it works' },
  ],
  hosts: ['login.microsoftonline.com', 'login.windows.net'],
};
const SEEN = { text: TEXT, hop: 'Proxy', seen: ['  line one ', 'line two'], address: 'https://site.example/e/' };

test('a ticket says what was seen, what it means, who does what and how to prove it, in plain text', () => {
  const text = ticket(SEEN);
  assert.ok(text.startsWith('The name cannot be resolved\nWhere it stops: Proxy\n\nSeen:\n  line one\n  line two\n'));
  for (const part of [
    'Means: The server asks its own DNS.',
    'To do:\n',
    'Look at machine.config.\n     notepad machine.config\n',
    'Allow the host.\n',
    'Proof:\n  - Try it.\n    irm https://host\n    good: StatusCode 200\n    if not: ask again\n    good: it works\n',
    'Hosts: login.microsoftonline.com, login.windows.net',
    'More: https://site.example/e/\n',
  ]) {
    assert.ok(text.includes(part), `${part} in\n${text}`);
  }
  assert.match(text, /^ {2}1\. \[.+\] Look/m);
  assert.match(text, /^ {2}2\. \[.+\] Allow/m);
});

test('what there is nothing of is left out', () => {
  const text = ticket({ ...SEEN, seen: [], text: { ...TEXT, steps: [], verify: [], hosts: [] } });
  for (const head of ['Seen:', 'To do:', 'Proof:', 'Hosts:']) assert.ok(!text.includes(head), head);
  assert.ok(!text.includes('\n\n\n'));
});

test('a command of several lines stays one block under its step', () => {
  const text = ticket({ ...SEEN, text: { ...TEXT, steps: [{ who: 'server', do: 'Run this.', run: 'one\ntwo' }] } });
  assert.ok(text.includes('Run this.\n     one\n     two\n'));
});
