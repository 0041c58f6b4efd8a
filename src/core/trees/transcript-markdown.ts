import { inlineRuns } from '../text/inline.ts';
import type { Block } from './transcript-blocks.ts';

/** Writes the blocks of a transcript as Markdown in which nothing of what they hold acts as markup. */
export function blocksAsMarkdown(blocks: readonly Block[]): string {
  const lines = blocks.map((block, index) => `${gap(block, blocks[index - 1])}${blockMarkdown(block)}`);
  return `${lines.join('\n').trim()}\n`;
}

/** Lists and paragraphs need an empty line before them where another kind of block went before. */
function gap(block: Block, before: Block | undefined): string {
  const inList = block.kind === 'detail' || block.kind === 'code';
  return before === undefined || inList || (isLine(block) && isLine(before)) ? '' : '\n';
}

function isLine({ kind }: Block): boolean {
  return kind === 'line' || kind === 'address';
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${escaped(block.text)}`;
    case 'heading':
      return `## ${escaped(block.text)}`;
    case 'line':
      return `- ${escaped(block.label)}: ${escaped(block.text)}`;
    case 'step':
      return `${block.number}. ${escaped(block.text)}`;
    case 'detail':
      return `    - ${escaped(block.label)}: ${escaped(block.text)}`;
    case 'address':
      return `- ${escaped(block.label)}: <${block.href.replace(/[\s<>]/g, encodeURIComponent)}>`;
    case 'code':
      return fenced(block.label, block.code);
  }
}

/** A fence longer than any run of backticks in what it holds, within the item of a list. */
function fenced(label: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const lines = [`${fence}text`, ...code.split('\n'), fence].map((line) => `      ${line}`.trimEnd());
  return [`    - ${escaped(label)}:`, '', ...lines].join('\n');
}

/** A sentence of the content as Markdown: its code stays code, all else is text. */
function escaped(text: string): string {
  return inlineRuns(text.replace(/\s+/g, ' ').trim())
    .map((run) => (run.kind === 'code' ? `\`${run.text}\`` : run.text.replace(/[\\`*_[\]<>#|~&]/g, String.raw`\$&`)))
    .join('')
    .replace(/^(\d*)([-+.)])(?=\s)/, String.raw`$1\$2`);
}
