/** Reads well-formed markup, built HTML or XML, as a tree; what is not well formed is refused with its place. */
import { attributesOf, decoded } from './html.ts';

export type MarkupNode = string | MarkupElement;

/** An element; texts among its children have their character references resolved. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly MarkupNode[];
}

interface Open extends MarkupElement {
  readonly children: MarkupNode[];
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!doctype[^>]*>|<\/([a-z][\w:-]*)\s*>|<([a-z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*)\s*(\/?)>/gi;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const RAW = /^(?:script|style)$/;

/** The tree of a built page. Scripts and styles are empty in it. */
export function readHtml(html: string): MarkupElement {
  return read(html, (name) => VOID.test(name), RAW);
}

/** The root of an XML document. Beyond what `readHtml` refuses: bare ampersands, names that XML does not know, two roots. */
export function readXml(xml: string): MarkupElement {
  const bad = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)|<[a-z][^<>]*=\s*[^\s"'<>]/i.exec(xml);
  if (bad) throw new Error(`Not XML at ${placeOf(xml, bad.index)}: ${bad[0]}`);
  const parts = read(xml, () => false, /^$/).children.filter((part) => typeof part !== 'string' || part.trim() !== '');
  const [root] = parts;
  if (parts.length !== 1 || root === undefined || typeof root === 'string') throw new Error('Not XML: no single root.');
  return root;
}

function read(text: string, isVoid: (name: string) => boolean, raw: RegExp): MarkupElement {
  const top: Open = { name: '', attributes: new Map(), children: [] };
  const open: Open[] = [top];
  const inner = () => open.at(-1) ?? top;
  const addText = (from: number, to: number) => {
    const piece = text.slice(from, to);
    if (piece.includes('<')) throw new Error(`A bracket that is no tag at ${placeOf(text, from)}: ${piece}`);
    if (piece !== '') inner().children.push(decoded(piece));
  };
  const pattern = new RegExp(TOKEN);
  let read = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    addText(read, match.index);
    const [, end, start, attributes = '', selfClosed] = match;
    if (end !== undefined) {
      const { name } = inner();
      if (open.length < 2 || name !== end) throw new Error(`</${end}> ends <${name}> at ${placeOf(text, match.index)}`);
      open.pop();
    } else if (start !== undefined) {
      const element: Open = { name: start, attributes: attributesOf(attributes), children: [] };
      inner().children.push(element);
      if (raw.test(start)) pattern.lastIndex = text.indexOf(`</${start}`, pattern.lastIndex);
      if (selfClosed !== '/' && !isVoid(start)) open.push(element);
    }
    read = pattern.lastIndex;
  }
  addText(read, text.length);
  if (open.length > 1) throw new Error(`<${inner().name}> is never closed.`);
  return top;
}

function placeOf(text: string, index: number): string {
  const before = text.slice(0, index).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}
