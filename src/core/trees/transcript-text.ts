import { plainText } from '../text/inline.ts';
import type { Block } from './transcript-blocks.ts';

/** Writes the blocks of a transcript as plain text for a ticket. */
export function blocksAsText(blocks: readonly Block[]): string {
  return `${blocks.map(blockText).join('\n').trim()}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'title':
      return plain(block.text);
    case 'heading':
      return `\n${plain(block.text)}`;
    case 'line':
      return `${block.label}: ${plain(block.text)}`;
    case 'step':
      return `  ${block.number}. ${plain(block.text)}`;
    case 'detail':
      return `     ${block.label}: ${plain(block.text)}`;
    case 'address':
      return `${block.label}: ${block.href}`;
    case 'code':
      return [`     ${block.label}:`, ...block.code.split('\n').map((line) => `       ${line}`)].join('\n');
  }
}

function plain(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}
