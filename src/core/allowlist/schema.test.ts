import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROXY_GROUPS, proxyRecord } from './schema.ts';

const record = {
  label: 'Example proxy',
  vendor: 'Fabrikam',
  group: 'proxy',
  confidence: 'high',
  order: 1,
  extension: '.txt',
  dialect: 'generic',
  wildcard: '`*.example.com`.',
  apex: { covers: 'no', says: 'The bare name has a line of its own.' },
  depth: 'Any.',
  port: 'Not held.',
  comments: 'None.',
  limits: 'None.',
  https: 'SNI.',
  cannot: ['A port.'],
  traps: ['A star is literal.'],
  importSteps: [{ do: 'Paste the lines.' }],
  verify: [{ run: 'true', good: 'nothing' }],
  sources: [{ source: 'somewhere' }],
  checked: '2026-11-25',
};
const { depth: _, ...withoutDepth } = record;

for (const [says, value, expected] of [
  ['a whole record', record, undefined],
  ['medium confidence with a doubt', { ...record, confidence: 'medium', doubt: 'Nobody ran it.' }, undefined],
  ['high confidence with a doubt', { ...record, doubt: 'One field is inferred.' }, undefined],
  ['medium confidence without a doubt', { ...record, confidence: 'medium' }, /what is not certain/],
  ['low confidence without a doubt', { ...record, confidence: 'low' }, /what is not certain/],
  ['a field too many', { ...record, colour: 'red' }, /colour/],
  ['a field too few', withoutDepth, /depth/],
  ['a dialect that nobody reads', { ...record, dialect: 'klingon' }, /dialect/],
  ['an ending without its dot', { ...record, extension: 'txt' }, /with its dot/],
  ['no way to prove it', { ...record, verify: [] }, /prove that the list works/],
  ['no source', { ...record, sources: [] }, /at least one source/],
] as const) {
  test(`${says} is ${expected === undefined ? 'taken' : 'refused'}`, () => {
    const read = proxyRecord.safeParse(value);
    if (expected === undefined) assert.ok(read.success, read.error?.message);
    else assert.match(read.error?.message ?? '', expected);
  });
}

test('every group is taken', () => {
  for (const group of Object.keys(PROXY_GROUPS)) assert.ok(proxyRecord.safeParse({ ...record, group }).success, group);
});
