import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodingOf, firstBeyondAscii, kindOf, type FileKind, type TextEncoding } from './decode-bytes.ts';

const TEXT = '[08:30:02] The remote name could not be resolved\r\n';

function utf16(text: string, isLittle: boolean, isMarked: boolean): Uint8Array {
  const units = [...(isMarked ? '\ufeff' : ''), ...text].map((character) => character.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => {
      const pair = [unit & 0xff, unit >> 8];
      return isLittle ? pair : pair.reverse();
    }),
  );
}

/** The bytes of a text with one byte a letter, as programs on Windows wrote before UTF-8. */
function ansi(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

for (const [bytes, expected, reason] of [
  [new TextEncoder().encode(TEXT), 'utf-8', 'UTF-8'],
  [new TextEncoder().encode(`\ufeff${TEXT}`), 'utf-8', 'UTF-8 with a mark'],
  [new TextEncoder().encode('远程名称: リモート'), 'utf-8', 'UTF-8 beyond ASCII'],
  [utf16(TEXT, true, true), 'utf-16le', 'UTF-16 as Windows writes it'],
  [utf16(TEXT, false, true), 'utf-16be', 'UTF-16, the other way round'],
  [utf16(TEXT, true, false), 'utf-16le', 'UTF-16 without a mark, as `>` in old PowerShell may leave it when appended'],
  [utf16(TEXT, false, false), 'utf-16be', 'the other way round without a mark'],
  [utf16('远程 remote name of the server', true, false), 'utf-16le', 'mostly ASCII without a mark'],
  [new Uint8Array(), 'utf-8', 'an empty file'],
  [Uint8Array.of(0x41), 'utf-8', 'one byte'],
  [Uint8Array.of(0xff), 'windows-1252', 'half a mark is no mark'],
  [
    ansi('Der Remoteserver hat einen Fehler zurückgegeben: (407)'),
    'windows-1252',
    'one byte a letter, as ANSI logs have',
  ],
  [ansi('Accès refusé'), 'windows-1252', 'two letters of it, one of them the last'],
  [new TextEncoder().encode('zurückgegeben').subarray(0, 5), 'utf-8', 'UTF-8 that is cut within a letter'],
  [Uint8Array.of(...new TextEncoder().encode('üöä und '), 0xfc), 'utf-8', 'UTF-8 with a broken letter'],
  [new Uint8Array(400), 'utf-8', 'zeros alone are no UTF-16'],
  [Uint8Array.of(0x41, 0), 'utf-8', 'too little to tell'],
] as const satisfies readonly (readonly [Uint8Array, TextEncoding, string])[]) {
  test(`a file is read as ${expected}: ${reason}`, () => assert.equal(encodingOf(bytes), expected));
}

for (const [isLittle, isMarked] of [
  [true, true],
  [true, false],
  [false, true],
  [false, false],
] as const) {
  test(`a UTF-16 file comes out as its text: ${isLittle ? 'little' : 'big'} end first, mark: ${isMarked}`, () => {
    const bytes = utf16(TEXT, isLittle, isMarked);
    assert.equal(new TextDecoder(encodingOf(bytes)).decode(bytes), TEXT);
  });
}

const header = (start: string, length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (at < start.length ? start.charCodeAt(at) : (at % 5) * 40));

for (const [bytes, expected, reason] of [
  [new TextEncoder().encode(TEXT), 'text', 'a log'],
  [utf16(TEXT, true, false), 'text', 'UTF-16'],
  [utf16('', true, true), 'text', 'a mark alone'],
  [ansi('zurückgegeben'), 'text', 'ANSI'],
  [new TextEncoder().encode('\x1b[31merror\x1b[0m\tred\r\n\f'), 'text', 'a coloured console'],
  [new TextEncoder().encode(`${TEXT.repeat(9)}\0\0`), 'text', 'two characters too many'],
  [new Uint8Array(), 'text', 'an empty file'],
  [header('ElfFile\0', 4096), 'event log', 'an event log'],
  [header('PK\x03\x04', 300), 'archive', 'a zip archive, a workbook, a document'],
  [header('\x1f\x8b', 300), 'archive', 'a packed log'],
  [header('MZ', 4096), 'not text', 'a program'],
  [new Uint8Array(4096), 'not text', 'zeros'],
  [utf16('\0'.repeat(200), true, true), 'not text', 'zeros with a mark'],
] as const satisfies readonly (readonly [Uint8Array, FileKind, string])[]) {
  test(`a file is ${expected}: ${reason}`, () => assert.equal(kindOf(bytes), expected));
}

test('the first byte that is not ASCII is found', () => {
  assert.equal(firstBeyondAscii(ansi('zurück')), 3);
  assert.equal(firstBeyondAscii(ansi('back')), -1);
});
