/** How a file of text is written. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What a file is, as far as its first bytes tell. */
export type FileKind = 'text' | 'event log' | 'archive' | 'not text';

/** How much of a file's beginning tells what it is, in bytes. */
export const BEGINNING = 4096;

/**
 * Tells the encoding of a file from its first bytes: a byte order mark where there is one; else UTF-16 where every
 * second byte of the beginning is zero and the others are not, as Windows writes logs without a mark; else UTF-8, or
 * Windows-1252 where the beginning is none. A file that begins with ASCII alone has yet to show which of the two it is.
 */
export function encodingOf(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const beginning = bytes.subarray(0, 400);
  const half = beginning.length / 2;
  const zeros = (offset: number) => beginning.filter((byte, index) => index % 2 === offset && byte === 0).length / half;
  if (beginning.length >= 4 && zeros(1) > 0.6 && zeros(0) < 0.2) return 'utf-16le';
  if (beginning.length >= 4 && zeros(0) > 0.6 && zeros(1) < 0.2) return 'utf-16be';
  return isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Where the first byte stands that is not ASCII; -1 where all are. */
export function firstBeyondAscii(bytes: Uint8Array): number {
  return bytes.findIndex((byte) => byte >= 0x80);
}

/** Tells what a file is from its first bytes: signatures of what people have beside their logs, else how many bytes no text has. */
export function kindOf(bytes: Uint8Array): FileKind {
  const starts = (signature: string) => [...signature].every((sign, index) => bytes[index] === sign.charCodeAt(0));
  if (starts('ElfFile\0')) return 'event log';
  if (starts('PK\x03\x04') || starts('\x1f\x8b') || starts('7z\xbc\xaf') || starts('MSCF')) return 'archive';
  const beginning = bytes.subarray(0, BEGINNING);
  const strange = encodingOf(bytes).startsWith('utf-16')
    ? 2 * beginning.filter((byte, index) => index % 2 === 1 && byte === 0 && beginning[index - 1] === 0).length
    : beginning.filter(isStrange).length;
  return strange > beginning.length / 50 ? 'not text' : 'text';
}

/** Control characters but tabs, line ends, page ends, backspaces and the escapes of coloured consoles. */
function isStrange(byte: number): boolean {
  return (byte < 0x20 && !(byte >= 8 && byte <= 13) && byte !== 0x1b) || byte === 0x7f;
}

/** Whether what is beyond ASCII is UTF-8 rather than not: a log of UTF-8 with a broken line in it is still one. */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const length = byte < 0xc2 || byte > 0xf4 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    const rest = bytes.subarray(at + 1, at + 1 + length);
    const isWhole = length > 0 && rest.every((next) => next >> 6 === 2);
    if (isWhole && rest.length < length) break; // cut off by the end
    if (isWhole) {
      good++;
      at += length;
    } else bad++;
  }
  return bad <= good;
}
