/** What the files of src/ import, read with TypeScript's own parser. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../scripts/root.ts';

/** One import: a path from the root of the repository, or the name of a package; the names taken from it; types only or not. */
export interface Import {
  readonly to: string;
  readonly names: readonly string[];
  readonly typeOnly: boolean;
}

/** Imports by file. `browser` holds those that an Astro file makes inside a script tag. */
export interface FileImports {
  readonly file: string;
  readonly imports: readonly Import[];
  readonly browser: readonly Import[];
}

/** Every source file of src/ but the tests, with forward slashes. */
export function sourceFiles(): readonly string[] {
  return globSync('src/**/*.{ts,tsx,astro}', { cwd: ROOT })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.test.ts'))
    .sort();
}

/** The imports of one file. */
export function fileImports(file: string): FileImports {
  const text = readFileSync(join(ROOT, file), 'utf8');
  if (!file.endsWith('.astro')) return { file, imports: importsIn(text, file), browser: [] };
  const front = /^---\r?\n([\s\S]*?)^---$/m.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script(?![^>]*is:inline)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => code,
  );
  return { file, imports: importsIn(front, file), browser: scripts.flatMap((code) => importsIn(code, file)) };
}

/** The imports that a text of TypeScript makes from where `file` stands; static, re-exported and dynamic ones alike. */
export function importsIn(text: string, file: string): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, names: readonly string[], typeOnly: boolean): void => {
    if (specifier && ts.isStringLiteralLike(specifier))
      found.push({ to: targetOf(specifier.text, file), names, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const bindings = clause?.namedBindings;
      const named =
        bindings && ts.isNamedImports(bindings)
          ? bindings.elements.map((one) => (one.propertyName ?? one.name).text)
          : [];
      add(node.moduleSpecifier, named, clause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, [], node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], [], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, [], true);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(`${file}.tsx`, text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX));
  return found;
}

/** Every file and package that the given ones reach through imports that are more than types, themselves included. */
export function valueClosure(roots: readonly string[]): ReadonlyMap<string, string> {
  const reachedFrom = new Map(roots.map((root) => [root, 'the start']));
  for (const [file] of reachedFrom) {
    if (!/^src\/.*\.tsx?$/.test(file) || !existsSync(join(ROOT, file))) continue;
    for (const { to, typeOnly } of fileImports(file).imports) {
      if (!typeOnly && !reachedFrom.has(to)) reachedFrom.set(to, file);
    }
  }
  return reachedFrom;
}

function targetOf(specifier: string, file: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier.replace(/\?.*$/, '')) : specifier;
}
