/** How a file of text is written, read off its first bytes. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * Tells the encoding of a file from its first bytes: a byte order mark where there is one; else UTF-16 where every
 * second byte of the beginning is zero, as Windows writes logs without a mark; else UTF-8.
 */
export function encodingOf(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const beginning = bytes.subarray(0, 400);
  const zeros = (offset: number) => beginning.filter((byte, index) => index % 2 === offset && byte === 0).length;
  const half = beginning.length / 2;
  if (beginning.length >= 4 && zeros(1) > half * 0.6) return 'utf-16le';
  return beginning.length >= 4 && zeros(0) > half * 0.6 ? 'utf-16be' : 'utf-8';
}
