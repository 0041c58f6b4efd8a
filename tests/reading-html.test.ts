/** The reader of built HTML on which the tests of tests/built stand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decoded, tagsOf } from './support/html.ts';

const shown = (html: string) =>
  tagsOf(html).map(({ name, attributes, text }) =>
    [name, ...[...attributes].map(([key, value]) => `${key}=${value}`), ...(text ? [`text=${text}`] : [])].join(' '),
  );

for (const [html, expected, reason] of [
  ['<p>a</p>', ['p'], 'ends are no tags'],
  ['<A HREF="x">', ['a href=x'], 'capitals'],
  ['<a href="a>b" hidden>', ['a href=a>b hidden='], 'a bracket in quotes; an attribute without a value'],
  ["<a href='x' id=y>", ['a href=x id=y'], 'single quotes and none'],
  ['<a\n  href="x"\n>', ['a href=x'], 'over several lines'],
  ['<br/><img src="x" />', ['br', 'img src=x'], 'closed in itself'],
  ['<!-- <a href="x"> --><p>', ['p'], 'a comment'],
  ['<script>if (a<b) "<p>"</script><p>', ['script text=if (a<b) "<p>"', 'p'], 'a script holds no tags'],
  ['<style>a>b{}</style>', ['style text=a>b{}'], 'nor does a style'],
  ['<title>a &lt; b</title>', ['title text=a &lt; b'], 'a title holds text'],
  ['<a href="?a=1&amp;b=2">', ['a href=?a=1&b=2'], 'references in attributes are resolved'],
  ['a < b and c > d', [], 'brackets in text'],
] as const) {
  test(`${html} is read as [${expected.join(', ')}]: ${reason}`, () => assert.deepEqual(shown(html), expected));
}

for (const [text, expected] of [
  ['a &amp; b', 'a & b'],
  ['&#39;&#x27;&quot;', "''\""],
  ['&lt;p&gt;', '<p>'],
  ['&amp;lt;', '&lt;'],
  ['&unknown; & alone', '&unknown; & alone'],
] as const) {
  test(`${text} stands for ${expected}`, () => assert.equal(decoded(text), expected));
}
