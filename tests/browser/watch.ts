import type { BrowserContext } from 'playwright/test';

/**
 * Collects what no page of ours may do: log an error, throw, break the content security policy, ask a foreign origin, or
 * fail to get something of its own. A request that the browser gave up because the reader moved on is no fault.
 */
export class Watch {
  readonly #origin: string;
  readonly #faults: string[] = [];
  readonly #requests: string[] = [];
  readonly #expected: RegExp[] = [];

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Starts to watch every page that the context opens. */
  async follow(context: BrowserContext): Promise<void> {
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`CSP violation: ${event.effectiveDirective} forbids ${event.blockedURI || 'inline'}`);
      });
    });
    context.on('console', (message) => {
      if (message.type() === 'error') this.#fault(`console: ${message.text()} ${message.location().url}`);
    });
    context.on('weberror', (fault) => {
      this.#fault(`uncaught: ${fault.error().stack ?? fault.error().message} on ${fault.page()?.url() ?? 'a page'}`);
    });
    context.on('request', (request) => {
      this.#requests.push(request.url());
      if (this.#isForeign(request.url())) this.#fault(`foreign request: ${request.url()}`);
    });
    context.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? 'no reason given';
      if (reason !== 'net::ERR_ABORTED') this.#fault(`request failed: ${request.url()} ${reason}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) this.#fault(`answered ${response.status()}: ${response.url()}`);
    });
  }

  /** Says that a fault whose text matches belongs to this test; the test fails when it does not come. */
  expectFault(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** The addresses asked for so far that match. */
  requested(pattern: RegExp): readonly string[] {
    return this.#requests.filter((url) => pattern.test(url));
  }

  /** Everything that must not have happened, and every expected fault that did not. */
  verdict(): readonly string[] {
    return [
      ...this.#faults.filter((fault) => !this.#expected.some((pattern) => pattern.test(fault))),
      ...this.#expected
        .filter((pattern) => !this.#faults.some((fault) => pattern.test(fault)))
        .map((pattern) => `expected a fault like ${pattern}, none came`),
    ];
  }

  #fault(text: string): void {
    this.#faults.push(text.trim());
  }

  #isForeign(url: string): boolean {
    const { protocol, origin } = new URL(url);
    return !['data:', 'blob:', 'about:'].includes(protocol) && origin !== this.#origin;
  }
}
