/** Real builds of a small content, whole and broken: each fault stops the build and tells its author where and what to do. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { CommandResult } from '../scripts/run-command.ts';
import { siteCopy, type Change } from './support/site-copy.ts';

const SMALL = 'small-content';

const replace =
  (from: string, to: string): Change =>
  (text) =>
    text.replace(from, to);
const all =
  (...changes: readonly Change[]): Change =>
  (text) =>
    changes.reduce((changed, change) => change(changed), text);

/** A line of the report of the integrity check. */
const line = (file: string, field: string, says: string, remedy: string) =>
  new RegExp(`content/${file}: ${field}: ${says}.* Remedy: .*${remedy}`);

function stopped({ code, output, timedOut }: CommandResult): string {
  assert.ok(!timedOut, 'the build did not end');
  assert.ok(code !== null && code !== 0, `the build ended with ${code}:\n${output}`);
  return output;
}

describe('content as a whole', { concurrency: false }, () => {
  const site = siteCopy();
  after(site.remove);

  test('unbroken content builds', { timeout: 120_000 }, async () => {
    const { code, output } = await site.build(SMALL, {});
    assert.equal(code, 0, output);
    for (const page of [
      'index.html',
      'guide/read-first/index.html',
      'errors/first/index.html',
      'hosts/sign-in-example/index.html',
      'tools/troubleshooter/name-missing/index.html',
    ]) {
      assert.ok(existsSync(join(site.dist, page)), page);
    }
  });

  test('faults between files stop the build, all of them in one report', { timeout: 120_000 }, async (t) => {
    const output = stopped(
      await site.build(SMALL, {
        'errors/second.mdx': all(
          replace('related:\n  - first', 'related:\n  - nowhere'),
          replace("aliases:\n  - '403'", 'aliases:\n  - http 407'),
          replace('- source: handbook', '- source: rumour'),
          (text) => `${text}\n##### Too deep\n`,
        ),
        'endpoints/core.yaml': all(
          replace("host: '*.sign-in.example'", 'host: https://sign-in.example/'),
          replace('bareMinimum: 1', 'replacedBy: new_host.example'),
        ),
        'trees/connectivity.yaml': replace(
          'label: The name is not on the list\n        to: name-missing',
          'label: The name is not on the list\n        to: nowhere',
        ),
        'articles/fix/read-first.mdx': replace('## The way', "import { parse } from 'yaml'\n\n## The way"),
      }),
    );
    for (const [what, expected] of [
      [
        'a dangling id',
        line('errors/second.mdx', 'related', '"nowhere" does not exist in content/errors', 'correct the name'),
      ],
      [
        'an alias of two errors',
        line('errors/second.mdx', 'code or aliases', '"http 407" already belongs to "first"', 'leave it with the one'),
      ],
      [
        'a source that does not exist',
        line('errors/second.mdx', 'sources', '"rumour" does not exist', 'correct the name'),
      ],
      [
        'a host that cannot be one',
        line('endpoints/core.yaml', 'host https://sign-in.example/', 'a host has no scheme', 'write the bare name'),
      ],
      [
        'a successor that cannot be one',
        line('endpoints/core.yaml', 'host new_host.example', '"new_host"', 'write the bare name'),
      ],
      [
        'a host that nothing explains',
        line('endpoints/core.yaml', 'host https://sign-in.example/', 'nothing explains', 'content/hosts.yaml'),
      ],
      ['a skipped heading', line('errors/second.mdx', 'heading "Too deep"', 'skips', 'make it h3')],
      [
        'an answer that leads nowhere',
        line('trees/connectivity.yaml', 'place', '"place" leads by answer "list" to "nowhere"', ''),
      ],
      ['a text that imports', line('articles/fix/read-first.mdx', 'text', 'imports', 'components')],
    ] as const) {
      await t.test(what, () => assert.match(output, expected));
    }
  });
});

describe('one file alone', { concurrency: false }, () => {
  const site = siteCopy();
  after(site.remove);

  for (const { what, file, change, place, remedy } of [
    {
      what: 'an unknown key',
      file: 'errors/second.mdx',
      change: replace('area: proxy', 'area: proxy\nseverity: high'),
      place: /severity/,
      remedy: /remove it, or correct its spelling/,
    },
    {
      what: 'a missing source',
      file: 'errors/second.mdx',
      change: replace('sources:\n  - source: handbook\n', ''),
      place: /sources/,
      remedy: /Name at least one source/,
    },
    {
      what: 'a misspelled key',
      file: 'hosts.yaml',
      change: replace('breaks: Nobody signs in.', 'brakes: Nobody signs in.'),
      place: /sign-in\.example[\s\S]*breaks/,
      remedy: /remove it, or correct its spelling/,
    },
    {
      what: 'a missing date',
      file: 'endpoints/core.yaml',
      change: replace("\n    checked: '2026-11-25'", ''),
      place: /endpoints\.0\.checked/,
      remedy: /Write the day as YYYY-MM-DD, in quotes/,
    },
    {
      what: 'unreadable YAML in a file of many entries',
      file: 'hosts.yaml',
      change: replace('  probe:', '  probe: ['),
      place: /not readable as YAML/,
      remedy: /line 5, column/,
    },
    {
      what: 'unreadable YAML in the head of a text',
      file: 'errors/second.mdx',
      change: replace('area: proxy', 'area: [proxy'),
      place: /second\.mdx:6/,
      remedy: /missed comma/,
    },
  ]) {
    test(`${what} stops the build and is told`, { timeout: 120_000 }, async () => {
      const output = stopped(await site.build(SMALL, { [file]: change }));
      assert.ok(output.includes(`content/${file}`), output);
      assert.match(output, place);
      assert.match(output, remedy);
    });
  }
});
