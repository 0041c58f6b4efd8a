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
  say(list, at);
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

/** Says where the reader is, with a link to the place in the list. */
function say(tree: HTMLElement, id: string): void {
  const words = document.querySelector<HTMLElement>('[data-here]');
  const here = tree.querySelector<HTMLAnchorElement>(`[data-to="${id}"] > a[id]`);
  if (!words || !here) return;
  const link = document.createElement('a');
  link.href = `#${here.id}`;
  link.textContent = here.textContent?.trim() ?? '';
  words.replaceChildren('You are here: ', link);
  words.hidden = false;
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
