/** Every page that a reader may land on, with its path inside the site, its title and the day its facts were checked. */
import { articles, errors, hosts, site } from './content.ts';

export interface PageEntry {
  readonly path: string;
  readonly title: string;
  readonly checked: string;
}

const fixed: readonly PageEntry[] = [
  { path: '', title: site.title, checked: site.factsChecked },
  { path: 'guide/', title: 'Guide', checked: site.factsChecked },
  { path: 'errors/', title: 'Errors', checked: site.factsChecked },
  { path: 'errors/aadsts/', title: 'Sign-in codes (AADSTS)', checked: site.factsChecked },
  { path: 'hosts/', title: 'Hosts', checked: site.factsChecked },
  { path: 'tools/error-lookup/', title: 'Error lookup', checked: site.factsChecked },
  { path: 'changes/', title: 'Changes', checked: site.factsChecked },
  { path: 'troubleshoot-connect-connectivity/', title: 'Old links', checked: site.factsChecked },
  { path: 'search/', title: 'Search', checked: site.factsChecked },
];

export const pages: readonly PageEntry[] = [
  ...fixed,
  ...articles.map(({ slug, title, checked }) => ({ path: `guide/${slug}/`, title, checked })),
  ...errors.map(({ id, title, checked }) => ({ path: `errors/${id}/`, title, checked })),
  ...hosts.map(({ slug, base, rows }) => ({
    path: `hosts/${slug}/`,
    title: base,
    checked: rows[0]?.checked ?? site.factsChecked,
  })),
];
