/** An address inside the site, whatever base path it was built for. */
export function inSite(path: string): string {
  return `${document.body.dataset['base'] ?? '/'}${path}`;
}
