/** One entry of a feed; `id` is an address that never changes, `updated` a day. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly updated: string;
  readonly summary: string;
}

/** What stands at the head of a feed. */
export interface FeedHead {
  readonly title: string;
  readonly home: string;
  readonly self: string;
  readonly author: string;
  readonly updated: string;
}

/** Writes an Atom feed (RFC 4287). All text is escaped; days become midnight, universal time. */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <title>${escapeXml(head.title)}</title>`,
    `  <id>${escapeXml(head.home)}</id>`,
    `  <link href="${escapeXml(head.home)}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(head.self)}"/>`,
    `  <author><name>${escapeXml(head.author)}</name></author>`,
    `  <updated>${head.updated}T00:00:00Z</updated>`,
    ...entries.flatMap((entry) => [
      '  <entry>',
      `    <title>${escapeXml(entry.title)}</title>`,
      `    <id>${escapeXml(entry.id)}</id>`,
      `    <link href="${escapeXml(entry.link)}"/>`,
      `    <updated>${entry.updated}T00:00:00Z</updated>`,
      `    <summary>${escapeXml(entry.summary)}</summary>`,
      '  </entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
}

/** Text as XML takes it, in content and in attributes; characters that XML 1.0 forbids are left out. */
export function escapeXml(text: string): string {
  const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (character) => NAMES[character] ?? character);
}
