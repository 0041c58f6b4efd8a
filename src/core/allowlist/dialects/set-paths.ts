import type { PastedLine } from '../normalise-paste.ts';
import { cliStatements, type Statement } from './cli-statements.ts';

/** One statement of Junos or PAN-OS as the words of its path, without `set`; brackets and quotes are gone. */
export interface SetPath {
  readonly line: number;
  /** The statement as it was written. */
  readonly text: string;
  readonly words: readonly string[];
  readonly command: 'set' | 'delete' | 'deactivate';
  readonly remark: string;
}

const COMMANDS = ['set', 'delete', 'deactivate'] as const;
const COMMENT = /^(?:#|\/\*|!)/;
const PROMPT = /^[\w.-]{1,64}@[\w.-]{1,64}(?:\(\w+\))?[#>] ?/;
const DEEPEST = 16;

/** The statements of a paste and its comment lines, which may name a release. */
export interface SetPaths {
  readonly paths: readonly SetPath[];
  readonly comments: readonly string[];
}

/**
 * Takes pasted lines with `set` commands, or with the same configuration in braces, and gives its statements.
 * `inactive:` in front is `deactivate`. A line of neither kind gives nothing. Never throws; linear in the length:
 * braces deeper than sixteen give no path.
 */
export function setPaths(lines: readonly PastedLine[]): SetPaths {
  const comments: string[] = [];
  const code = lines.flatMap(({ line, text }) => {
    const plain = text.trim().replace(PROMPT, '');
    if (!COMMENT.test(plain)) return [{ line, text: plain }];
    comments.push(plain);
    return [];
  });
  const braces: string[][] = [];
  let open: string[] = [];
  const paths = cliStatements(code).flatMap((statement): readonly SetPath[] => {
    const first = statement.words[0]?.text.toLowerCase();
    const command = COMMANDS.find((word) => word === first);
    if (command) return [pathOf(statement, command, statement.words.slice(1).map(bare))];
    return statement.words.flatMap((word): readonly SetPath[] => {
      const ends = !word.quoted && word.text.endsWith(';');
      const text = ends ? word.text.slice(0, -1) : word.text;
      if (!word.quoted && text === '{') {
        braces.push(open);
        open = [];
      } else if (!word.quoted && text === '}') {
        braces.pop();
        open = [];
      } else if (text !== '') open.push(text);
      if (!ends) return [];
      const own = [...(braces.length <= DEEPEST ? braces.flat() : []), ...open];
      open = [];
      const inactive = own.some((one) => one === 'inactive:');
      const words = own.filter((one) => one !== 'inactive:');
      return [pathOf(statement, inactive ? 'deactivate' : 'set', words)];
    });
  });
  return { paths, comments };
}

function pathOf({ line, text, remark }: Statement, command: SetPath['command'], words: readonly string[]): SetPath {
  return { line, text, remark, command, words: words.filter((word) => word !== '' && word !== '[' && word !== ']') };
}

function bare(word: Statement['words'][number]): string {
  return word.quoted ? word.text : word.text.replace(/^\[(?=.)/, '').replace(/\]?;?$/, '');
}
