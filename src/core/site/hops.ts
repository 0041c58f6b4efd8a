import { HOP_IDS, HOP_LABELS, type HopId } from './hop-ids.ts';
import { PATHS, statesOnWay, type HopState, type PathKind } from './hop-states.ts';

export { HOP_IDS, PATHS, type HopId, type HopState, type PathKind };

/** The eight places where a request from the server to Microsoft Entra ID can fail, in the order in which it meets them. */
export const HOPS = [
  {
    id: 'settings',
    label: HOP_LABELS.settings,
    question: 'Does the server know the proxy?',
    fails: 'machine.config missing or wrong, WinHTTP not set, a build too old',
    viaProxyOnly: false,
  },
  {
    id: 'proxy-reached',
    label: HOP_LABELS['proxy-reached'],
    question: 'Can the server open a connection to it?',
    fails: 'proxy name not resolved, connection refused, a direct attempt',
    viaProxyOnly: true,
  },
  {
    id: 'proxy-sign-in',
    label: HOP_LABELS['proxy-sign-in'],
    question: 'Does the proxy accept the account?',
    fails: '407 Proxy Authentication Required',
    viaProxyOnly: true,
  },
  {
    id: 'name-allowed',
    label: HOP_LABELS['name-allowed'],
    question: 'Is the host on the list?',
    fails: '403, a block page, a wildcard that never matches',
    viaProxyOnly: true,
  },
  {
    id: 'service-reached',
    label: HOP_LABELS['service-reached'],
    question: 'Does the service answer in time?',
    fails: 'the host cannot be resolved or reached, an idle connection is cut',
    viaProxyOnly: false,
  },
  {
    id: 'tls',
    label: HOP_LABELS.tls,
    question: 'Can both ends trust each other?',
    fails: 'TLS 1.2 missing, inspection, CRL and OCSP unreachable',
    viaProxyOnly: false,
  },
  {
    id: 'sign-in',
    label: HOP_LABELS['sign-in'],
    question: 'Does Microsoft Entra ID accept the account?',
    fails: 'AADSTS codes, the MFA page, a wrong password, realm discovery',
    viaProxyOnly: false,
  },
  {
    id: 'role-sync',
    label: HOP_LABELS['role-sync'],
    question: 'May the account do the work?',
    fails: 'roles, PIM, run errors, agents',
    viaProxyOnly: false,
  },
] as const;

/** A place on the way. */
export type Hop = (typeof HOPS)[number];

/** Gives the hop of an id; every id has one. */
export function hopById(id: HopId): Hop {
  return HOPS.find((hop) => hop.id === id) ?? HOPS[0];
}

/** Gives the state of every hop, in order, when the request broke at `at`; with no place, nothing is known of any. */
export function hopStates(
  at: HopId | undefined,
  path?: PathKind,
): readonly { readonly hop: Hop; readonly state: HopState }[] {
  return statesOnWay(at, path).map(({ id, state }) => ({ hop: hopById(id), state }));
}
