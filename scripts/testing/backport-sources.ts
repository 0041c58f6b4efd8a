/**
 * The sources of a release's backports, made from the text of a file of its own sources in either of apt's formats, so that
 * they come from the same server and are signed by the same key; empty where the file has no source of that release.
 */
export function backportSources(text: string, codename: string): string {
  const stanzas = /^Suites:/m.test(text) ? text.split(/\n\s*\n/) : text.split('\n');
  return stanzas
    .map((stanza) => stanza.replaceAll(/^#.*\n?/gm, ''))
    .filter((stanza) => new RegExp(`(?:^|[\\s:])${codename}(?:\\s|$)`).test(stanza))
    .map((stanza) =>
      /^Suites:/m.test(stanza)
        ? stanza.replace(/^Suites:.*$/m, `Suites: ${codename}-backports`)
        : stanza.replace(new RegExp(`\\s${codename}\\s`), ` ${codename}-backports `),
    )
    .map((stanza) => `${stanza.trim()}\n`)
    .join('\n');
}
