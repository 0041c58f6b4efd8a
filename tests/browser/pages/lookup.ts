import type { JSHandle, Locator, Page } from 'playwright/test';

/** The error lookup: the field, what it says, and the errors it shows. It is the same on its own page and at home. */
export class Lookup {
  readonly root: Locator;
  readonly box: Locator;
  readonly field: Locator;
  readonly find: Locator;
  readonly status: Locator;
  readonly errors: Locator;
  readonly unknown: Locator;
  readonly strip: Locator;
  readonly held: Locator;
  readonly putAway: Locator;
  readonly progress: Locator;
  readonly stop: Locator;
  readonly marks: Locator;
  readonly clear: Locator;
  readonly rest: Locator;
  readonly wayLine: Locator;
  readonly whole: Locator;
  readonly seen: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.root = page.locator('.lookup');
    this.box = this.root.locator('form');
    this.field = this.root.locator('textarea');
    this.find = this.root.getByRole('button', { name: 'Find the cause' });
    this.status = this.root.locator('.answers > [role="status"]');
    this.errors = this.root.locator('[data-error]');
    this.unknown = this.root.locator('[data-unknown]');
    this.strip = this.root.locator('.answers ol.strip');
    this.held = this.root.locator('.held');
    this.putAway = this.root.getByRole('button', { name: 'Put it away' });
    this.progress = this.root.getByRole('progressbar');
    this.stop = this.root.getByRole('button', { name: 'Stop' });
    this.marks = this.errors.locator('mark');
    this.clear = this.root.getByRole('button', { name: 'Clear' });
    this.rest = this.root.getByRole('button', { name: 'Show the rest' });
    this.wayLine = this.root.locator('.way-line > summary');
    this.whole = this.root.locator('details.ticket', { hasText: 'Everything as one ticket' });
    this.seen = this.root.locator('details.seen');
  }

  /** The ids of the errors shown, in the order of the page. */
  async ids(): Promise<readonly string[]> {
    return this.errors.evaluateAll((all) => all.map((error) => error.getAttribute('data-error') ?? ''));
  }

  error(id: string): Locator {
    return this.root.locator(`[data-error="${id}"]`);
  }

  async type(text: string): Promise<void> {
    await this.field.fill(text);
  }

  /** A clipboard made in the page, so that pasting it costs what a paste costs and nothing else. */
  async clipboardWith(text: string): Promise<JSHandle<DataTransfer>> {
    return this.#page.evaluateHandle((words) => {
      const data = new DataTransfer();
      data.setData('text/plain', words);
      return data;
    }, text);
  }

  /** Pastes as Ctrl+V does; where the page does not take it over, the text goes into the field. */
  async paste(text: string): Promise<void> {
    await this.pasteClipboard(await this.clipboardWith(text));
  }

  async pasteClipboard(clipboard: JSHandle<DataTransfer>): Promise<void> {
    await this.field.evaluate((field, data) => {
      if (!(field instanceof HTMLTextAreaElement)) return;
      field.focus();
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      if (!field.dispatchEvent(event)) return;
      field.setRangeText(data.getData('text/plain'), field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    }, clipboard);
  }

  /** Drops a file of these bytes on the box. */
  async drop(name: string, bytes: Uint8Array, type = ''): Promise<void> {
    const data = await this.#page.evaluateHandle(
      (file) => {
        const bytes = Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], file.name, { type: file.type }));
        return transfer;
      },
      { name, type, base64: Buffer.from(bytes).toString('base64') },
    );
    await this.box.dispatchEvent('dragover', { dataTransfer: data });
    await this.box.dispatchEvent('drop', { dataTransfer: data });
  }

  /** Drops files beside the box; says whether the page kept the browser from leaving for them. */
  async dropBeside(files: readonly { readonly name: string; readonly text: string }[]): Promise<boolean> {
    return this.#page.evaluate((all) => {
      const dataTransfer = new DataTransfer();
      for (const { name, text } of all) dataTransfer.items.add(new File([text], name));
      const heading = document.querySelector('h1');
      const events = ['dragover', 'drop'].map(
        (type) => new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
      );
      for (const event of events) heading?.dispatchEvent(event);
      return events.every((event) => event.defaultPrevented);
    }, files);
  }

  /** Drops a file made in the page from a line repeated to a size, and a last line; it may be bigger than a message can carry. */
  async dropLong(file: { readonly line: string; readonly bytes: number; readonly last: string }): Promise<void> {
    const data = await this.#page.evaluateHandle(({ line, bytes, last }) => {
      const part = `${line}\n`.repeat(Math.ceil(1_000_000 / (line.length + 1)));
      const parts = Array.from({ length: Math.ceil(bytes / part.length) }, () => part);
      const transfer = new DataTransfer();
      transfer.items.add(new File([...parts, last], 'access.log', { type: 'text/plain' }));
      return transfer;
    }, file);
    await this.box.dispatchEvent('drop', { dataTransfer: data });
  }

  /** Chooses a file with the button. */
  async choose(name: string, bytes: Uint8Array): Promise<void> {
    const chooser = this.#page.waitForEvent('filechooser');
    await this.root.getByRole('button', { name: 'Open a file' }).click();
    await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(bytes) });
  }

  /** Starts to write down every sentence that the lookup announces. */
  async listen(): Promise<() => Promise<readonly string[]>> {
    const heard = await this.status.evaluateHandle((status) => {
      const sentences: string[] = [];
      new MutationObserver(() => {
        const sentence = status.textContent;
        if (sentence !== '' && sentence !== sentences.at(-1)) sentences.push(sentence);
      }).observe(status, { childList: true, characterData: true, subtree: true });
      return sentences;
    });
    return () => heard.jsonValue();
  }
}
