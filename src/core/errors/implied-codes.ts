/** The codes that the id of an error names by itself, as `codeKey` gives them: `aadsts50126` and `50126`; none for any other id. */
export function impliedCodes(id: string): readonly string[] {
  const [, number] = /^aadsts(\d+)$/.exec(id) ?? [];
  return number === undefined ? [] : [id, number];
}
