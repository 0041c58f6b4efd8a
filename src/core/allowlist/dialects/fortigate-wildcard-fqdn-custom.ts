import type { Dialect, ListEntry } from '../list-entry.ts';
import { exemption } from './fortigate-address.ts';
import { fortiosObjects } from './fortios-objects.ts';
import { plainList } from './plain-list.ts';
import { speltHost } from './spelt-host.ts';

const WHY = 'An object of this kind only exempts names from SSL inspection; no policy lets them through because of it.';

/**
 * FortiGate `wildcard-fqdn custom` (FortiOS 5.4 help, wildcard FQDN): meant for SSL inspection exemptions, so it
 * allows nothing.
 */
export const fortigateWildcardFqdnCustom: Dialect = {
  label: 'FortiGate wildcard FQDN for SSL exemptions',
  precedence: 'any-allow',
  confidence: 'medium',
  read(text) {
    const entries = fortiosObjects(text).flatMap(({ settings }) => {
      const name = settings.get('wildcard-fqdn') ?? settings.get('fqdn');
      return name ? [exemption(name, WHY)] : [];
    });
    if (entries.length > 0) return { entries };
    const plain = plainList(text, (entry) => speltHost(entry));
    return {
      entries: plain.map((entry): ListEntry => ({
        ...entry,
        action: 'ignored',
        ignoredBecause: entry.ignoredBecause ?? WHY,
      })),
    };
  },
};
