/** The labels of the eight places of the way, by id, in the order in which a request meets them. */
export const HOP_LABELS = {
  settings: 'Settings',
  'proxy-reached': 'Proxy reached',
  'proxy-sign-in': 'Proxy sign-in',
  'name-allowed': 'Name allowed',
  'service-reached': 'Service reached',
  tls: 'TLS and certificates',
  'sign-in': 'Sign-in',
  'role-sync': 'Role and sync',
} as const;

/** The name of a place on the way. */
export type HopId = keyof typeof HOP_LABELS;

/** The names of the places, in order. */
export const HOP_IDS = Object.keys(HOP_LABELS) as unknown as readonly [HopId, ...HopId[]];
