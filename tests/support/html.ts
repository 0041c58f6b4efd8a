/** Reads built HTML, which is well formed, without a parser: its tags with their attributes, and texts between. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between the tag and its end, for `script`, `style` and `title`; empty for any other. */
  readonly text: string;
}

const TAG = /<!--[\s\S]*?-->|<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Every opening tag in the order of the text; what looks like a tag inside a script or a style is none. */
export function tagsOf(html: string): readonly Tag[] {
  const found: Tag[] = [];
  const pattern = new RegExp(TAG);
  for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
    const name = match[1]?.toLowerCase();
    if (name === undefined) continue;
    const raw = name === 'script' || name === 'style' || name === 'title';
    const end = raw ? html.indexOf(`</${name}`, pattern.lastIndex) : -1;
    const text = end < 0 ? '' : html.slice(pattern.lastIndex, end);
    if (end >= 0) pattern.lastIndex = end;
    found.push({ name, attributes: attributesOf(match[2] ?? ''), text });
  }
  return found;
}

/** A text with its character references resolved: the numbered ones, and the names that Astro writes. */
export function decoded(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return NAMED[name?.toLowerCase() ?? ''] ?? whole;
    },
  );
}

/** The attributes in the text of an opening tag, after its name. */
export function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decoded(double ?? single ?? bare ?? ''),
    ]),
  );
}
