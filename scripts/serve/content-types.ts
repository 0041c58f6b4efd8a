import { extname } from 'node:path';

const UTF8 = '; charset=utf-8';
const OCTETS = 'application/octet-stream';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': `text/html${UTF8}`,
  '.css': `text/css${UTF8}`,
  '.js': `text/javascript${UTF8}`,
  '.mjs': `text/javascript${UTF8}`,
  '.json': `application/json${UTF8}`,
  '.map': `application/json${UTF8}`,
  '.webmanifest': `application/manifest+json${UTF8}`,
  '.xml': `application/xml${UTF8}`,
  '.svg': `image/svg+xml${UTF8}`,
  '.txt': `text/plain${UTF8}`,
  '.log': `text/plain${UTF8}`,
  '.md': `text/markdown${UTF8}`,
  '.csv': `text/csv${UTF8}`,
  '.pac': 'application/x-ns-proxy-autoconfig',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.zip': 'application/zip',
  '.pdf': 'application/pdf',
  '.pagefind': OCTETS,
  '.pf_meta': OCTETS,
  '.pf_index': OCTETS,
  '.pf_fragment': OCTETS,
};

/** The `Content-Type` of a file by its ending; bytes without a meaning where the ending is unknown. */
export function contentType(file: string): string {
  return CONTENT_TYPES[extname(file).toLowerCase()] ?? OCTETS;
}

/** Whether hosts compress this `Content-Type`: text in any of its forms. */
export function isCompressible(type: string): boolean {
  return /^text\/|^application\/(json|manifest\+json|xml|x-ns-proxy-autoconfig)|^image\/svg\+xml/.test(type);
}
