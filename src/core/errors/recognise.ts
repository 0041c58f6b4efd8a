/** Things in a text that are no errors but worth saying when no error is known: they help whoever looks on. */
export interface Recognised {
  readonly hosts: readonly string[];
  readonly builds: readonly string[];
  readonly correlationIds: readonly string[];
  readonly times: readonly string[];
  readonly codes: readonly string[];
}

const MOST = 8;
const READ = 200_000;

/** Reads hosts, builds of Connect, correlation ids, times, sign-in codes and failures off the first 200,000 characters of a text. */
export function recognise(text: string): Recognised {
  const part = text.slice(0, READ);
  const all = (pattern: RegExp, group = 0, form = (found: string) => found): readonly string[] =>
    [...new Set([...part.matchAll(pattern)].map((match) => form(match[group] ?? '')))].slice(0, MOST);
  return {
    hosts: all(/\b(?:[a-z0-9-]{1,63}\.){1,6}(?:com|net|cn|us|org|de|local|example)\b/gi, 0, (host) =>
      host.toLowerCase(),
    ),
    builds: all(/\b[12]\.\d{1,2}\.\d{1,4}\.\d{1,2}\b/g),
    correlationIds: all(
      /(?:correlation|trace|request|tracking|activity) ?id["']?\s?[:=]?\s?["']?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/gi,
      1,
    ),
    times: all(
      /\b\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?|\b\d{1,2}[/.]\d{1,2}[/.]\d{4} \d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?/g,
    ),
    codes: all(/\bAADSTS[ :#_-]{0,2}\d{3,9}\b|\b0x[89a-f][0-9a-f]{7}\b|(?<![\w.-])-[12]\d{9}\b/gi),
  };
}
