import { pages } from '../site/pages.ts';
import { absolute, path } from '../site/urls.ts';

/** Every page with the day its facts were checked (sitemaps.org protocol 0.9). */
export function GET(): Response {
  const urls = pages.map(
    (page) => `<url><loc>${absolute(path(`/${page.path}`))}</loc><lastmod>${page.checked}</lastmod></url>`,
  );
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ];
  return new Response(xml.join('\n'), { headers: { 'Content-Type': 'application/xml' } });
}
