import type { Page } from 'playwright/test';

/** Where the focus is: the element's place among all that can be reached, its words, and the outline drawn around it. */
export interface Stop {
  readonly place: number;
  readonly words: string;
  readonly outlined: boolean;
  readonly inView: boolean;
}

const REACHABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** The words of everything that a reader with a keyboard must be able to reach, in the order of the page. */
export async function reachable(page: Page): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const seen = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'),
    );
    return seen.map((element) => element.ariaLabel ?? element.textContent.trim().slice(0, 60));
  }, REACHABLE);
}

/**
 * Presses Tab through the whole page and gives what is wrong with it, in sentences: a stop that is left out or out of
 * order, has no outline or is out of view, or a focus that does not leave the page after the last.
 */
export async function tabFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [place, words] of (await reachable(page)).entries()) {
    const stop = await tab(page);
    if (stop?.place !== place) {
      return [...faults, `after ${place} stops: ${words || 'no words'} expected, ${stop?.words ?? 'nothing'} met`];
    }
    if (!stop.outlined) faults.push(`${words}: no outline`);
    if (!stop.inView) faults.push(`${words}: out of view`);
  }
  const beyond = await tab(page);
  return beyond === undefined
    ? faults
    : [...faults, `after the last stop the focus stays on the page: ${beyond.words}`];
}

/** Presses Tab and says where that led; undefined when it led out of the page. */
export async function tab(page: Page): Promise<Stop | undefined> {
  await page.keyboard.press('Tab');
  return page.evaluate((selector) => {
    const seen = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'),
    );
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const box = at.getBoundingClientRect();
    return {
      place: seen.indexOf(at),
      words: at.ariaLabel ?? at.textContent.trim().slice(0, 60),
      outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  }, REACHABLE);
}
