import { atomFeed } from '../core/site/atom.ts';
import { changes, site } from '../site/content.ts';
import { absolute, changeUrl, feedUrl, homeUrl } from '../site/urls.ts';

/** What changed in the facts, as an Atom feed. */
export function GET(): Response {
  const entries = changes.map(({ id, title, date, summary }) => ({
    id: absolute(changeUrl(id)),
    title,
    link: absolute(changeUrl(id)),
    updated: date,
    summary,
  }));
  const head = {
    title: `${site.title}: changes`,
    home: absolute(homeUrl()),
    self: absolute(feedUrl()),
    author: site.title,
    updated: changes[0]?.date ?? site.factsChecked,
  };
  return new Response(atomFeed(head, entries), { headers: { 'Content-Type': 'application/atom+xml' } });
}
