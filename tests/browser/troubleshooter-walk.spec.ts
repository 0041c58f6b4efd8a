/** Every step and every answer of the tree, walked in the browser. */
import { choicesOf, isAsking, headingOf } from '../../src/core/trees/choices.ts';
import { writeAnswers } from '../../src/core/trees/address.ts';
import { plainText } from '../../src/core/text/inline.ts';
import type { SlimTree } from '../../src/core/trees/slim-tree.ts';
import { shards } from './pages/all-pages.ts';
import { Troubleshooter } from './pages/troubleshooter.ts';
import { expect, test } from './site.ts';

/** The shortest answers to every step that asks something. */
function addresses(tree: SlimTree): readonly { readonly id: string; readonly query: string }[] {
  const found = new Map<string, Readonly<Record<string, string>>>([[tree.start, {}]]);
  for (const [id, answers] of found) {
    const node = tree.nodes[id];
    for (const { id: answer, to } of node ? choicesOf(node) : []) {
      if (to !== undefined && !found.has(to)) found.set(to, { ...answers, [id]: answer });
    }
  }
  return [...found].flatMap(([id, answers]) => {
    const node = tree.nodes[id];
    return node && isAsking(node) ? [{ id, query: writeAnswers(answers) }] : [];
  });
}

for (const shard of shards(4)) {
  test(`each answer leads to its step, with focus, title, address and way back: steps ${shard.name}`, async ({
    site,
  }) => {
    test.setTimeout(120_000);
    const tool = new Troubleshooter(site.page);
    const tree = await tool.tree();
    const headingAt = (id: string) => plainText(headingOf(tree.nodes[id] ?? { kind: 'outcome', title: '' }));
    const faults: string[] = [];
    let edges = 0;
    for (const { id, query } of shard.of(addresses(tree))) {
      const choices = choicesOf(tree.nodes[id] ?? { kind: 'outcome', title: '' });
      await tool.open(query);
      await tool.isAt(id);
      expect(await tool.answerIds()).toEqual(choices.map((choice) => choice.id));
      const wanted = choices.map(({ id: answer, to = id }) => ({
        answer,
        to,
        heading: to === id && query === '' ? '' : headingAt(to),
        focus: to === id ? ('find-out' as const) : ('heading' as const),
      }));
      faults.push(...(await tool.pressEach(id, wanted)));
      edges += choices.length;
    }
    test.info().annotations.push({ type: 'edges', description: String(edges) });
    expect(edges).toBeGreaterThan(50);
    expect(faults).toEqual([]);
  });
}
