/** The reader of whole pages on which the tests of the guide stand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHtml } from './support/markup.ts';
import { partUnder, rowsIn, textOf } from './support/page-text.ts';

const page = readHtml(`<!DOCTYPE html><main>
  <div class="headed"><h2 id="one">One</h2><a class="anchor" href="#one"></a></div>
  <p>It’s <b>bo</b>ld, <span aria-hidden="true">hidden</span>and&nbsp;plain.<br>A &lt;tag&gt;</p>
  <h3 id="deeper">Deeper</h3><p>Below one</p>
  <div class="headed"><h2 id="two">Two</h2></div>
  <table><tr><th>a</th><td>b</td></tr><tr><td>c</td><td><code>d</code> e</td></tr></table>
  <ul><li id="item">Item</li><li>Other</li></ul>
  <script>if (1 < 2) "</p>"</script>
</main>`);

for (const [id, text, why] of [
  ['one', `One It's bold, and plain. A <tag> Deeper Below one`, 'up to the next heading of its level'],
  ['deeper', 'Deeper Below one', 'up to a higher heading, framed or not'],
  ['two', 'Two a b c d e Item Other', 'up to the end; scripts say nothing'],
  ['item', 'Item', 'an element that is no heading'],
] as const) {
  test(`under #${id} stands "${text}": ${why}`, () => assert.equal(textOf(partUnder(page, id) ?? []), text));
}

test('under an id that is not there stands nothing', () => assert.equal(partUnder(page, 'three'), undefined));

test('rows are read cell by cell', () => {
  assert.deepEqual(rowsIn(partUnder(page, 'two') ?? []), [
    ['a', 'b'],
    ['c', 'd e'],
  ]);
});

for (const html of ['<p><b></p></b>', '<p>', '</p>', '<p>a < b</p>']) {
  test(`${html} is refused`, () => assert.throws(() => readHtml(html)));
}
