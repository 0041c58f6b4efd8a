import { isFormatId, LIST_FORMATS } from '../../core/allowlist/list-formats.ts';
import { NAMED_SETS } from '../../core/allowlist/feature-sets.ts';
import type { Check, Fault } from './raw-content.ts';

/** What is said of a list format belongs to one that is written, and names the dialect that reads it back. */
export const formatFaults: Check = ({ proxies }) =>
  proxies.flatMap(({ id, file, data }): readonly Fault[] => {
    if (!isFormatId(id)) {
      return [{ file, field: 'all', says: `no writer is called "${id}"`, remedy: 'name the file after a list format' }];
    }
    const { dialect } = LIST_FORMATS[id];
    if (dialect === data.dialect) return [];
    return [
      {
        file,
        field: 'dialect',
        says: `"${data.dialect}" is not what reads this format back`,
        remedy: `write ${dialect}`,
      },
    ];
  });

/** Every feature can stand in an address of a list. */
export const featureFaults: Check = ({ endpoints }) =>
  endpoints
    .filter(({ id }) => NAMED_SETS.some((name) => name === id))
    .map(({ id, file }) => ({
      file,
      field: 'all',
      says: `"${id}" is the name of a ready-made set`,
      remedy: 'name the feature differently',
    }));
