import type { Page } from 'playwright';

/** Collects, from now on, what goes wrong in a page: script errors, error logs, failed and foreign requests, a line each. */
export function watchPage(page: Page, siteUrl: string): ReadonlySet<string> {
  const problems = new Set<string>();
  const { origin } = new URL(siteUrl);
  page.on('pageerror', (error) => problems.add(`script error: ${error.message}`));
  page.on('console', (message) => {
    // A missing file is told below, with its address.
    const isTold = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isTold) problems.add(`console error: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isForeign = /^(https?|wss?):$/.test(url.protocol) && url.origin !== origin;
    if (isForeign) problems.add(`foreign request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    problems.add(`failed request: ${request.url()} (${request.failure()?.errorText ?? 'no reason given'})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.add(`status ${response.status()}: ${response.url()}`);
  });
  return problems;
}
