/** The eight places where a request from the server to Microsoft Entra ID can fail, in the order in which it meets them. */
export const HOPS = [
  {
    id: 'settings',
    label: 'Settings',
    question: 'Does the server know the proxy?',
    fails: 'machine.config missing or wrong, WinHTTP not set, a build too old',
    viaProxyOnly: false,
  },
  {
    id: 'proxy-reached',
    label: 'Proxy reached',
    question: 'Can the server open a connection to it?',
    fails: 'proxy name not resolved, connection refused, a direct attempt',
    viaProxyOnly: true,
  },
  {
    id: 'proxy-sign-in',
    label: 'Proxy sign-in',
    question: 'Does the proxy accept the account?',
    fails: '407 Proxy Authentication Required',
    viaProxyOnly: true,
  },
  {
    id: 'name-allowed',
    label: 'Name allowed',
    question: 'Is the host on the list?',
    fails: '403, a block page, a wildcard that never matches',
    viaProxyOnly: true,
  },
  {
    id: 'service-reached',
    label: 'Service reached',
    question: 'Does the service answer in time?',
    fails: 'the host cannot be resolved or reached, an idle connection is cut',
    viaProxyOnly: false,
  },
  {
    id: 'tls',
    label: 'TLS and certificates',
    question: 'Can both ends trust each other?',
    fails: 'TLS 1.2 missing, inspection, CRL and OCSP unreachable',
    viaProxyOnly: false,
  },
  {
    id: 'sign-in',
    label: 'Sign-in',
    question: 'Does Microsoft Entra ID accept the account?',
    fails: 'AADSTS codes, the MFA page, a wrong password, realm discovery',
    viaProxyOnly: false,
  },
  {
    id: 'role-sync',
    label: 'Role and sync',
    question: 'May the account do the work?',
    fails: 'roles, PIM, run errors, agents',
    viaProxyOnly: false,
  },
] as const;

/** A place on the way. */
export type Hop = (typeof HOPS)[number];
/** The name of a place on the way. */
export type HopId = Hop['id'];

export const HOP_IDS = HOPS.map((hop) => hop.id) as unknown as readonly [HopId, ...HopId[]];

/** Gives the hop of an id; every id has one. */
export function hopById(id: HopId): Hop {
  return HOPS.find((hop) => hop.id === id) ?? HOPS[0];
}

/** What is known of a hop when a failure has been placed: passed, broken there, nothing can be said, or not on this way at all. */
export type HopState = 'passed' | 'broken' | 'unknown' | 'skipped';

/**
 * How a failure lies on the way. Most break one hop, and the hops before it held. Some only wrap another error, which
 * decides: then no hop is known to have held. Some never leave the own network: then the way to the cloud is not taken.
 */
export const PATHS = ['depends', 'internal'] as const;
export type PathKind = (typeof PATHS)[number];

/** Gives the state of every hop, in order, when the request broke at `at`; with no place, nothing is known of any. */
export function hopStates(
  at: HopId | undefined,
  path?: PathKind,
): readonly { readonly hop: Hop; readonly state: HopState }[] {
  const broken = HOPS.findIndex((hop) => hop.id === at);
  return HOPS.map((hop, index) => ({ hop, state: stateOf(index, broken, path) }));
}

function stateOf(index: number, broken: number, path: PathKind | undefined): HopState {
  if (path === 'depends') return 'unknown';
  if (index === broken) return 'broken';
  if (path === 'internal') return 'skipped';
  return broken < 0 || index > broken ? 'unknown' : 'passed';
}
