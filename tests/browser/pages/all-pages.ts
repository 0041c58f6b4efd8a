import type { Page } from 'playwright/test';

/** One address of the site, as the site itself lists them. */
export interface PageEntry {
  readonly path: string;
  readonly title: string;
}

/** Every page of the site, from its own list. */
export async function allPages(page: Page): Promise<readonly PageEntry[]> {
  const answer = await page.request.get('data/pages.json');
  return (await answer.json()) as readonly PageEntry[];
}

/** One part of a long list, so that workers can share it. */
export interface Shard {
  readonly name: string;
  readonly of: <T>(list: readonly T[]) => readonly T[];
}

/** `count` parts that together are the whole list. */
export function shards(count: number): readonly Shard[] {
  return Array.from({ length: count }, (_, shard) => ({
    name: `${shard + 1} of ${count}`,
    of: (list) => list.filter((_each, index) => index % count === shard),
  }));
}
