/** Marks the way that the address carries on the map of the tree, in the list and in the drawing. */
import { readAnswers } from '../core/trees/address.ts';

const { answers } = readAnswers(location.search);
const list = document.querySelector<HTMLElement>('[data-tree]');

if (list && Object.keys(answers).length > 0) {
  const walked = wayIn(list);
  const at = walked.at(-1) ?? '';
  walked.forEach((id, index) => {
    mark(id, 'walked');
    document.querySelector(`[data-edge="${walked[index - 1] ?? ''} ${id}"]`)?.classList.add('walked');
  });
  mark(at, 'here');
  say(list, walked);
  bringIntoFrame(document.querySelector(`[data-box="${at}"]`));
}

/** The steps that the answers lead over, as far as the list knows them. */
function wayIn(tree: HTMLElement): readonly string[] {
  const edges = [...tree.querySelectorAll<HTMLElement>('[data-from]')].map(({ dataset }) => dataset);
  const walked = [tree.dataset['tree'] ?? ''];
  for (;;) {
    const at = walked.at(-1) ?? '';
    const answer = answers[at];
    const next = edges.find(
      ({ from, answers: all = '' }) => from === at && answer !== undefined && all.split(' ').includes(answer),
    )?.['to'];
    if (next === undefined || walked.includes(next)) return walked;
    walked.push(next);
  }
}

function mark(id: string, name: string): void {
  const item = list?.querySelector(`[data-to="${id}"]:has(> a[id])`);
  const box = document.querySelector(`[data-box="${id}"]`);
  item?.classList.add(name);
  box?.classList.add(name);
  if (name === 'here') {
    item?.querySelector('a')?.setAttribute('aria-current', 'step');
    box?.setAttribute('aria-current', 'step');
  }
}

/** Says the way in words, each step with a link to its place in the list, and how to go on from the last. */
function say(tree: HTMLElement, walked: readonly string[]): void {
  const words = document.querySelector<HTMLElement>('[data-here]');
  if (!words) return;
  const way = document.createElement('ol');
  for (const id of walked) {
    const there = tree.querySelector<HTMLAnchorElement>(`[data-to="${id}"] > a[id]`);
    const item = document.createElement('li');
    item.append(linkTo(`#${there?.id ?? ''}`, there?.textContent?.trim() ?? id));
    way.append(item);
  }
  way.lastElementChild?.setAttribute('aria-current', 'step');
  const head = document.createElement('p');
  head.textContent = walked.length > 1 ? 'Your way: ' : 'You are here: ';
  const onward = document.createElement('p');
  onward.append(linkTo(`${words.dataset['here'] ?? ''}${location.search}`, 'Go on from here, step by step'));
  words.replaceChildren(head, way, onward);
  words.hidden = false;
  for (const key of document.querySelectorAll<HTMLElement>('[data-here-key]')) key.hidden = false;
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

/** Scrolls the frame of the drawing, and not the page, until a box stands in its middle. */
function bringIntoFrame(box: Element | null): void {
  const frame = box?.closest('.tree-scroll');
  if (!box || !frame) return;
  const [inner, outer] = [box.getBoundingClientRect(), frame.getBoundingClientRect()];
  frame.scrollBy({
    left: inner.left + inner.width / 2 - outer.left - outer.width / 2,
    top: inner.top + inner.height / 2 - outer.top - outer.height / 2,
    behavior: 'instant',
  });
}
