/** One block of a `_headers` file: the paths it is for, the headers it sets (`value`) or takes away (no `value`). */
export interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: readonly { readonly name: string; readonly value?: string }[];
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a path line (`*` for anything, `:name` for one segment)
 * followed by indented `Name: value` or `! Name`; `#` starts a comment line. Throws, naming the line, on anything else.
 */
export function parseHeaderRules(text: string): readonly HeaderRule[] {
  const rules: { pattern: RegExp; headers: HeaderRule['headers'][number][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: pathPattern(content), headers: [] });
      continue;
    }
    const header = parseHeader(content);
    const rule = rules.at(-1);
    if (rule === undefined || header === undefined) {
      const fault = rule === undefined ? 'a header before any path' : 'neither "Name: value" nor "! Name"';
      throw new Error(`_headers line ${index + 1} is ${fault}: ${content}`);
    }
    rule.headers.push(header);
  }
  return rules;
}

/** The headers for a path of the host: later rules add to earlier ones with a comma, as the hosts do; names in lower case. */
export function headersFor(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { headers } of rules.filter(({ pattern }) => pattern.test(path))) {
    for (const { name, value } of headers) {
      const before = found.get(name);
      if (value === undefined) found.delete(name);
      else found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}

function pathPattern(path: string): RegExp {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+');
  return new RegExp(`^${source}$`);
}

function parseHeader(content: string): HeaderRule['headers'][number] | undefined {
  const removed = /^!\s*([\w-]+)$/.exec(content)?.[1];
  if (removed !== undefined) return { name: removed.toLowerCase() };
  const [, name, value] = /^([\w-]+)\s*:\s*(.+)$/.exec(content) ?? [];
  return name === undefined || value === undefined ? undefined : { name: name.toLowerCase(), value };
}
