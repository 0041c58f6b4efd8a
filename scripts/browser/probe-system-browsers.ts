import { probeBrowser, type Outcome } from './probe-browser.ts';
import { BROWSER_NAMES, systemBrowsers } from './system-browsers.ts';

/** The first Chromium or Chrome of this system that starts, or what each of them said instead. */
export async function probeSystemBrowsers(source: string): Promise<Outcome> {
  const places = systemBrowsers();
  if (places.length === 0) {
    return { said: [`${source}: none of ${BROWSER_NAMES.join(', ')} on PATH or in the usual places`] };
  }
  const said: string[] = [];
  for (const place of places) {
    const outcome = await probeBrowser(place, source);
    if ('found' in outcome) return outcome;
    said.push(...outcome.said);
  }
  return { said };
}
