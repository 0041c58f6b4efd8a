import type { Dialect, ListEntry } from '../list-entry.ts';
import { normalisePaste } from '../normalise-paste.ts';
import { CHECKPOINT_SIGNS, isOn } from './checkpoint-signs.ts';
import { configScopes, type Scope, type Value } from './config-scopes.ts';
import { configTokens } from './config-tokens.ts';
import { entryOf, plainList } from './plain-list.ts';
import { REGEX_LINE } from './regex-lines.ts';
import { speltHost, urlParts, type HostReading } from './spelt-host.ts';
import { urlRegex } from './url-regex.ts';

const PLAIN_NOTE = 'How entries that are no regular expressions are matched differs between versions.';

/**
 * Check Point custom applications (SmartConsole help, Custom Application): with the flag for regular expressions
 * each entry is searched for in the URL, scheme included; without it `x` is taken as this name and `*.x` as the
 * names below it, which differs between versions.
 */
export const checkpointApplicationSite: Dialect = {
  label: 'Check Point custom application',
  precedence: 'any-allow',
  confidence: 'medium',
  read(text) {
    const lines = normalisePaste(text, { keep: 'brackets' });
    const entries = configScopes(configTokens(lines), CHECKPOINT_SIGNS).flatMap(siteEntries);
    if (entries.length > 0) return { entries };
    return {
      entries: plainList(text, (entry) => (REGEX_LINE.test(entry) ? urlRegex(entry) : readPlain(entry)), {
        keep: 'brackets',
        whole: REGEX_LINE,
      }),
    };
  },
};

function siteEntries({ head, values }: Scope): readonly ListEntry[] {
  const urls = (values.get('urllist') ?? []).flatMap(jsonList);
  const flag = isOn(values.get('urlsdefinedasregularexpression')?.[0]?.text);
  const gone = head.some((word) => word.startsWith('delete'));
  return urls.map(({ line, text }) => {
    const reading = (flag ?? REGEX_LINE.test(text)) ? urlRegex(text.replaceAll('\\\\', '\\')) : readPlain(text);
    const entry = entryOf({ line, text, ports: 'not-stated', action: 'allow' }, reading);
    return gone ? { ...entry, action: 'ignored', ignoredBecause: 'The command deletes the object.' } : entry;
  });
}

/** A list in one argument, `'["a", "b"]'`, as its members. */
function jsonList(value: Value): readonly Value[] {
  if (!/^\[.*\]$/.test(value.text.trim())) return [value];
  const members = [...value.text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) => ({ ...value, text }));
  return members.length > 0 ? members : [value];
}

function readPlain(text: string): HostReading {
  const { host, path } = urlParts(text);
  const reading = speltHost(host);
  if (reading.hosts.kind === 'nothing' && !/^[a-z0-9*._-]+$/i.test(host)) return reading;
  const limit = /^\/?\**$/.test(path) ? {} : { partly: `Only addresses whose path begins with ${path}.` };
  if (reading.hosts.kind === 'labels' || (reading.hosts.kind === 'nothing' && host.includes('*'))) {
    return { hosts: { kind: 'text', test: 'glob', value: host.toLowerCase() }, note: PLAIN_NOTE, ...limit };
  }
  return { ...reading, note: PLAIN_NOTE, ...limit };
}
