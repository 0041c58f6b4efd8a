/** What every page does with script: theme, copy, and opening the search. Small on purpose. */
import { THEME_KEY } from './theme-boot.ts';

const said = document.querySelector('[data-said]');
let fade: ReturnType<typeof setTimeout> | undefined;

function say(sentence: string): void {
  if (!said) return;
  said.textContent = sentence;
  clearTimeout(fade);
  fade = setTimeout(() => (said.textContent = ''), 4000);
}

async function copy(text: string, done: string, button?: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
    if (button) confirmOn(button);
  } catch {
    say('This browser does not allow copying. Select the text and press Ctrl+C.');
  }
}

/** Says it on the button as well, where the reader looks; the status line says it to a screen reader. */
function confirmOn(button: HTMLElement): void {
  button.textContent = 'Copied';
  setTimeout(() => (button.textContent = 'Copy'), 2000);
}

/** What a copy button copies: the marked lines where some are marked, else what is named as the source, else the whole block. */
function copyOf(button: HTMLElement): string {
  const block = button.closest('.code, .console');
  const marked = [...(block?.querySelectorAll('ins') ?? [])];
  const text =
    marked.length > 0
      ? marked.map((line) => line.textContent).join('')
      : (block?.querySelector('[data-copy-source]') ?? block?.querySelector('pre'))?.textContent;
  return (text ?? '').replace(/\n$/, '');
}

for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) button.hidden = false;

const theme = document.querySelector<HTMLElement>('[data-theme-choice]');
const select = theme?.querySelector('select');
if (theme && select) {
  theme.hidden = false;
  select.value = document.documentElement.dataset['theme'] ?? '';
  select.addEventListener('change', () => {
    if (select.value) document.documentElement.dataset['theme'] = select.value;
    else delete document.documentElement.dataset['theme'];
    try {
      if (select.value) localStorage.setItem(THEME_KEY, select.value);
      else localStorage.removeItem(THEME_KEY);
    } catch {
      say('The theme holds for this page only: this browser keeps nothing.');
    }
  });
}

const dialog = document.querySelector<HTMLDialogElement>('[data-find]');
const opener = document.querySelector<HTMLElement>('[data-find-open]');
let attached = false;

async function attach(root: HTMLElement): Promise<void> {
  const { attachSearch } = await import('./search/attach.ts');
  attachSearch(root);
}

function openSearch(): void {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dialog.querySelector<HTMLInputElement>('[data-find-field]')?.select();
  if (attached) return;
  attached = true;
  attach(dialog).catch(() => {
    attached = false;
    say('The search could not be loaded.');
  });
}

if (opener) opener.hidden = false;
for (const root of document.querySelectorAll<HTMLElement>('[data-find-inline]')) {
  const field = root.querySelector<HTMLInputElement>('[data-find-field]');
  const wake = () => void attach(root).catch(() => say('The search could not be loaded.'));
  if (field?.value || field === document.activeElement || root.dataset['findInline'] === 'now') wake();
  else field?.addEventListener('focus', wake, { once: true });
}

// A tool whose script does not come would stand there dead and silent.
document.addEventListener('astro:hydration-error', () => {
  if (said)
    said.textContent =
      'The tool on this page could not be loaded. Reload the page to try again, or use the lists under Errors and Hosts.';
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.querySelector('[data-find-field]')) return;
  event.preventDefault(); // what is typed stays out of the address
  form.dataset['entered'] = ''; // Enter pressed while the search is still loading counts once it is there
});

document.addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    openSearch();
  }
  if (event.key === 'Escape' && dialog?.open && !event.isComposing) {
    event.preventDefault(); // or the first Esc only empties the field
    dialog.close();
  }
});

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const button = event.target.closest<HTMLElement>('[data-copy]');
  if (button) void copy(copyOf(button), 'Copied.', button);
  const anchor = event.target.closest<HTMLAnchorElement>('[data-anchor]');
  if (anchor) void copy(anchor.href, 'Link to this section copied.');
  if (event.target.closest('[data-find-open]')) openSearch();
  if (event.target.closest('[data-find-close]') || event.target === dialog) dialog?.close();
});

// What is folded away on the screen belongs on the paper.
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});
