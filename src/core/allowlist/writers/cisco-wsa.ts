import type { Writer } from '../rule.ts';
import { lineListWriter } from './line-list.ts';
import { COVERS } from './minimise.ts';

/**
 * Cisco Secure Web Appliance, Sites of a custom URL category (WSA user guide and Cisco document 220557): `.x` is taken for
 * the names below x only, as Cisco support advises to enter both forms.
 */
export const writeCiscoWsa: Writer = lineListWriter({ wildcard: '.', covers: COVERS.below });
