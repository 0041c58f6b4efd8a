/** Who may import whom; architecture in one file. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { readText } from './support/content-files.ts';
import { fileImports, importsIn, sourceFiles, valueClosure, type Import } from './support/imports.ts';

interface Rule {
  readonly says: string;
  /** Which files the rule is about. */
  readonly about: (file: string) => boolean;
  readonly allows: (what: Import, file: string) => boolean;
}

const inside = (folder: string) => (file: string) => file.startsWith(`src/${folder}/`);
const isIn = (folder: string, { to }: Import) => to.startsWith(`src/${folder}/`);
const islandOf = (file: string) => file.split('/')[2] ?? '';

const RULES: readonly Rule[] = [
  {
    // Punycode is fixed by RFC 3492 and needs no DOM; the browser's own is only within URL, which Node and DOM types bring.
    says: 'the core imports only the core, zod where a schema is written, and Punycode where a host is read',
    about: inside('core'),
    allows: (what, file) =>
      isIn('core', what) ||
      (what.to === 'zod' && (file.endsWith('/schema.ts') || what.typeOnly)) ||
      (what.to === 'punycode/punycode.es6.js' && file.startsWith('src/core/hosts/')),
  },
  {
    says: 'an island imports its own folder, the shared one, the core and Preact',
    about: inside('islands'),
    allows: (what, file) =>
      isIn('core', what) ||
      isIn(`islands/${islandOf(file)}`, what) ||
      isIn('islands/shared', what) ||
      /^(?:preact|@preact\/signals)(?:\/|$)/.test(what.to),
  },
  {
    says: 'a browser script imports only browser scripts and the core',
    about: inside('scripts'),
    allows: (what) => isIn('scripts', what) || isIn('core', what),
  },
  {
    says: 'only site/content.ts reads collections',
    about: (file) => file !== 'src/site/content.ts',
    allows: (what, file) =>
      what.to !== 'astro:content' ||
      (file === 'src/content.config.ts' && what.names.every((name) => name === 'defineCollection')),
  },
  {
    says: 'no file imports a page',
    about: () => true,
    allows: (what) => !isIn('pages', what),
  },
];

const files = sourceFiles().map(fileImports);

for (const { says, about, allows } of RULES) {
  test(says, () => {
    const against = files.flatMap(({ file, imports }) =>
      about(file) ? imports.filter((what) => !allows(what, file)).map(({ to }) => `${file} imports ${to}`) : [],
    );
    assert.deepEqual(against, []);
  });
}

test('no schema and no zod reaches the browser, by whatever way', () => {
  const roots = [
    ...files.filter(({ file }) => inside('scripts')(file) || inside('islands')(file)).map(({ file }) => file),
    ...files.flatMap(({ browser }) => browser.map(({ to }) => to)),
  ];
  assert.ok(roots.length > 0);
  const against = [...valueClosure(roots)].filter(([to]) => /(?:^|\/)schema\.ts$|^zod(?:\/|$)|^node:|^astro:/.test(to));
  assert.deepEqual(against, []);
});

test('a script tag of an Astro file imports only browser scripts and the core', () => {
  const against = files.flatMap(({ file, browser }) =>
    browser.filter((what) => !isIn('scripts', what) && !isIn('core', what)).map(({ to }) => `${file}: ${to}`),
  );
  assert.deepEqual(against, []);
});

test('a text of the content imports nothing', () => {
  const importing = globSync('content/**/*.mdx').filter((file) =>
    /^(?:import|export)[\s{*]/m.test(withoutFences(readText(file))),
  );
  assert.deepEqual(importing, []);
});

for (const [text, expected, reason] of [
  ["import { a, b as c } from './a.ts'", [{ to: 'src/core/a.ts', names: ['a', 'b'], typeOnly: false }], 'names'],
  ["import type { A } from '../site/a.ts'", [{ to: 'src/site/a.ts', names: ['A'], typeOnly: true }], 'types'],
  ["import { type A } from 'zod'", [{ to: 'zod', names: ['A'], typeOnly: false }], 'stays an import in the output'],
  ["export { a } from 'zod'", [{ to: 'zod', names: [], typeOnly: false }], 'handed on'],
  ["const x = await import('node:fs')", [{ to: 'node:fs', names: [], typeOnly: false }], 'dynamic'],
  ["type X = import('zod').ZodType", [{ to: 'zod', names: [], typeOnly: true }], 'a type in place'],
  ["import './a.css?url'", [{ to: 'src/core/a.css', names: [], typeOnly: false }], 'for its effect'],
  ["// import 'zod'\nconst text = \"import 'zod'\"", [], 'a comment and a text'],
] as const) {
  test(`the imports of \`${text}\` are read: ${reason}`, () => {
    assert.deepEqual(importsIn(text, 'src/core/x.ts'), expected);
  });
}

for (const [file, line, allowed] of [
  ['src/core/logs/read.ts', "import { z } from 'zod'", false],
  ['src/core/logs/schema.ts', "import { z } from 'zod'", true],
  ['src/core/logs/read.ts', "import { readFile } from 'node:fs'", false],
  ['src/core/logs/read.ts', "import { h } from 'preact'", false],
  ['src/core/hosts/read.ts', "import { encode } from 'punycode/punycode.es6.js'", true],
  ['src/core/logs/read.ts', "import { encode } from 'punycode/punycode.es6.js'", false],
  ['src/core/logs/read.ts', "import type { Entry } from '../../site/content.ts'", false],
  ['src/core/logs/read.ts', "import { baseName } from '../hosts/host-name.ts'", true],
  ['src/islands/log-reader/App.tsx', "import { Table } from '../allowlist/Table.tsx'", false],
  ['src/islands/log-reader/App.tsx', "import { Copy } from '../shared/Copy.tsx'", true],
  ['src/islands/log-reader/App.tsx', "import { urls } from '../../site/urls.ts'", false],
  ['src/islands/log-reader/App.tsx', "import { useState } from 'preact/hooks'", true],
  ['src/islands/log-reader/App.tsx', "import { readFile } from 'node:fs'", false],
  ['src/pages/index.astro', "import { getCollection } from 'astro:content'", false],
  ['src/content.config.ts', "import { defineCollection } from 'astro:content'", true],
  ['src/content.config.ts', "import { getEntry } from 'astro:content'", false],
  ['src/pages/index.astro', "import { GET } from './robots.txt.ts'", false],
] as const) {
  test(`${file} ${allowed ? 'may' : 'may not'} write: ${line}`, () => {
    const [what] = importsIn(line, file);
    assert.ok(what);
    assert.equal(
      RULES.every(({ about, allows }) => !about(file) || allows(what, file)),
      allowed,
    );
  });
}

function withoutFences(text: string): string {
  return text.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1/gm, '');
}
