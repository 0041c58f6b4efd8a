/** Every page that a reader may land on, with its path inside the site, its title and the day its facts were checked. */
import { CLOUDS } from '../core/hosts/schema.ts';
import { sets } from './allowlist/published.ts';
import { articles, errors, hosts, proxies, site } from './content.ts';
import { steps, stepTitle, tree } from './tree.ts';

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
  { path: 'tools/', title: 'Tools', checked: site.factsChecked },
  { path: 'tools/allowlist/', title: 'Allowlist', checked: site.factsChecked },
  { path: 'lists/', title: 'Ready-made lists', checked: site.factsChecked },
  { path: 'lists/formats/', title: 'List formats', checked: site.factsChecked },
  { path: 'lists/sources/', title: 'Sources on list formats', checked: site.factsChecked },
  { path: 'tools/error-lookup/', title: 'Error lookup', checked: site.factsChecked },
  { path: 'tools/troubleshooter/', title: 'Troubleshooter', checked: tree.version },
  { path: 'tools/troubleshooter/map/', title: 'Map of the troubleshooter', checked: tree.version },
  { path: 'tools/troubleshooter/report/', title: 'Report on the troubleshooter', checked: tree.version },
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
  ...Object.entries(CLOUDS).map(([cloud, label]) => ({
    path: `lists/${cloud}/`,
    title: `Ready-made lists, ${label}`,
    checked: site.factsChecked,
  })),
  ...sets.map(({ cloud, id, title }) => ({
    path: `lists/${cloud}/${id}/`,
    title: `${title}, ${CLOUDS[cloud]}`,
    checked: site.factsChecked,
  })),
  ...proxies.map(({ id, label, checked }) => ({
    path: `lists/formats/${id}/`,
    title: `Allowlist for ${label}`,
    checked,
  })),
  ...steps.map(({ id, node }) => ({
    path: `tools/troubleshooter/${id}/`,
    title: stepTitle(node),
    checked: tree.version,
  })),
];
