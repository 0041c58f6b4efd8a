import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright/test';

export const ALLOWLIST = 'tools/allowlist/';

/** The allowlist tool: what is chosen, the list that is written, and the check of a pasted one. */
export class Allowlist {
  readonly page: Page;
  readonly root: Locator;
  readonly list: Locator;
  readonly sentence: Locator;
  readonly filter: Locator;
  readonly products: Locator;
  readonly field: Locator;
  readonly held: Locator;
  readonly answer: Locator;
  readonly dialect: Locator;
  readonly verdicts: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator('.allowlist');
    this.list = this.root.getByRole('region', { name: 'The list', exact: true });
    this.sentence = this.list.locator('.announced');
    this.filter = this.root.getByRole('searchbox', { name: 'Find a product' });
    this.products = this.root.locator('input[name="product"]');
    this.field = this.root.locator('textarea');
    this.held = this.root.locator('.held');
    this.answer = this.root.locator('.view.check .announced');
    this.dialect = this.root.locator('select[name="dialect"]');
    this.verdicts = this.root.locator('[data-verdict]');
  }

  /** Opens the tool, and waits until script has a list of its own. */
  async open(inside = ''): Promise<void> {
    await this.page.goto(`${ALLOWLIST}${inside}`);
    await this.awake();
  }

  async awake(): Promise<void> {
    await this.root.locator('.folds').first().waitFor({ state: 'attached' });
  }

  option(name: string): Locator {
    return this.root.getByRole('radio', { name });
  }

  box(name: string): Locator {
    return this.root.getByRole('checkbox', { name });
  }

  product(id: string): Locator {
    return this.root.locator(`input[name="product"][value="${id}"]`);
  }

  file(name: string): Locator {
    return this.root.locator(`[data-file="${name}"]`);
  }

  /** The lines of a file as they stand on the page. */
  async lines(name: string): Promise<readonly string[]> {
    return this.file(name).locator('td:first-child code').allTextContents();
  }

  fold(name: string | RegExp): Locator {
    return this.root.locator('details').filter({ has: this.page.locator('summary', { hasText: name }) });
  }

  async unfold(name: string | RegExp): Promise<Locator> {
    const fold = this.fold(name);
    await fold.locator('summary').click();
    return fold;
  }

  /** Whether the focus is in the tool. */
  async holdsFocus(): Promise<boolean> {
    return this.root.evaluate((root) => root.contains(document.activeElement));
  }

  /** The words of what has the focus: of its label, where it has one. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      const at = document.activeElement;
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.innerText : undefined;
      return at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '';
    });
  }

  /** Opens everything that is folded. */
  async unfoldAll(): Promise<void> {
    await this.root.locator('details').evaluateAll((all) => {
      for (const fold of all) if (fold instanceof HTMLDetailsElement) fold.open = true;
    });
  }

  /** Saves through a button, and gives the name and the text of the file that came. */
  async saved(button: Locator): Promise<{ readonly name: string; readonly text: string }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), button.click()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }

  /** The names with this verdict, in the order of the page. */
  async names(verdict: string): Promise<readonly string[]> {
    return this.root
      .locator(`[data-verdict="${verdict}"]`)
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-host') ?? ''));
  }

  /** Pastes as Ctrl+V does; where the page does not take it over, the text goes into the field. */
  async paste(text: string): Promise<void> {
    await this.field.evaluate((field, words) => {
      if (!(field instanceof HTMLTextAreaElement)) return;
      const data = new DataTransfer();
      data.setData('text/plain', words);
      field.focus();
      if (!field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))) {
        return;
      }
      field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    }, text);
  }

  /** Drops a file of this text on the box. */
  async drop(name: string, text: string): Promise<void> {
    const data = await this.page.evaluateHandle(
      (file) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([file.text], file.name, { type: 'text/plain' }));
        return transfer;
      },
      { name, text },
    );
    await this.root.locator('.paste').dispatchEvent('drop', { dataTransfer: data });
  }
}
