/** A remark in parentheses at the end of a line, as people add it when they quote a list: `(FQDN mode)`, `(20.4R1+)`. */
const REMARK = /(?:^|\s)\(([^()\\^$|*?"']{1,200})\)\s*$/;
const HOST_INSIDE = /[a-z0-9*]\.[a-z]{2}/i;

/** A line without the remark at its end, and that remark. An expression in parentheses is no remark. */
export function withoutRemark(text: string): { readonly text: string; readonly remark: string } {
  const found = text.trimEnd().endsWith(')') ? REMARK.exec(text.slice(-400)) : null;
  if (!found) return { text, remark: '' };
  return { text: text.slice(0, text.length - found[0].length), remark: (found[1] ?? '').trim() };
}

/** Whether a comment holds something like a host, so that it is worth showing as seen and not counted. */
export function mentionsHost(comment: string): boolean {
  return HOST_INSIDE.test(comment);
}
