import { expect, test } from './site.ts';
import { SCREEN_407 } from './lookup-texts.ts';
import { Lookup } from './pages/lookup.ts';

const TOOL = 'tools/error-lookup/';

/** Bytes that are no text. */
function noise(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (index * 7919) % 256);
}

/** The bytes of a text as a program on Windows writes them. */
function encoded(text: string, encoding: 'utf-8' | 'utf-16le' | 'utf-16be', mark: boolean): Uint8Array {
  const whole = `${mark ? '\ufeff' : ''}${text}`;
  if (encoding === 'utf-8') return Buffer.from(whole, 'utf8');
  const little = Buffer.from(whole, 'utf16le');
  return encoding === 'utf-16le' ? little : little.swap16();
}

test.describe('a log in the bytes of Windows', () => {
  const text = SCREEN_407.replaceAll('\n', '\r\n');
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
    for (const mark of [true, false]) {
      test(`${encoding} ${mark ? 'with' : 'without'} its mark, dropped and chosen`, async ({ site }) => {
        await site.open(TOOL);
        const lookup = new Lookup(site.page);
        await expect(lookup.find).toBeEnabled();
        const bytes = encoded(text, encoding, mark);
        await lookup.drop('trace.log', bytes);
        await expect(lookup.held).toContainText('trace.log');
        await expect(lookup.errors.first()).toHaveAttribute('data-error', 'proxy-407');
        await expect(lookup.marks.first()).toContainText('Proxy Authentication Required');
        await expect(lookup.error('proxy-407').locator('.excerpt')).toContainText('line 2');
        await lookup.putAway.click();
        await expect(lookup.errors).toHaveCount(0);
        await lookup.choose('chosen.log', bytes);
        await expect(lookup.held).toContainText('chosen.log');
        await expect(lookup.errors.first()).toHaveAttribute('data-error', 'proxy-407');
      });
    }
  }

  for (const { name, bytes, says, size } of [
    { name: 'empty', bytes: new Uint8Array(), says: 'The file is empty.', size: '0 bytes' },
    { name: 'one byte', bytes: new Uint8Array([0x41]), says: 'No known error in this text.', size: '1 byte.' },
    { name: 'no text at all', bytes: noise(50_000), says: /^This is not text, so/, size: '50 kB' },
    {
      name: 'packed',
      bytes: Buffer.from(`PK\x03\x04${'x'.repeat(90)}`),
      says: /^This is not text\. Unpack/,
      size: '94 bytes',
    },
    {
      name: 'an event log',
      bytes: Buffer.from(`ElfFile\0${'\0'.repeat(2000)}`),
      says: /Save All Events As/,
      size: '2 kB',
    },
    {
      name: 'a program',
      bytes: Buffer.from(`MZ\x90\0\x03${'\0'.repeat(2000)}`),
      says: /^This is not text, so/,
      size: '2 kB',
    },
  ]) {
    test(`a file that is ${name} is answered in words`, async ({ site }) => {
      await site.open(TOOL);
      const lookup = new Lookup(site.page);
      await expect(lookup.find).toBeEnabled();
      await lookup.drop('odd.bin', bytes);
      await expect(lookup.status).toHaveText(says);
      await expect(lookup.held).toContainText(size);
    });
  }

  test('what is not UTF-8 is read as the bytes of Windows, and said', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await expect(lookup.find).toBeEnabled();
    const words = 'Der Remoteserver hat einen Fehler zurückgegeben: (407) Proxyauthentifizierung erforderlich.';
    await lookup.drop('ansi.log', Buffer.from(words, 'latin1'));
    await expect(lookup.errors.first()).toHaveAttribute('data-error', 'proxy-407');
    await expect(lookup.error('proxy-407').locator('.excerpt')).toContainText('zurückgegeben');
    await expect(lookup.status).toContainText('The file is not UTF-8; it was read as Windows-1252 (ANSI).');
    await lookup.drop('utf8.log', Buffer.from(words));
    await expect(lookup.status).not.toContainText('1252');
    await expect(lookup.error('proxy-407').locator('.excerpt')).toContainText('zurückgegeben');
  });

  test('a file dropped beside the box is read, of several the first, and the browser stays', async ({ site }) => {
    for (const path of [TOOL, '']) {
      await site.open(path);
      const lookup = new Lookup(site.page);
      await expect(lookup.find).toBeEnabled();
      expect(await lookup.dropBeside([{ name: 'one.log', text: SCREEN_407 }])).toBe(true);
      await expect(lookup.errors.first()).toHaveAttribute('data-error', 'proxy-407');
      await expect(lookup.held).not.toContainText('only this first one');
      await lookup.dropBeside([
        { name: 'two.log', text: 'AADSTS50126' },
        { name: 'three.log', text: SCREEN_407 },
      ]);
      await expect(lookup.errors.first()).toHaveAttribute('data-error', 'aadsts50126');
      await expect(lookup.held).toContainText('2 files came; only this first one is read.');
    }
  });

  test('a picture is refused in words', async ({ site }) => {
    await site.open(TOOL);
    const lookup = new Lookup(site.page);
    await expect(lookup.find).toBeEnabled();
    await lookup.drop('screen.png', new Uint8Array([0x89, 0x50]), 'image/png');
    await expect(lookup.status).toContainText('This is a picture');
  });
});
