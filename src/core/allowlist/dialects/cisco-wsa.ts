import type { Dialect } from '../list-entry.ts';
import { below, dotted, exactly } from './host-patterns.ts';
import { lineDialect } from './line-dialect.ts';
import { REGEX_LINE } from './regex-lines.ts';
import { urlRegex } from './url-regex.ts';

const BOX = 'It counts only in the box for regular expressions, not among the Sites.';

/**
 * Cisco Secure Web Appliance custom URL category (WSA user guide; Cisco document 220557): in Sites `.x` is taken for the names
 * below x only, since Cisco support enters both forms. Lines that are regular expressions belong into the box for those.
 */
export const ciscoWsa: Dialect = lineDialect({
  label: 'Cisco Secure Web Appliance',
  confidence: 'medium',
  lines: { keep: 'brackets', whole: REGEX_LINE },
  spell: dotted,
  first: ({ text }) => (REGEX_LINE.test(text) ? { ...urlRegex(text), partly: BOX } : undefined),
  name: (name) => ({ hosts: exactly(name) }),
  star: () => 'Sites takes no asterisk: the names below a base are written with a leading dot.',
  dot: (base) => ({ hosts: below(base) }),
  scheme: { refused: 'Sites takes host names, not URLs.' },
  port: { refused: 'Sites takes no port.' },
  path: { refused: 'Sites refuses an entry with a path.' },
});
