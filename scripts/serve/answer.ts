import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { contentType, isCompressible } from './content-types.ts';
import { chooseEncoding } from './encodings.ts';
import { createFileCache } from './file-cache.ts';
import { headersFor, parseHeaderRules } from './header-rules.ts';
import { locate } from './locate.ts';

/**
 * Answers requests from the folder `root` as a static host would, under `base`. The folder's `_headers` apply to files and
 * to the 404 page, matched against the whole path, `base` included, and win over our own headers.
 */
export function createAnswer(root: string, base: string): RequestListener {
  const cached = createFileCache();
  const rulesFile = join(root, '_headers');

  function sendFile(
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    file: string,
    path: string,
  ): void {
    const type = contentType(file);
    const compressible = isCompressible(type);
    const encoding = compressible ? chooseEncoding(request.headers['accept-encoding']) : 'identity';
    const { body, etag } = cached(file, encoding);
    const rules = existsSync(rulesFile) ? parseHeaderRules(readFileSync(rulesFile, 'utf8')) : [];
    const headers = new Map([
      ['content-type', type],
      ['cache-control', 'no-cache'],
      ['etag', etag],
      ...(compressible ? [['vary', 'accept-encoding'] as const] : []),
      ...(encoding === 'identity' ? [] : [['content-encoding', encoding] as const]),
      ...headersFor(rules, path),
    ]);
    response.setHeaders(headers);
    if (status === 200 && request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(status, { 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      sendSentence(response, 405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' });
      return;
    }
    try {
      const location = locate(root, base, path);
      switch (location.kind) {
        case 'file':
          sendFile(request, response, 200, location.file, path);
          return;
        case 'redirect': {
          const to = query === undefined ? location.to : `${location.to}?${query}`;
          sendSentence(response, 308, `Moved to ${to}`, { location: to, 'cache-control': 'no-cache' });
          return;
        }
        case 'outside':
          sendSentence(response, 404, `Nothing is here: the site lives under ${base}`);
          return;
        case 'missing': {
          const page = join(root, '404.html');
          if (existsSync(page)) sendFile(request, response, 404, page, path);
          else sendSentence(response, 404, 'Not found.');
        }
      }
    } catch (error) {
      sendSentence(response, 500, error instanceof Error ? error.message : 'The server failed.');
    }
  };
}

function sendSentence(
  response: ServerResponse,
  status: number,
  sentence: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${sentence}\n`);
}
