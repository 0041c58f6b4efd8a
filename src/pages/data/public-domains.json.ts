import { publicDomains } from '../../site/content.ts';

/** The domains whose hosts are no secret in a ticket. */
export const GET = () => Response.json(publicDomains);
