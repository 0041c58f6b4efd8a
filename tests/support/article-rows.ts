/** The rows of the connectivity article's tables, in its order, with the table of this site that carries each now. */
export interface Row {
  /** What the row is known by: host and port, code and text, or time and host. */
  readonly printed: string;
  /** The page and the part of it whose table has the row. */
  readonly at: string;
  /** Words of the row there, in the order of its cells. */
  readonly says: readonly string[];
}

const MINIMUM = [
  ['mscrl.microsoft.com', 80],
  ['*.verisign.com', 80],
  ['*.entrust.net', 80],
  ['*.management.core.windows.net', 443],
  ['*.graph.windows.net', 443],
  ['secure.aadcdn.microsoftonline-p.com', 443],
  ['*.microsoftonline.com', 443],
  ['*.crl3.digicert.com', 80],
  ['*.crl4.digicert.com', 80],
  ['*.digicert.cn', 80],
  ['*.ocsp.digicert.com', 80],
  ['*.www.d-trust.net', 80],
  ['*.root-c3-ca2-2009.ocsp.d-trust.net', 80],
  ['*.crl.microsoft.com', 80],
  ['*.oneocsp.microsoft.com', 80],
  ['*.ocsp.msocsp.com', 80],
] as const;

const LOGIN = 'login.microsoftonline.com';
const ADMIN = 'adminwebservice.microsoftonline.com';
const API = 'provisioningapi.microsoftonline.com';
const FIRST_ANCHOR = 'bba800-anchor.microsoftonline.com';
const SECOND_ANCHOR = 'bba900-anchor.microsoftonline.com';
const RELAY = 'bwsc02-relay.microsoftonline.com';

const PHASES = {
  'connect-to-microsoft-entra-id': [
    ['8:31', LOGIN],
    ['8:31', ADMIN],
    ['8:32', FIRST_ANCHOR],
    ['8:32', LOGIN],
    ['8:33', API],
    ['8:33', RELAY],
  ],
  configure: [
    ['8:43', LOGIN],
    ['8:43', FIRST_ANCHOR],
    ['8:43', LOGIN],
    ['8:44', ADMIN],
    ['8:44', SECOND_ANCHOR],
    ['8:44', LOGIN],
    ['8:44', ADMIN],
    ['8:44', FIRST_ANCHOR],
    ['8:44', LOGIN],
    ['8:46', API],
    ['8:46', RELAY],
  ],
  'initial-sync': [
    ['8:48', 'login.windows.net'],
    ['8:49', ADMIN],
    ['8:49', SECOND_ANCHOR],
    ['8:49', FIRST_ANCHOR],
  ],
} as const;

export const HOST_ROWS: readonly Row[] = MINIMUM.map(([host, port]) => ({
  printed: `${host} ${port}`,
  at: 'guide/required-urls/#the-bare-minimum-as-published',
  says: [host, `TCP ${port}`],
}));

/** The two rows of proxy errors have become parts of a page: no table, but the same words. */
export const PROXY_ERRORS: readonly Row[] = [
  {
    printed: '403 Forbidden',
    at: 'guide/verify-with-powershell/#403-forbidden',
    says: ['(403) Forbidden', 'refuses the name', 'the required names'],
  },
  {
    printed: '407 Proxy Authentication Required',
    at: 'guide/verify-with-powershell/#407-proxy-authentication-required',
    says: ['(407) Proxy Authentication Required', 'wants a sign-in and got none', 'the variant with proxy sign-in'],
  },
];

let number = 0;
export const LOG_ROWS: readonly Row[] = Object.entries(PHASES).flatMap(([phase, calls]) =>
  calls.map(([time, host]) => ({
    printed: `1/11/2016 ${time} ${host}`,
    at: `guide/healthy-connection/#${phase}`,
    says: [`${++number}`, time, host],
  })),
);
