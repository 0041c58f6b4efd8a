import { expect, type Locator, type Page } from 'playwright/test';
import type { SlimTree } from '../../../src/core/trees/slim-tree.ts';

export const TOOL = 'tools/troubleshooter/';

/** What a reader sees of a step, and where the focus is. */
export interface Seen {
  readonly step: string;
  readonly heading: string;
  readonly title: string;
  readonly focus: 'heading' | 'find-out' | 'elsewhere';
  readonly inView: boolean;
}

/** What an answer must lead to. */
export interface EdgeWanted {
  readonly answer: string;
  readonly to: string;
  readonly heading: string;
  readonly focus: 'heading' | 'find-out';
}

/** The troubleshooter: one step, its answers, the way so far, the paste box and the transcript. */
export class Troubleshooter {
  readonly page: Page;
  readonly step: Locator;
  readonly heading: Locator;
  readonly answers: Locator;
  readonly notes: Locator;
  readonly back: Locator;
  readonly way: Locator;
  readonly output: Locator;
  readonly proposal: Locator;
  readonly proposed: Locator;
  readonly confirm: Locator;
  readonly transcript: Locator;

  constructor(page: Page) {
    this.page = page;
    this.step = page.locator('[data-step]');
    this.heading = this.step.locator('[data-heading]');
    this.answers = this.step.locator('[data-answer]');
    this.notes = page.locator('.tree-notes');
    this.back = page.locator('.step-top').getByRole('link', { name: 'Back' });
    this.way = page.getByRole('region', { name: 'The way so far' });
    this.output = page.locator('.paste.output textarea');
    this.proposal = page.locator('.paste.output [role="status"]');
    this.proposed = page.locator('.choices .proposed [data-answer]');
    this.confirm = page.locator('.paste.output a.go');
    this.transcript = page.locator('.tree-transcript');
  }

  /** Opens the tool with answers, `build=ok&symptom=test`, and waits until it walks. */
  async open(query = ''): Promise<void> {
    await this.page.goto(query === '' ? TOOL : `${TOOL}?${query}`);
    await this.awake();
  }

  /** Waits until script has taken over. */
  async awake(): Promise<void> {
    await expect(this.way).toBeVisible();
  }

  /** The ids of the answers, in the order of the page. */
  async answerIds(): Promise<readonly string[]> {
    return this.answers.evaluateAll((all) => all.map((answer) => answer.getAttribute('data-answer') ?? ''));
  }

  answer(id: string): Locator {
    return this.step.locator(`[data-answer="${id}"]`);
  }

  /** Presses an answer and waits for the step that it leads to. */
  async choose(answer: string, to: string): Promise<void> {
    await this.answer(answer).click();
    await this.isAt(to);
  }

  async isAt(step: string): Promise<void> {
    await expect(this.step).toHaveAttribute('data-step', step);
  }

  /** What there is to see, in one look. */
  async seen(): Promise<Seen> {
    return this.page.evaluate(() => {
      const step = document.querySelector<HTMLElement>('[data-step]');
      const heading = step?.querySelector('[data-heading]');
      const box = heading?.getBoundingClientRect();
      const at = document.activeElement;
      return {
        step: step?.dataset['step'] ?? '',
        heading: heading?.textContent.trim() ?? '',
        title: document.title,
        focus: at === heading ? 'heading' : at?.closest('.find-out') ? 'find-out' : 'elsewhere',
        inView: box !== undefined && box.top >= 0 && box.bottom <= innerHeight,
      };
    });
  }

  /**
   * Presses every answer of a step in turn and goes back each time, all within the page: hundreds of presses by mouse
   * would take minutes. Gives what was not as it must be within two seconds, and nothing where all was.
   */
  async pressEach(id: string, edges: readonly EdgeWanted[]): Promise<readonly string[]> {
    return this.page.evaluate(
      async ({ from, wanted }) => {
        const frame = () => new Promise((next) => requestAnimationFrame(next));
        const faultsAt = (step: string, heading: string, focus: string): readonly string[] => {
          const drawn = document.querySelector<HTMLElement>('[data-step]');
          const head = drawn?.querySelector('[data-heading]');
          const said = head?.textContent.trim().replace(/^✓ /, '') ?? '';
          const at = document.activeElement;
          const box = at?.getBoundingClientRect();
          return [
            ...(drawn?.dataset['step'] === step ? [] : [`is at ${drawn?.dataset['step']}`]),
            ...(said === heading ? [] : [`says ${said}`]),
            ...(document.title.startsWith(heading) ? [] : [`is titled ${document.title}`]),
            ...((focus === 'heading' ? at === head : at?.closest('.find-out'))
              ? []
              : [`has the focus on ${at?.tagName}`]),
            ...(box && box.top >= 0 && box.bottom <= innerHeight ? [] : ['has its focus out of view']),
          ];
        };
        const settled = async (find: () => readonly string[]): Promise<readonly string[]> => {
          const end = performance.now() + 2000;
          for (;;) {
            const faults = find();
            if (faults.length === 0 || performance.now() > end) return faults;
            await frame();
          }
        };
        const found: string[] = [];
        for (const { answer, to, heading, focus } of wanted) {
          const link = document.querySelector<HTMLElement>(`[data-answer="${answer}"]`);
          if (!link) {
            found.push(`${from} has no ${answer}`);
            continue;
          }
          link.click();
          const faults = await settled(() => faultsAt(to, heading, focus));
          found.push(...faults.map((fault) => `${from}=${answer} ${fault}`));
          if (!location.search.includes(`${from}=${answer}`)) found.push(`${from}=${answer} is not in the address`);
          const search = location.search;
          history.back();
          await settled(() =>
            location.search !== search && document.querySelector(`[data-step="${from}"] [data-answer="${answer}"]`)
              ? []
              : ['does not come back'],
          );
          await settled(() =>
            document.querySelector(`[data-step="${from}"] [data-heading]:focus`) ? [] : ['not yet'],
          );
        }
        return found;
      },
      { from: id, wanted: [...edges] },
    );
  }

  /** The way so far as pairs of question and answer. */
  async wayInWords(): Promise<readonly string[]> {
    return this.way
      .locator('ol.way > li:not([aria-current]) b')
      .evaluateAll((all) => all.map((answer) => answer.textContent.trim()));
  }

  /** Pastes as Ctrl+V does. */
  async paste(text: string): Promise<void> {
    await this.output.fill(text);
  }

  /** Pastes a text that is too long to be typed. */
  async pasteLong(line: string, times: number, last: string): Promise<void> {
    await this.output.evaluate(
      (field, text) => {
        const data = new DataTransfer();
        data.setData('text/plain', `${`${text.line}\n`.repeat(text.times)}${text.last}`);
        field.focus();
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      },
      { line, times, last },
    );
  }

  /** The tree as the site publishes it for walking. */
  async tree(): Promise<SlimTree> {
    const response = await this.page.request.get('data/trees/walk.json');
    return (await response.json()) as SlimTree;
  }

  /** Starts to write down every sentence that any status of the page says. */
  async listen(): Promise<() => Promise<readonly string[]>> {
    const heard = await this.page.evaluateHandle(() => {
      const sentences: string[] = [];
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          const sentence = element?.closest('[role="status"]')?.textContent.trim();
          if (sentence && sentence !== sentences.at(-1)) sentences.push(sentence);
        }
      }).observe(document.body, { childList: true, characterData: true, subtree: true });
      return sentences;
    });
    return () => heard.jsonValue();
  }
}
