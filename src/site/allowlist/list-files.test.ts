import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listFiles } from './list-files.ts';

const file = (name: string, ...texts: readonly string[]) => ({
  name,
  lines: texts.map((text) => ({ text, rules: [] })),
});

test('a format of one file has it under its own name', () => {
  assert.deepEqual(listFiles('pac', '.pac', { files: [file('entra.pac', 'a', 'b')] }), [
    { name: 'pac.pac', text: 'a\nb\n' },
  ]);
});

test('one file a port: all lines under the plain name, each once, and each port under its own', () => {
  const files = [file('entra-443.txt', '# head', 'a'), file('entra-80.txt', '# head', 'b', 'a')];
  assert.deepEqual(listFiles('panos-url-list', '.txt', { files }), [
    { name: 'panos-url-list.txt', text: '# head\na\nb\n' },
    { name: 'panos-url-list-443.txt', text: '# head\na\n' },
    { name: 'panos-url-list-80.txt', text: '# head\nb\na\n' },
  ]);
});

test('files of another kind stand beside the one that the format is named after', () => {
  const files = [file('entra-443.txt', 'a'), file('entra-squid.conf', 'acl')];
  assert.deepEqual(
    listFiles('squid-dstdomain', '.conf', { files }).map(({ name }) => name),
    ['squid-dstdomain-443.txt', 'squid-dstdomain.conf'],
  );
});

test('without a line there is still a file to poll', () => {
  assert.deepEqual(listFiles('csv', '.csv', { files: [file('entra.csv')] }), [{ name: 'csv.csv', text: '' }]);
});

test('files that only make sense apart stay apart', () => {
  const files = [file('entra-443.json', '{}'), file('entra-80.json', '{}')];
  assert.deepEqual(
    listFiles('aws-nfw-domain-list', '.json', { files }).map(({ name }) => name),
    ['aws-nfw-domain-list-443.json', 'aws-nfw-domain-list-80.json'],
  );
});
