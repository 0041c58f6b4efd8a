import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Every violation that axe sees on the page as it stands: the rule and the elements, ready to be read in a failure.
 * Our pages have no frames, so axe may run in the page itself ("legacy mode"); with only violations listed that takes a
 * third of the time (measured: 1.6 s instead of 5.6 s on the page of sign-in codes).
 */
export async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze();
  return found.map(({ id, help, nodes }) => {
    const places = nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary ?? ''})`);
    return `${id}: ${help} ×${nodes.length}: ${places.join('; ').replace(/\s+/g, ' ')}`;
  });
}
