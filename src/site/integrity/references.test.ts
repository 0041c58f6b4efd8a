import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  articleEntry,
  changeEntry,
  cleanContent,
  codeEntry,
  contentWithSite,
  disagreementEntry,
  endpointRow,
  errorEntry,
  featureEntry,
  hostEntry,
} from '../../../tests/support/content-samples.ts';
import { testClean, testFaults, type FaultCase } from '../../../tests/support/only-fault.ts';
import { bodyLinks } from './references.ts';

const remedy = /correct the name, or add what it names/;
const withError = (data: Parameters<typeof errorEntry>[1], body = '') => ({
  ...cleanContent,
  errors: [...cleanContent.errors, errorEntry('third', data, body)],
});
const withArticle = (id: string, body: string) => ({
  ...cleanContent,
  articles: [...cleanContent.articles, articleEntry(id, body)],
  errors: [...cleanContent.errors, errorEntry('third', { articles: ['other'] })],
});
const withDisagreement = (data: Parameters<typeof disagreementEntry>[1]) => ({
  ...cleanContent,
  disagreements: [...cleanContent.disagreements, disagreementEntry('more', data)],
});
const inError = (when: string, field: string, says: RegExp, content: FaultCase['content']): FaultCase => ({
  when,
  content,
  file: 'content/errors/third.mdx',
  field,
  says,
  remedy,
});
const inFile = (when: string, file: string, field: string, says: RegExp, content: FaultCase['content']): FaultCase => ({
  when,
  content,
  file: `content/${file}`,
  field,
  says,
  remedy,
});

testFaults([
  inError(
    'a related error that does not exist',
    'related',
    /"nowhere".*content\/errors/,
    withError({ related: ['nowhere'] }),
  ),
  inError(
    'an article that does not exist',
    'articles',
    /"nowhere".*content\/articles/,
    withError({ articles: ['nowhere'] }),
  ),
  inError(
    'a source that does not exist',
    'sources',
    /"rumour".*sources\.yaml/,
    withError({ sources: [{ source: 'rumour' }] }),
  ),
  inError(
    'a host that no feature lists',
    'hosts',
    /"other\.test".*content\/endpoints/,
    withError({ hosts: ['other.test'] }),
  ),
  inError('a wildcard that no feature lists', 'hosts', /"other\.test"/, withError({ hosts: ['*.other.test'] })),
  inError('a link to no error', 'text, link error:', /"nowhere"/, withError({}, '[x](error:nowhere)')),
  inError('a link to no article', 'text, link guide:', /"nowhere"/, withError({}, '<a href="guide:nowhere#x">x</a>')),
  inError('a link to no host', 'text, link host:', /"other\.test"/, withError({}, '[x](host:*.other.test)')),
  inFile(
    'a link in an article',
    'articles/fix/other.mdx',
    'text, link error:',
    /"nowhere"/,
    withArticle('fix/other', '[x](error:nowhere)'),
  ),
  inFile(
    'a folder that is no section',
    'articles/nosuch/other.mdx',
    'folder',
    /"nosuch".*site\.yaml/,
    withArticle('nosuch/other', ''),
  ),
  inFile('a link in a change', 'changes/new.mdx', 'text, link host:', /"other\.test"/, {
    ...cleanContent,
    changes: [...cleanContent.changes, changeEntry('new', '[x](host:other.test)')],
  }),
  inFile('a sign-in code without a source', 'aadsts.yaml', 'sources', /"rumour"/, {
    ...cleanContent,
    aadsts: [codeEntry('AADSTS1', { sources: [{ source: 'rumour' }] })],
  }),
  inFile('a row without a source', 'endpoints/more.yaml', 'sign-in.test: sources', /"rumour"/, {
    ...cleanContent,
    endpoints: [
      ...cleanContent.endpoints,
      featureEntry('more', [endpointRow('sign-in.test', { sources: [{ source: 'rumour' }] })]),
    ],
  }),
  inFile('an explained host that no feature lists', 'hosts.yaml', 'other.test', /"other\.test".*content\/endpoints/, {
    ...cleanContent,
    hosts: [...cleanContent.hosts, hostEntry('other.test')],
  }),
  inFile('a host that breaks no known error', 'hosts.yaml', 'sign-in.test: errors', /"nowhere"/, {
    ...cleanContent,
    hosts: [hostEntry('sign-in.test', { errors: ['nowhere'] })],
  }),
  inFile(
    'a symptom of no error',
    'site.yaml',
    'symptoms',
    /"nowhere"/,
    contentWithSite({ symptoms: [{ says: 'x', error: 'nowhere' }] }),
  ),
  inFile(
    'a disagreement about no host',
    'disagreements.yaml',
    'more: hosts',
    /"other\.test"/,
    withDisagreement({ hosts: ['other.test'] }),
  ),
  inFile(
    'a disagreement about no error',
    'disagreements.yaml',
    'more: errors',
    /"nowhere"/,
    withDisagreement({ errors: ['nowhere'] }),
  ),
  inFile(
    'a disagreement with no source',
    'disagreements.yaml',
    'more',
    /"rumour"/,
    withDisagreement({ also: [{ says: 'x', source: 'rumour' }] }),
  ),
]);

testClean([
  ['a wildcard of a listed bare name', withError({ hosts: ['*.sign-in.test', 'sign-in.test'] })],
  ['a link with a fragment', withError({}, '[x](guide:guide#one) <a href="error:first#fix">x</a>')],
  ['a word with a colon', withError({}, 'An error:nowhere is no link.')],
]);

for (const [body, kind, expected, reason] of [
  ['[x](error:a-b)', 'error', ['a-b'], 'a Markdown link'],
  ['<a href="error:a">x</a> <a href=\'error:b\'>y</a>', 'error', ['a', 'b'], 'both quotes'],
  ['[x](guide:a#b)', 'guide', ['a'], 'the fragment is another question'],
  ['[x](guide:a "title")', 'guide', ['a'], 'a title'],
  ['[x](host:*.a.test)', 'host', ['*.a.test'], 'a wildcard'],
  ['[x](error:a)', 'guide', [], 'another kind'],
  ['', 'error', [], 'nothing'],
] as const) {
  test(`the ${kind} links of ${body || 'nothing'} are [${expected.join(', ')}]: ${reason}`, () => {
    assert.deepEqual(bodyLinks(body, kind), expected);
  });
}
