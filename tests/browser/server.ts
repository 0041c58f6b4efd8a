import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/root.ts';
import { serve, type Served } from '../../scripts/serve.ts';

const BASE_FOLDER = 'dist-base';
const BASE_PATH = '/some/base/';

/**
 * Serves the built site for a whole run of browser tests, on a port nobody else has: its address goes into SITE_URL,
 * and into BASE_SITE_URL that of the same site built for a path of its own, when `dist-base` holds one.
 */
export default async function serveSites(): Promise<() => Promise<void>> {
  const site = await serve({ dir: 'dist', base: '/', port: 0 });
  process.env.SITE_URL = site.url;

  const others: Served[] = [];
  delete process.env.BASE_SITE_URL;
  if (existsSync(join(ROOT, BASE_FOLDER))) {
    const based = await serve({ dir: BASE_FOLDER, base: BASE_PATH, port: 0 });
    process.env.BASE_SITE_URL = based.url;
    others.push(based);
  }
  return async () => {
    await Promise.all([site, ...others].map((served) => served.close()));
  };
}
