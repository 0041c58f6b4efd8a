import type { Ports } from '../list-entry.ts';
import { normalisePaste, type PastedLine, type PasteOptions } from '../normalise-paste.ts';
import { portPhrase } from '../stated-ports.ts';

/** One entry of a list of names, before any product has had its say; or a line that is none, with the reason. */
export type LineItem =
  | {
      readonly kind: 'entry';
      readonly line: number;
      /** The entry without quotes, list marks and what was written behind it. */
      readonly text: string;
      /** What was written behind it, such as `(read-only)` or `Sign-in page`. */
      readonly remark: string;
      /** Ports that stand beside the entry: behind it, or in a cell of their own. */
      readonly ports: Ports;
      readonly action: 'allow' | 'deny';
      /** True where the text began with a byte order mark and this is its first entry. */
      readonly bom: boolean;
    }
  | { readonly kind: 'other'; readonly line: number; readonly text: string; readonly why: string };

/** What is special about the lines of a product. */
export interface LineOptions extends PasteOptions {
  /** Which lines are one entry as they stand, such as regular expressions. */
  readonly whole?: RegExp;
  /** What may stand before the entries of a line and is no part of them. */
  readonly before?: RegExp;
}

const COMMENT = /^(?:#|;|\/\/|!|--|<!--|REM(?:\s|$))/i;
const FRAME = /^[\s|:=`~+_-]*$|^```/;
const LIST_MARK = /^(?:[-•·*+]\s+|\d{1,5}[.)]?\s+)(?=\S)/;
const KEYWORD = /^(allow|permit|deny|block|url|urls|host|hosts|domain|fqdn|site|value)\b\s?[:=]?\s+(?=\S)/i;
const DENIES = /^(?:deny|block)$/i;
/** No entry is longer. */
const LONGEST = 2000;
const SWITCHED_OFF = /^\(?(?:disabled|inactive|switched off)\)?$/i;
const DENIED = /^\(?(?:denied|deny|blocked|block)\)?$/i;

/**
 * Takes any pasted text to the entries of a list of names: one or several on a line (with commas, semicolons, spaces or a
 * lone slash between them), in a bulleted list, or in the rows of a Markdown table whose ports count for the whole row.
 * Comments and prose come back as `other`; nothing is dropped but empty lines and frames. Never throws; linear in the length.
 */
export function readLines(text: string, options: LineOptions = {}): readonly LineItem[] {
  let bom = false;
  return rowsOf(normalisePaste(text, options)).flatMap((row) => {
    bom ||= row.bom === true;
    const items = itemsOf(row, options, bom);
    if (items.some(({ kind }) => kind === 'entry')) bom = false;
    return items;
  });
}

/** Puts the cells of a table row together again that `<br>` had torn apart. */
function rowsOf(lines: readonly PastedLine[]): readonly PastedLine[] {
  const rows: { readonly first: PastedLine; readonly inTable: boolean; readonly parts: string[] }[] = [];
  for (const line of lines) {
    const before = rows.at(-1);
    if (before?.inTable === true && line.after === 'br' && before.first.line === line.line) {
      before.parts.push(line.text);
    } else {
      rows.push({ first: line, inTable: /^\s*\|/.test(line.text), parts: [line.text] });
    }
  }
  return rows.map(({ first, parts }) => (parts.length === 1 ? first : { ...first, text: parts.join(', ') }));
}

function itemsOf({ line, text }: PastedLine, { whole, before }: LineOptions, bom: boolean): readonly LineItem[] {
  const written = text.trim();
  if (FRAME.test(written)) return [];
  if (COMMENT.test(written)) return [{ kind: 'other', line, text: written, why: 'It is a comment.' }];
  const unmarked = written.replace(LIST_MARK, '');
  const plain = before ? unmarked.replace(before, '') : unmarked;
  if (whole?.test(plain)) {
    return [{ kind: 'entry', line, text: plain, remark: '', ports: 'not-stated', action: 'allow', bom }];
  }
  const keyword = KEYWORD.exec(plain);
  const action = DENIES.test(keyword?.[1] ?? '') ? 'deny' : 'allow';
  const body = (keyword ? plain.slice(keyword[0].length) : plain).split(/\s(?:#|\/\/)/, 1)[0] ?? '';
  const pieces = piecesOf(body);
  const ports = rowPorts(pieces);
  const items = pieces.flatMap(({ entries, remark }) =>
    entries.map((entry): LineItem => {
      if (SWITCHED_OFF.test(remark)) return { kind: 'other', line, text: entry, why: 'It is marked as switched off.' };
      const own = portsIn(remark);
      const denied = action === 'deny' || DENIED.test(remark);
      return {
        kind: 'entry',
        line,
        text: entry,
        remark,
        ports: together(own, ports),
        action: denied ? 'deny' : 'allow',
        bom,
      };
    }),
  );
  return items.length > 0 ? items : [{ kind: 'other', line, text: written, why: 'No host name was read in it.' }];
}

interface Piece {
  readonly entries: readonly string[];
  readonly remark: string;
}

/** The parts of a line. A part has entries where it begins with one; a line of one word is taken for an entry whatever it is. */
function piecesOf(body: string): readonly Piece[] {
  const parts = body.split(/\||[,;](?=\s|$)|[,;](?=[^\s\d])|\s\/(?=\s)/).map((part) => part.trim());
  const filled = parts.filter((part) => part !== '');
  const only = filled.length === 1 && !/\s/.test(filled[0] ?? '');
  return filled.map((part) => {
    const words = part.split(/\s+/).map(bareWord);
    let at = 0;
    while (at < words.length && (looksLikeHost(words[at] ?? '') || words[at] === '')) at++;
    const entries = words.slice(0, at).filter((word) => word !== '');
    const first = words[0] ?? '';
    const isPort = /[a-z0-9]/i.test(first) && portsIn(first) !== undefined;
    if (entries.length === 0 && only && !isPort && first !== '') {
      return { entries: [first], remark: '' };
    }
    return { entries, remark: entries.length === 0 ? part : words.slice(at).join(' ') };
  });
}

function rowPorts(pieces: readonly Piece[]): Ports {
  const stated = pieces.flatMap(({ entries, remark }) => (entries.length === 0 ? [portsIn(remark)] : []));
  const ranges = stated.flatMap((ports) => (ports === undefined || ports === 'not-stated' ? [] : ports));
  return ranges.length > 0 ? ranges : 'not-stated';
}

/** The ports that a whole text states. A date or a time states none. */
function portsIn(text: string): Ports | undefined {
  return /^[^a-z]*\d[/:]\d/i.test(text) ? undefined : portPhrase(text)?.tcp;
}

/** Ports behind an entry, and those that follow in a part or cell of their own. */
function together(own: Ports | undefined, row: Ports): Ports {
  return own === undefined || own === 'not-stated' ? row : row === 'not-stated' ? own : [...own, ...row];
}

/** A word without quotes, brackets of a list and the text of a Markdown link for the link. */
function bareWord(word: string): string {
  if (word.length > LONGEST) return word;
  const link = /^\[([^\][]+)\]\(/.exec(word);
  return (link?.[1] ?? word).replace(/^["'`]+|^\[(?=["'`*.]|$)["'`]*/, '').replace(/["'`]*[\]]?[,;]?$/, '');
}

/** Whether a word looks like a name, a wildcard, a URL or an address, and not like a word of a sentence. */
function looksLikeHost(word: string): boolean {
  if (word.length > LONGEST) return false;
  if (word === '*' || /^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(word)) return true;
  const host = word.split(/[/:?]/, 1)[0] ?? '';
  const last = host.replace(/\.$/, '').split('.').at(-1) ?? '';
  if (!host.replace(/\.$/, '').includes('.')) return /^\*[a-z0-9-]{2,}$/i.test(host);
  if (/["'|\\()]/.test(host)) return false;
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || /^(?:[\p{L}][\p{L}\p{M}\p{N}_*^-]+|\*|\^|<.+>)$/u.test(last);
}
