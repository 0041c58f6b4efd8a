import { join } from 'node:path';
import type { Browser } from 'playwright';
import { watchPage } from './page-problems.ts';
import { shotName, type Variant } from './variants.ts';

/** Where the site is, where pictures go, how high the window is, and whether script runs. */
export interface ShootOptions {
  readonly siteUrl: string;
  readonly out: string;
  readonly height: number;
  readonly javaScriptEnabled: boolean;
}

/** The files written for one page in one variant, and what went wrong while it loaded. */
export interface Shot {
  readonly files: readonly string[];
  readonly problems: readonly string[];
}

/** Opens a path of the site in a fresh browser context and takes a picture of the whole page; on paper also a PDF. */
export async function shoot(browser: Browser, path: string, variant: Variant, options: ShootOptions): Promise<Shot> {
  const { siteUrl, out, height, javaScriptEnabled } = options;
  const { width, colorScheme, media, name } = variant;
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, javaScriptEnabled });
  try {
    const page = await context.newPage();
    const problems = watchPage(page, siteUrl);
    await page.emulateMedia({ media });
    await page.goto(new URL(path.replace(/^\/+/, ''), siteUrl).href, { waitUntil: 'networkidle' });

    const stem = join(out, [shotName(path), name, ...(javaScriptEnabled ? [] : ['no-js'])].join('.'));
    // Hiding the caret writes a <style>, which a strict content security policy reports as the page's error.
    await page.screenshot({ path: `${stem}.png`, fullPage: true, caret: 'initial' });
    if (media === 'screen') return { files: [`${stem}.png`], problems: [...problems] };

    await page.pdf({ path: `${stem}.pdf`, format: 'A4', preferCSSPageSize: true });
    return { files: [`${stem}.png`, `${stem}.pdf`], problems: [...problems] };
  } finally {
    await context.close();
  }
}
