/** The pages of the steps: without script the whole tree can be walked by their links. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { plainText } from '../../src/core/text/inline.ts';
import { choicesOf, headingOf } from '../../src/core/trees/choices.ts';
import { attributeOf, builtSites, tagsNamed } from '../support/built-site.ts';
import { decoded } from '../support/html.ts';
import { TREE } from '../support/tree.ts';

const FOLDER = 'tools/troubleshooter/';

for (const site of builtSites()) {
  describe(site.name, () => {
    const pages = new Map(site.pages.map((page) => [page.file, page]));
    const pageOf = (id: string) => pages.get(`${FOLDER}${id}/index.html`);
    const answersOn = (file: string) =>
      (pages.get(file)?.tags ?? []).flatMap(({ name, attributes }) => {
        const answer = attributes.get('data-answer');
        return name === 'a' && answer !== undefined ? [[answer, attributes.get('href') ?? ''] as const] : [];
      });
    const wanted = (id: string) => {
      const node = TREE.nodes[id];
      return (node ? choicesOf(node) : []).map(({ id: answer, to }) => [
        answer,
        to === undefined ? '#find-out' : `${site.home.pathname}${FOLDER}${to}/`,
      ]);
    };

    test('each step has a page with its answers as links to the next', () => {
      for (const id of Object.keys(TREE.nodes)) {
        const page = pageOf(id);
        assert.ok(page, `${id} has no page`);
        assert.equal(tagsNamed(page, 'section')[0]?.attributes.get('data-step'), id);
        assert.deepEqual(answersOn(page.file), wanted(id), id);
      }
    });

    test('the tool stands at the first step before script runs, with the same links', () => {
      assert.deepEqual(answersOn(`${FOLDER}index.html`), wanted(TREE.start));
    });

    test('each page is titled by its question or its verdict, an outcome described by its symptom', () => {
      for (const [id, node] of Object.entries(TREE.nodes)) {
        const page = pageOf(id);
        assert.ok(page);
        assert.ok(decoded(tagsNamed(page, 'title')[0]?.text ?? '').startsWith(plainText(headingOf(node))), id);
        if (node.kind !== 'outcome') continue;
        const description = decoded(attributeOf(page, 'meta', ['name', 'description'], 'content') ?? '');
        assert.ok(description.startsWith(plainText(node.symptom).slice(0, 150)), `${id}: ${description}`);
      }
    });

    test('what the tool fetches of each step is that step of the open data, its sources aside', () => {
      const read = <T>(file: string) => JSON.parse(readFileSync(join(site.folder, 'data/trees', file), 'utf8')) as T;
      const { nodes } = read<{ nodes: Record<string, object> }>('connectivity.json');
      assert.deepEqual(Object.keys(nodes).sort(), Object.keys(TREE.nodes).sort());
      for (const [id, node] of Object.entries(nodes)) {
        const shown = Object.fromEntries(Object.entries(node).filter(([field]) => field !== 'sources'));
        assert.deepEqual(read<{ node: unknown }>(`steps/${id}.json`).node, shown, id);
      }
    });
  });
}
