import { pages } from '../../site/pages.ts';

/** The addresses of the site, for the page that says "not found". */
export const GET = () => Response.json(pages.map(({ path, title }) => ({ path, title })));
