/** A lookup over a handful of errors, for tests that want to see every part of it. */
import type { ErrorIndex } from '../../src/core/errors/error-index.ts';

/** hop 1 and reach 64 for all of them; "" is no expression; 50999 stands as its distance from the code before. */
const ROWS = [
  { id: 'cause-name', depth: 1, free: 'remote name could not be resolved', whole: '', codes: 'namefailure1' },
  { id: 'cause-proxy', depth: 1, free: '[:：] ?`(407`)|proxy authentication', whole: '407', codes: '407' },
  { id: 'hr', depth: 1, free: '', whole: '', codes: '0x80072ee7' },
  { id: 'sign-in', depth: 1, free: 'invalid username', whole: '', codes: 'aadsts50126 50126' },
  { id: 'situation', depth: 2, free: 'the task failed', whole: 'task', codes: '' },
  { id: 'wrapper', depth: 0, free: 'an error oc+ur+ed while sending the request', whole: '', codes: '' },
] as const;

export const SMALL_INDEX: ErrorIndex = {
  version: 2,
  id: ROWS.map(({ id }) => id),
  hop: ROWS.map(() => 1),
  depth: ROWS.map(({ depth }) => depth),
  reach: ROWS.map(() => 64),
  free: ROWS.map(({ free }) => free),
  whole: ROWS.map(({ whole }) => whole),
  codes: ROWS.map(({ codes }) => codes),
  signIn: [16001, 34998],
};
