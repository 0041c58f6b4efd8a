/** What a built page says: the text of a part, of the part under a heading, and of its tables. */
import type { MarkupElement, MarkupNode } from './markup.ts';

/** Elements that do not part words; around all others there is a space. */
const INLINE = /^(?:a|abbr|b|cite|code|em|i|ins|kbd|mark|samp|small|span|strong|sub|sup|time|tspan)$/;

type Test = (element: MarkupElement) => boolean;

/** Texts compare equal whatever quotes and white space they are written with. */
export function plain(text: string): string {
  return text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words that a reader is given; what is hidden from assistive technology, and what `skip` says, is left out. */
export function textOf(nodes: readonly MarkupNode[], skip: Test = () => false): string {
  const words = (node: MarkupNode): string => {
    if (typeof node === 'string') return node;
    if (node.attributes.get('aria-hidden') === 'true' || skip(node)) return ' ';
    const inside = node.children.map(words).join('');
    return INLINE.test(node.name) ? inside : ` ${inside} `;
  };
  return plain(nodes.map(words).join(''));
}

/** Every element among the nodes and inside them that passes, in the order of the page; not inside one that is skipped. */
export function elementsIn(nodes: readonly MarkupNode[], test: Test, skip: Test = () => false): MarkupElement[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' || skip(node)
      ? []
      : [...(test(node) ? [node] : []), ...elementsIn(node.children, test, skip)],
  );
}

export const named =
  (name: string): Test =>
  (element) =>
    element.name === name;

export const hasClass =
  (name: string): Test =>
  ({ attributes }) =>
    (attributes.get('class') ?? '').split(/\s+/).includes(name);

/** The first element that passes; throws where there is none. */
export function only(nodes: readonly MarkupNode[], test: Test, what: string): MarkupElement {
  const [found] = elementsIn(nodes, test);
  if (!found) throw new Error(`There is no ${what}.`);
  return found;
}

/**
 * The part of a page that a fragment leads to: for a heading what stands under it, up to the next one of its level; for
 * any other element that element. Undefined where nothing carries the id.
 */
export function partUnder(root: MarkupElement, id: string): readonly MarkupNode[] | undefined {
  const path = pathTo(root, id);
  const target = path?.at(-1);
  if (!path || !target) return undefined;
  if (levelOf(target) === undefined) return [target];
  const carrier = path.at(-2) && hasClass('headed')(path.at(-2) ?? target) ? path.at(-2) : target;
  const siblings = path[path.length - (carrier === target ? 2 : 3)]?.children ?? [];
  const after = siblings.slice(siblings.findIndex((each) => each === carrier));
  const level = levelOf(target) ?? 0;
  const end = after.findIndex((each, index) => index > 0 && (levelOf(each) ?? 7) <= level);
  return end < 0 ? after : after.slice(0, end);
}

/** The cells of every row, header cells included. */
export function rowsIn(nodes: readonly MarkupNode[]): readonly (readonly string[])[] {
  return elementsIn(nodes, named('tr')).map(({ children }) =>
    children.flatMap((cell) => (typeof cell === 'string' ? [] : [textOf([cell])])),
  );
}

/** The level of a heading, alone or in its frame. */
function levelOf(node: MarkupNode): number | undefined {
  if (typeof node === 'string') return undefined;
  const heading = hasClass('headed')(node) ? elementsIn([node], ({ name }) => /^h\d$/.test(name))[0] : node;
  return /^h[1-6]$/.test(heading?.name ?? '') ? Number(heading?.name[1]) : undefined;
}

function pathTo(element: MarkupElement, id: string): readonly MarkupElement[] | undefined {
  if (element.attributes.get('id') === id) return [element];
  for (const child of element.children) {
    const found = typeof child === 'string' ? undefined : pathTo(child, id);
    if (found) return [element, ...found];
  }
  return undefined;
}
