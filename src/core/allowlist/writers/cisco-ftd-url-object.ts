import type { Writer } from '../rule.ts';
import { lineListWriter } from './line-list.ts';
import { COVERS } from './minimise.ts';

const WHY = 'URL objects compare text and know no exact form: the entry opens every address that contains it';

/**
 * Cisco Secure Firewall URL objects (Cisco documentation and community on manual URL filtering): a text that is looked for in
 * the address. The leading dot keeps an entry from matching in the middle of a label.
 */
export const writeCiscoFtdUrlObject: Writer = lineListWriter({
  wildcard: '.',
  covers: COVERS.nameAndBelow,
  wider: [
    { of: 'name', opens: 'below', why: `${WHY}, among them the names below {}.` },
    { of: 'name', opens: 'elsewhere', why: `${WHY}.` },
    { of: 'wildcard', opens: 'elsewhere', why: `${WHY}.` },
  ],
});
