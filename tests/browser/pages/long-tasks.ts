import type { Page } from 'playwright/test';

declare global {
  interface Window {
    longTasks?: { readonly observer: PerformanceObserver; readonly tasks: number[] };
  }
}

/** Starts to measure how long the main thread is kept busy in one go. The browser counts tasks from 50 ms on. */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.longTasks?.observer.disconnect();
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: 'longtask' });
    window.longTasks = { observer, tasks };
  });
}

/** The longest task since `watchTasks`, in milliseconds; 0 when none took 50 ms. */
export async function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { observer, tasks } = window.longTasks ?? {};
    const late = observer?.takeRecords().map(({ duration }) => duration) ?? [];
    return Math.max(0, ...(tasks ?? []), ...late);
  });
}
