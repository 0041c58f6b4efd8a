import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { encode, type Encoding } from './encodings.ts';

/** A file as it goes over the wire. */
export interface WireFile {
  readonly body: Buffer;
  readonly etag: string;
}

/** A reader of files that remembers each encoded body until the file changes. */
export function createFileCache(): (file: string, encoding: Encoding) => WireFile {
  const known = new Map<string, WireFile & { readonly stamp: string }>();
  return (file, encoding) => {
    const { mtimeMs, size } = statSync(file);
    const stamp = `${mtimeMs}:${size}`;
    const key = `${encoding}:${file}`;
    const before = known.get(key);
    if (before?.stamp === stamp) return before;

    const plain = readFileSync(file);
    const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
    const after = { stamp, body: encode(plain, encoding), etag: `"${hash}-${encoding}"` };
    known.set(key, after);
    return after;
  };
}
