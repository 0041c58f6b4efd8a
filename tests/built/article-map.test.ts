/** Nothing of the connectivity article is lost: each of its parts stands where our list says, in the exact words. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { HEADINGS, NOTES, PICTURES, REMARKS, type Place } from '../support/article-map.ts';
import { HOST_ROWS, LOG_ROWS, PROXY_ERRORS, type Row } from '../support/article-rows.ts';
import { builtSites } from '../support/built-site.ts';
import { readHtml, type MarkupNode } from '../support/markup.ts';
import { hasClass, named, only, partUnder, plain, rowsIn, textOf } from '../support/page-text.ts';
import { NO_SEED, rowNames, seedArticle } from '../support/seed-article.ts';

const [site] = builtSites();
assert.ok(site);
const { folder, pages } = site;
const trees = new Map(pages.map(({ file }) => [file, () => readHtml(readFileSync(join(folder, file), 'utf8'))]));
/** Links to the headings are no words of the text. */
const isAnchor = hasClass('anchor');

function partAt(at: string): readonly MarkupNode[] {
  const [path = '', fragment] = at.split('#');
  const tree = trees.get(`${path}index.html`);
  assert.ok(tree, `There is no page /${path}`);
  const main = only([tree()], named('main'), `main part on /${path}`);
  if (fragment === undefined) return [main];
  const part = partUnder(main, fragment);
  assert.ok(part, `There is no #${fragment} on /${path}`);
  return part;
}

const parts = new Map<string, string>();
function textAt(at: string): string {
  const text = parts.get(at) ?? textOf(partAt(at), isAnchor);
  parts.set(at, text);
  return text;
}

function assertSaid({ at, says }: Place | Row): void {
  const text = textAt(at);
  assert.ok(says.length > 0);
  for (const words of says) {
    assert.ok(text.includes(plain(words)), `/${at} does not say "${words}"; it says: ${text.slice(0, 1500)}`);
  }
}

for (const [kind, places] of [
  ['heading', HEADINGS],
  ['picture', PICTURES],
  ['note', NOTES],
  ['remark', REMARKS],
  ['proxy error', PROXY_ERRORS],
] as const) {
  describe(`each ${kind} of the article`, () => {
    for (const each of places) test(`${each.printed}: /${each.at}`, () => assertSaid(each));
  });
}

/** The rows of a table, as far as they have more than its head. */
const bodyRows = (at: string) => rowsIn(partAt(at)).filter((_, index) => index > 0);

describe('each row of the article', () => {
  const rows = [...HOST_ROWS, ...LOG_ROWS];
  for (const at of new Set(rows.map((row) => row.at))) {
    const wanted = rows.filter((row) => row.at === at);
    test(`/${at} has ${wanted.length} rows, in the order of the article, and no other`, () => {
      const found = bodyRows(at);
      assert.equal(found.length, wanted.length);
      for (const [index, { printed, says }] of wanted.entries()) {
        const cells = (found[index] ?? []).join(' ');
        assert.ok(cells.startsWith(says.join(' ')), `${printed} is not row ${index + 1}, which says: ${cells}`);
      }
    });
  }

  test('the log has 21 rows in three phases, the table 16 hosts', () => {
    assert.equal(LOG_ROWS.length, 21);
    assert.equal(new Set(LOG_ROWS.map(({ at }) => at)).size, 3);
    assert.equal(HOST_ROWS.length, 16);
  });
});

describe('the list has everything that the article has', { skip: NO_SEED }, () => {
  const seed = seedArticle();
  const printed = (places: readonly (Place | Row)[]) => places.map((each) => each.printed);

  test('its headings', () => assert.deepEqual(printed(HEADINGS), seed.headings));

  test('its rows', () => {
    assert.deepEqual(printed([...HOST_ROWS, ...PROXY_ERRORS, ...LOG_ROWS]), seed.rows.flatMap(rowNames));
  });

  test('its screenshots', () => assert.deepEqual(printed(PICTURES).sort(), [...seed.pictures].sort()));

  test('its notes', () => {
    assert.equal(NOTES.length, seed.notes.length);
    for (const [index, note] of seed.notes.entries()) {
      assert.ok(note.replaceAll('*', '').startsWith(NOTES[index]?.printed ?? '-'), note);
    }
  });

  test('everything that it sets as code is in the guide', () => {
    const guide = [...trees]
      .filter(([file]) => file.startsWith('guide/'))
      .map(([, tree]) => textOf([tree()], isAnchor));
    /** The command has gained a switch, without which it fails on servers; the telemetry host stands without its scheme. */
    const now = (code: string) =>
      code.replace('Invoke-WebRequest ', 'Invoke-WebRequest -UseBasicParsing ').replace(/^https:\/\/(?=dc\.)/, '');
    assert.deepEqual(
      seed.codes.filter((code) => !guide.some((text) => text.includes(now(code)))),
      [],
    );
  });
});
