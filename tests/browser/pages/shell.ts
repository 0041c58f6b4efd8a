import type { Locator, Page } from 'playwright/test';

/** What surrounds the content on every page. */
export class Shell {
  readonly theme: Locator;
  readonly said: Locator;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.theme = page.locator('[data-theme-choice] select');
    this.said = page.locator('[data-said]');
  }

  async chooseTheme(name: 'as the system' | 'light' | 'dark'): Promise<void> {
    await this.theme.selectOption({ label: name });
  }

  /** The colour behind the page, as the reader sees it. */
  async paper(): Promise<string> {
    return this.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  }

  async clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}
