import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodingOf, type TextEncoding } from './decode-bytes.ts';

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
  [Uint8Array.of(0xff), 'utf-8', 'half a mark'],
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
