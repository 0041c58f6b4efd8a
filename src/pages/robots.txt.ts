import { absolute, path } from '../site/urls.ts';

/** Everybody may read everything. */
export const GET = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(path('/sitemap.xml'))}\n`);
