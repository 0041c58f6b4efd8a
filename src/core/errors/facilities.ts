/** Facilities of HRESULTs that Windows documents or that the catalogue meets: [MS-ERREF] section 2.1.1 unless said otherwise. */
export const FACILITIES: Readonly<Record<number, string>> = {
  0: 'general (facility NULL)',
  1: 'remote procedure calls (RPC)',
  2: 'COM dispatch',
  3: 'storage',
  4: 'an interface of the program itself (ITF)',
  7: 'Windows (WIN32)',
  8: 'Windows (WINDOWS)',
  9: 'security: SSPI, TLS, Kerberos, NTLM, certificates',
  10: 'control',
  11: 'certificates and trust (CERT)',
  12: 'the internet functions of Internet Explorer (INTERNET)',
  14: 'message queuing',
  15: 'set-up (SETUPAPI)',
  17: 'COM+',
  19: '.NET (URT)',
  25: 'HTTP',
  28: 'device registration (seen in 0x801C…, not in [MS-ERREF])',
  35: 'the sync engine (seen in 0x8023…, not in [MS-ERREF])',
};

/** Failures of log-on and access as NTSTATUS: [MS-ERREF] section 2.3.1. */
export const NTSTATUS: Readonly<Record<number, string>> = {
  0xc0000022: 'access denied',
  0xc000005e: 'no log-on server is available for the log-on',
  0xc0000064: 'a failed log-on: there is no such user',
  0xc000006a: 'a failed log-on: the password is wrong',
  0xc000006d: 'a failed log-on: the user name or the password is wrong, or the log-on was refused',
  0xc000006e: 'a failed log-on: a restriction of the account',
  0xc0000071: 'a failed log-on: the password has expired',
  0xc0000072: 'a failed log-on: the account is disabled',
  0xc0000133: 'a failed log-on: the clocks of the two computers differ too much',
  0xc000015b: 'a failed log-on: this kind of log-on is not granted on this computer',
  0xc0000193: 'a failed log-on: the account has expired',
  0xc0000224: 'a failed log-on: the password has to be changed first',
  0xc0000234: 'a failed log-on: the account is locked',
};

/** Windows errors of few digits that people type alone: [MS-ERREF] section 2.2. */
export const WIN32_NAMES: Readonly<Record<number, string>> = {
  0: 'no error',
  2: 'the file was not found',
  3: 'the path was not found',
  5: 'access denied',
  53: 'the network path was not found',
  67: 'the network name was not found',
  87: 'a parameter is not correct',
  1326: 'the user name or password is not correct',
};

interface Range {
  readonly from: number;
  readonly to: number;
  readonly means: string;
}

/** Families of Win32 codes, as winerror.h and the component references divide them. */
export const WIN32_RANGES: readonly Range[] = [
  { from: 1300, to: 1399, means: 'accounts, log-on and privileges' },
  { from: 1700, to: 1899, means: 'remote procedure calls (RPC)' },
  { from: 8200, to: 8999, means: 'Active Directory Domain Services' },
  { from: 9000, to: 9999, means: 'DNS' },
  { from: 10000, to: 11999, means: 'sockets (Winsock)' },
  { from: 12000, to: 12200, means: 'HTTP in Windows (WinHTTP and WinINet)' },
];

/** Families of sign-in codes, read off the published list; a family is a hint, not an answer. */
export const SIGN_IN_RANGES: readonly Range[] = [
  { from: 16000, to: 16999, means: 'the choice of account or session' },
  { from: 20000, to: 20999, means: 'WS-Federation and the federation server' },
  { from: 28000, to: 28999, means: 'the redemption of an authorisation code' },
  { from: 40000, to: 40999, means: 'an outer identity provider' },
  { from: 50000, to: 53999, means: 'the account, its password, MFA, the device or Conditional Access' },
  { from: 500000, to: 539999, means: 'a sub-code of the 5xxxx family: account, tenant, resource, Conditional Access' },
  { from: 65000, to: 65999, means: 'consent and permissions of an application' },
  { from: 67000, to: 68999, means: 'an application or its redirect' },
  { from: 70000, to: 70999, means: 'the OAuth request or a token' },
  {
    from: 700000,
    to: 7009999,
    means: 'a sub-code of the 70000 family: application, its secret or certificate, a token',
  },
  { from: 75000, to: 75999, means: 'SAML' },
  { from: 80000, to: 80999, means: 'pass-through authentication and its agent' },
  { from: 81000, to: 81999, means: 'Seamless single sign-on and its Kerberos ticket' },
  { from: 90000, to: 90999, means: 'the request to the sign-in service, or the service itself' },
  { from: 100000, to: 199999, means: 'password change, devices and other late additions' },
];

/** The family that a number falls in. */
export function rangeOf(number: number, ranges: readonly Range[]): string | undefined {
  return ranges.find(({ from, to }) => number >= from && number <= to)?.means;
}
