/** What most readers never need, in one part: tickets, and what is said of codes that are not known. Fetched when first wanted. */
export { NothingKnown, Recognised, UnknownCodes } from './NothingKnown.tsx';
export { withClassSteps } from './sign-in-codes.ts';
export { Ticket } from './Ticket.tsx';
