import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  articleEntry,
  cleanContent,
  endpointRow,
  errorEntry,
  featureEntry,
} from '../../../tests/support/content-samples.ts';
import { contentFaults, faultReport } from './check.ts';

test('content in which nothing is wrong has no fault', () => assert.deepEqual(contentFaults(cleanContent), []));

const broken = {
  ...cleanContent,
  errors: [
    ...cleanContent.errors,
    errorEntry('third', { related: ['nowhere', 'elsewhere'], sources: [{ source: 'rumour' }], pattern: '(' }),
    errorEntry('fourth', { code: 'first' }, '# Too high'),
  ],
  articles: [...cleanContent.articles, articleEntry('nosuch/lonely', "import X from './x'")],
  endpoints: [...cleanContent.endpoints, featureEntry('more', [endpointRow('bad_host.test')])],
};

test('all faults are given, not only the first, and each names its file, its field and a remedy', () => {
  const faults = contentFaults(broken);
  assert.deepEqual(faults.map(({ file, field }) => `${file}: ${field}`).sort(), [
    'content/articles/nosuch/lonely.mdx: file',
    'content/articles/nosuch/lonely.mdx: folder',
    'content/articles/nosuch/lonely.mdx: text',
    'content/endpoints/more.yaml: host bad_host.test',
    'content/endpoints/more.yaml: host bad_host.test',
    'content/errors/fourth.mdx: code or aliases',
    'content/errors/fourth.mdx: heading "Too high"',
    'content/errors/third.mdx: pattern',
    'content/errors/third.mdx: related',
    'content/errors/third.mdx: related',
    'content/errors/third.mdx: sources',
  ]);
  for (const { says, remedy } of faults) assert.ok(says && remedy);
});

test('the report has a line for each fault, with its remedy, and counts them', () => {
  const faults = contentFaults(broken);
  const [head, ...lines] = faultReport(faults).split('\n');
  assert.equal(head, 'The content has 11 faults:');
  assert.equal(lines.length, 11);
  for (const line of lines) assert.match(line, /^ {2}content\/\S+: .+\. Remedy: .+\.$/);
});

test('one fault is one fault', () => {
  const [fault] = contentFaults(broken);
  assert.ok(fault);
  assert.match(faultReport([fault]), /^The content has 1 fault:\n/);
});
