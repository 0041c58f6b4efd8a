import type { Locator, Page } from 'playwright/test';

/** A search field with its results: the one on the search page, or the one in the dialog. */
export class SearchBox {
  readonly root: Locator;
  readonly field: Locator;
  readonly hits: Locator;
  readonly results: Locator;
  readonly status: Locator;
  readonly #page: Page;

  constructor(page: Page, selector: string) {
    this.#page = page;
    this.root = page.locator(selector);
    this.field = this.root.getByRole('searchbox');
    this.results = this.root.locator('[data-find-results]');
    this.hits = this.results.locator('a.hit');
    this.status = this.root.getByRole('status');
  }

  async type(text: string): Promise<void> {
    await this.field.fill(text);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }
}

export const searchPage = (page: Page): SearchBox => new SearchBox(page, '[data-find-page]');
