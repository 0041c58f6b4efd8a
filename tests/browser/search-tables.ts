/** What people type or paste, where it must lead first, and why that is the right page. */
export const FINDS = [
  {
    query: 'Unable to validate credentials',
    path: 'errors/wizard-cannot-reach-proxy/',
    why: 'the wizard, word by word',
  },
  { query: '80072ee7', path: 'errors/hr-80072ee7/', why: 'an HRESULT without 0x' },
  { query: '0x80072EE7', path: 'errors/hr-80072ee7/', why: 'the same as logs print it' },
  { query: '12007', path: 'errors/hr-80072ee7/', why: 'the same as WinHTTP numbers it' },
  { query: '-2147012889', path: 'errors/hr-80072ee7/', why: 'the same as a signed number' },
  { query: 'AADSTS50126', path: 'errors/aadsts50126/', why: 'a sign-in code in full' },
  { query: '50126', path: 'errors/aadsts50126/', why: 'the same as the sign-in log shows it' },
  { query: 'AADSTS16001', path: 'errors/aadsts/#aadsts16001', why: 'a code without a page of its own' },
  { query: '407', path: 'errors/proxy-407/', why: 'a bare HTTP status' },
  { query: 'crl3.digicert.com', path: 'hosts/crl3-digicert-com/', why: 'a host' },
  { query: 'http://crl3.digicert.com/a.crl', path: 'hosts/crl3-digicert-com/', why: 'an address from a log' },
  { query: 'proxy authentication required', path: 'errors/proxy-407/', why: 'the words of a status, small letters' },
  { query: '  “Proxy Authentication Required”  ', path: 'errors/proxy-407/', why: 'pasted with quotes and spaces' },
] as const;

/** What is not known: no result may be shown, and the sentence names what was asked. */
export const UNKNOWN = [
  { query: 'AADSTS99999999', says: /nothing is known here about the code AADSTS99999999/i, why: 'no such code' },
  { query: '0x8999beef', says: /nothing is known here about the code 0x8999beef/i, why: 'no such HRESULT' },
  { query: 'zzzqqq', says: /nothing is known here about “zzzqqq”/i, why: 'no such word' },
  { query: 'proxy.fabrikam.example', says: /proxy\.fabrikam\.example is not a host that/i, why: 'a stranger’s host' },
] as const;

/** Text that would do something if it were ever read as markup. */
export const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '<b>zzzqqq</b>',
  '"><script>alert(1)</script>',
  '&lt;i&gt;zzzqqq',
];
