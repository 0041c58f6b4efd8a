import { tree } from '../../../site/tree.ts';

/** The tree of the troubleshooter, as open data and as the tool walks it; its schema lies beside it. */
export const GET = () => Response.json({ $schema: 'connectivity.schema.json', ...tree });
