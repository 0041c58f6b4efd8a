/** On the page that says "not found": the addresses most like the one asked for. */
import { closest } from '../core/site/similarity.ts';
import { inSite } from './in-site.ts';

interface Page {
  readonly path: string;
  readonly title: string;
}

const section = document.querySelector<HTMLElement>('[data-closest]');
const list = document.querySelector('[data-closest-list]');
const asked = readable(location.pathname).slice(inSite('').length).replace(/\/$/, '');

/** The path without percent signs, or as it is where they are broken. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function suggest(): Promise<void> {
  const response = await fetch(inSite('data/pages.json'));
  const pages = (await response.json()) as readonly Page[];
  const last = (path: string) => path.split('/').filter(Boolean).at(-1) ?? '';
  const found = closest(last(asked) || asked, pages, ({ path }) => last(path), 5);
  for (const page of found) {
    const link = document.createElement('a');
    link.href = inSite(page.path);
    link.textContent = page.title;
    const item = document.createElement('li');
    item.append(link);
    list?.append(item);
  }
  if (section) section.hidden = found.length === 0;
}

suggest().catch(() => undefined);
