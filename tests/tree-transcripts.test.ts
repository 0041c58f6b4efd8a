/** The transcript of any way through the real tree: every answer in words, and nothing that a reader would not want in a ticket. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from '../src/core/text/inline.ts';
import { headingOf } from '../src/core/trees/choices.ts';
import { transcript } from '../src/core/trees/transcript.ts';
import { walk } from '../src/core/trees/walk.ts';
import { answersOfWay, waysTo } from '../src/core/trees/ways.ts';
import { TREE } from './support/tree.ts';

const PASTED = [
  'PS C:\\Users\\anna.kowalska> whoami',
  'CONTOSO\\svc-adsync as anna.kowalska@contoso.example in contosotenant.onmicrosoft.com',
  'tenant 3f2504e0-4f89-41d3-9a0c-0305e82c3301 from 10.20.30.40 and fd00::1:2 through http://proxy01.corp.contoso.example:8080',
  'login.microsoftonline.com answered',
].join('\n');
const SECRETS =
  /anna|kowalska|svc-adsync|contosotenant|3f2504e0|10\.20\.30\.40|fd00::1:2|proxy01|corp\.contoso|contoso\.example/i;
const outcomes = Object.entries(TREE.nodes).filter(([, node]) => node.kind === 'outcome');

for (const format of ['text', 'markdown'] as const) {
  test(`as ${format}, each way to each outcome`, () => {
    let count = 0;
    for (const [id, node] of outcomes) {
      for (const way of waysTo(TREE, id, 4).ways) {
        const answers = answersOfWay(way);
        const walked = walk(TREE, answers);
        const evidence = Object.fromEntries(way.map(({ from }) => [from, PASTED]));
        const written = transcript(
          {
            tree: TREE,
            walk: walked,
            evidence,
            address: 'https://site.example/',
            publicDomains: ['microsoftonline.com'],
          },
          format,
        );
        const plain = words(written);
        assert.doesNotMatch(written, SECRETS, id);
        for (const { label } of way) assert.ok(plain.includes(words(plainText(label))), `${id}: ${label}`);
        assert.ok(plain.includes(words(plainText(headingOf(node)))), id);
        assert.ok(plain.includes('login.microsoftonline.com answered'), id);
        count++;
      }
    }
    assert.ok(count >= outcomes.length);
  });
}

/** Without what only Markdown needs, and with single blanks. */
function words(text: string): string {
  return text.replace(/[\\`]/g, '').replace(/\s+/g, ' ').trim();
}
