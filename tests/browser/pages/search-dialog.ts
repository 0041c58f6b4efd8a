import type { Locator, Page } from 'playwright/test';
import { SearchBox } from './search-box.ts';

/** The dialog that every page opens for searching. */
export class SearchDialog extends SearchBox {
  readonly opener: Locator;
  readonly closer: Locator;

  constructor(page: Page) {
    super(page, 'dialog[data-find]');
    this.opener = page.locator('[data-find-open]');
    this.closer = this.root.getByRole('button', { name: 'Close' });
  }

  /** Opens it with the button and waits until it can be typed into. */
  async open(): Promise<void> {
    await this.opener.click();
    await this.field.waitFor();
  }

  async search(text: string): Promise<void> {
    await this.open();
    await this.type(text);
  }
}
