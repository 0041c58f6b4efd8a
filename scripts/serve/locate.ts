import { realpathSync, statSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

/** What a path of the site leads to. */
export type Location =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'outside' }
  | { readonly kind: 'missing' };

/**
 * Finds what the folder `root` holds for a still-encoded URL path under `base`. Folders give their `index.html` and get
 * a final slash first; a path outside `base` is `outside`; what leads out of the folder, by dots or by link, is `missing`.
 */
export function locate(root: string, base: string, urlPath: string): Location {
  const path = decodePath(urlPath);
  if (path === undefined) return { kind: 'missing' };
  if (`${path}/` === base) return { kind: 'redirect', to: base };
  if (!path.startsWith(base)) return { kind: 'outside' };

  const inside = path.slice(base.length);
  if (inside === '_headers' || inside === '_redirects') return { kind: 'missing' };
  const file = join(root, inside);
  if (isFolder(file)) {
    if (!path.endsWith('/')) return { kind: 'redirect', to: `${encodeURI(path)}/` };
    return fileWithin(root, join(file, 'index.html'));
  }
  return path.endsWith('/') ? { kind: 'missing' } : fileWithin(root, file);
}

/** One clean absolute path, so that neither `..` nor `//other-host` survives; undefined for what no browser sends. */
function decodePath(urlPath: string): string | undefined {
  try {
    const decoded = decodeURIComponent(urlPath);
    if (/[\0\\]/.test(decoded)) return undefined;
    return posix.normalize(`/${decoded}`);
  } catch {
    return undefined;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function fileWithin(root: string, file: string): Location {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return { kind: 'missing' };
  const isWithin = realpathSync(file).startsWith(realpathSync(root) + sep);
  return isWithin ? { kind: 'file', file } : { kind: 'missing' };
}
