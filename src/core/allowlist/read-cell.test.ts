import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCell, type Cell } from './read-cell.ts';

function shown(cell: Cell): string {
  switch (cell.kind) {
    case 'hosts': {
      const words = cell.words.map(({ text }) => text).join(' ');
      return `hosts ${words}${cell.ports ? ` ports ${JSON.stringify(cell.ports.tcp)}` : ''}${cell.verdict ? ` ${cell.verdict}` : ''}`;
    }
    case 'ports':
      return `ports ${JSON.stringify(cell.ports.tcp)}`;
    case 'verdict':
      return cell.verdict;
    case 'sentence':
      return `sentence ${cell.words.map(({ text }) => text).join(' ')}`;
    case 'prose':
      return 'prose';
  }
}
const HTTPS = '[{"from":443,"to":443}]';

for (const [text, expected, reason] of [
  ['a.test', 'hosts a.test', 'a host'],
  ['`a.test`, `*.b.test`', 'hosts a.test *.b.test', 'two in backticks'],
  ['a.test (Storage) and b.test (Graph)', 'hosts a.test b.test', 'two with remarks'],
  ['a.test (HTTPS/443)', `hosts a.test ports ${HTTPS}`, 'a port as a remark'],
  ['a.test 443 Sign-in to b.test', `hosts a.test ports ${HTTPS}`, 'a port and a description'],
  ['443 a.test', `hosts a.test ports ${HTTPS}`, 'a port in front'],
  ['3 a.test', 'hosts a.test', 'a number of the row in front'],
  ['a.test:80,443', 'hosts a.test:80,443', 'ports of its own, as they were written'],
  ['allow a.test', 'hosts a.test', 'what a rule begins with'],
  ['deny host: a.test', 'hosts a.test deny', 'a denial'],
  ['a.test (blocked)', 'hosts a.test deny', 'a denial as a remark'],
  ['a.test [off]', 'hosts a.test off', 'switched off'],
  ['- [x] a.test', 'hosts a.test', 'a task'],
  ['a.test\nb.test', 'hosts a.test b.test', 'two parts'],
  ['10.0.0.0/8', 'hosts 10.0.0.0/8', 'an address, told apart by its word'],
  ['HTTPS/443', `ports ${HTTPS}`, 'a port'],
  ['any', 'ports "not-stated"', 'any port'],
  ['Deny', 'deny', 'a verdict'],
  ['Disabled', 'off', 'another'],
  ['Used by a.test to sign in', 'sentence a.test', 'a sentence'],
  ['Sign-in', 'prose', 'words'],
  ['', 'prose', 'nothing'],
] as const) {
  test(`a cell "${text.replace('\n', ' / ')}" is ${expected}: ${reason}`, () => {
    assert.equal(shown(readCell(text)), expected);
  });
}
