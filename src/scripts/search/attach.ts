/** Makes one search field live: results as you type, arrows to walk them, Enter for the first: the dialog opens it, a page moves to it. */
import { askExact, askProse } from './engine.ts';
import type { ExactAnswer } from '../../core/search/exact-search.ts';
import { exactList, moreButton, nothingKnown, proseList, remark, said } from './view.ts';

const WAIT_MS = 120;

function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-find-${name}]`);
  if (!found) throw new Error(`The search has no ${name}.`);
  return found;
}

/** Attaches the search to a form with a field, a place for results and a status line. What was typed and entered before counts. */
export function attachSearch(root: HTMLElement): void {
  const field = part(root, 'field') as HTMLInputElement;
  const results = part(root, 'results');
  const status = part(root, 'status');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let run = 0;

  const show = (nodes: readonly Node[], sentence: string) => {
    results.replaceChildren(...nodes);
    status.textContent = sentence;
  };

  const searchProse = async (answer: ExactAnswer, query: string, mine: number): Promise<void> => {
    const exact = exactList(answer);
    const { prose, note } = await proseOrNote(query);
    if (mine !== run) return;
    const pages = proseList(prose.filter(({ url }) => !answer.hits.some((hit) => url.endsWith(`/errors/${hit.id}/`))));
    const all = [...exact, ...pages];
    const total = answer.hits.length + prose.length;
    show(
      [...(all.length > 0 ? all : nothingKnown(answer, query)), ...note],
      total > 0 ? count(total) : 'Nothing is known.',
    );
  };

  const search = async (): Promise<void> => {
    const mine = ++run;
    const query = field.value;
    if (query.trim() === '') return show([], '');
    try {
      const answer = await askExact(query);
      if (mine !== run) return;
      const exact = exactList(answer);
      if (answer.prose !== 'at once') {
        const known = exact.length > 0;
        const more = answer.prose === 'on demand' ? [moreButton(() => void searchProse(answer, query, mine))] : [];
        return show(
          [...(known ? exact : nothingKnown(answer, query)), ...more],
          known ? count(answer.hits.length) : 'Nothing is known.',
        );
      }
      show(exact, '');
      await searchProse(answer, query, mine);
    } catch {
      if (mine === run)
        show(
          said('The search index could not be loaded. The lists of errors and hosts hold the same.'),
          'Search failed.',
        );
    }
  };

  const links = () => [...results.querySelectorAll<HTMLAnchorElement>('a.hit')];
  const walk = (event: KeyboardEvent): void => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    const to = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : undefined;
    if (to === undefined || (at < 0 && event.key === 'ArrowUp')) return;
    event.preventDefault();
    if (to < 0) field.focus();
    else all[Math.min(to, all.length - 1)]?.focus();
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(), WAIT_MS);
  });
  root.addEventListener('keydown', walk);
  const enter = (): void => {
    clearTimeout(timer);
    void search().then(() => (root instanceof HTMLDialogElement ? links()[0]?.click() : links()[0]?.focus()));
  };
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    enter();
  });
  if (field.form?.dataset['entered'] !== undefined) enter();
  else if (field.value !== '') void search();
}

async function proseOrNote(
  query: string,
): Promise<{ prose: Awaited<ReturnType<typeof askProse>>; note: readonly Node[] }> {
  try {
    return { prose: await askProse(query), note: [] };
  } catch {
    return {
      prose: [],
      note: remark(
        'This browser cannot search the text (it lacks WebAssembly); codes, hosts and messages were searched.',
      ),
    };
  }
}

function count(total: number): string {
  return total === 1 ? '1 result' : `${total} results`;
}
