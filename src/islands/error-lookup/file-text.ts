/** Reads files as text; fetched with the first file, since most readers paste. */
import {
  BEGINNING,
  encodingOf,
  firstBeyondAscii,
  isMostlyUtf8,
  kindOf,
  type FileKind,
} from '../../core/text/decode-bytes.ts';

/** A part of a text, and how much of the whole is read with it. */
export interface Piece {
  readonly text: string;
  readonly share: number;
}

/** How much is looked at to tell UTF-8 from Windows-1252, in bytes, from the first letter that is not ASCII. */
const SAMPLE = 1 << 16;

const REFUSALS: Readonly<Record<Exclude<FileKind, 'text'>, string>> = {
  'event log':
    'This is not text but an event log in its own form (.evtx). In Event Viewer choose Save All Events As, then the type Text (Tab delimited), and open that file here.',
  archive:
    'This is not text. Unpack an archive and open the log that is in it; save a workbook or a document as text first.',
  'not text': 'This is not text, so there is nothing in it to read. Logs and traces are text.',
};

/** Why a file is not read, in words; undefined where it is text. */
export async function refusalOf(file: Blob): Promise<string | undefined> {
  const kind = kindOf(await bytesOf(file, 0, BEGINNING));
  return kind === 'text' ? undefined : REFUSALS[kind];
}

/** The text of a file in pieces of `size` bytes; says through `onAnsi` when it turns out not to be UTF-8. */
export async function* piecesOfFile(file: Blob, size: number, onAnsi: () => void): AsyncIterable<Piece> {
  const start = encodingOf(await bytesOf(file, 0, BEGINNING));
  const ascii = new TextDecoder('windows-1252');
  let decoder = start.startsWith('utf-16') ? new TextDecoder(start) : undefined;
  for (let at = 0; at < file.size; at += size) {
    const bytes = await bytesOf(file, at, size);
    // ASCII is the same in UTF-8 and in Windows-1252: which of the two it is can wait until a letter tells.
    const letter = decoder ? -1 : firstBeyondAscii(bytes);
    if (letter >= 0) {
      const isUtf8 = isMostlyUtf8(await bytesOf(file, at + letter, SAMPLE));
      if (!isUtf8) onAnsi();
      decoder = new TextDecoder(isUtf8 ? 'utf-8' : 'windows-1252');
    }
    const text = (decoder ?? ascii).decode(bytes, { stream: true });
    yield { text, share: Math.min(1, (at + size) / file.size) };
  }
  yield { text: decoder?.decode() ?? '', share: 1 };
}

async function bytesOf(file: Blob, from: number, length: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(from, from + length).arrayBuffer());
}
