/** One page for each template of the site; what holds for these should hold for all. */
export interface Template {
  readonly name: string;
  readonly path: string;
  /** Words that only this page's content has. */
  readonly says: string;
}

export const TEMPLATES: readonly Template[] = [
  { name: 'home', path: '', says: 'What people see most' },
  { name: 'the guide', path: 'guide/', says: 'Set the proxy in machine.config' },
  { name: 'an article with code', path: 'guide/machine-config/', says: 'defaultProxy' },
  { name: 'an article with tables', path: 'guide/required-urls/', says: 'login.microsoftonline.com' },
  { name: 'an article with drawings', path: 'guide/how-connect-reaches-entra-id/', says: 'Two security contexts' },
  { name: 'an article with a log', path: 'guide/healthy-connection/', says: 'bba900-anchor.microsoftonline.com' },
  { name: 'the sources', path: 'guide/sources/', says: 'Sources disagree' },
  { name: 'the glossary', path: 'guide/glossary/', says: 'Service Bus' },
  { name: 'the changes', path: 'changes/', says: 'Idle timeout: at least six minutes' },
  { name: 'the old links', path: 'troubleshoot-connect-connectivity/', says: '#get-msoluserrole-failed' },
  { name: 'the list of errors', path: 'errors/', says: '407 Proxy Authentication Required' },
  { name: 'the sign-in codes', path: 'errors/aadsts/', says: 'AADSTS50126' },
  { name: 'an error with a body', path: 'errors/aadsts50126/', says: 'More about it' },
  { name: 'an error without a body', path: 'errors/hr-80072f86/', says: '12166' },
  { name: 'the list of hosts', path: 'hosts/', says: 'crl3.digicert.com' },
  { name: 'a host', path: 'hosts/crl3-digicert-com/', says: 'What breaks without it' },
  { name: 'the search', path: 'search/', says: 'Search' },
  { name: 'the tools', path: 'tools/', says: 'They run on the page alone' },
  { name: 'the error lookup', path: 'tools/error-lookup/', says: 'Paste what you have' },
  { name: 'the allowlist', path: 'tools/allowlist/', says: 'secure.aadcdn.microsoftonline-p.com' },
  { name: 'the troubleshooter', path: 'tools/troubleshooter/', says: 'Which build of Connect is installed?' },
  { name: 'a question of the tree', path: 'tools/troubleshooter/symptom/', says: 'What do you see?' },
  {
    name: 'a check of the tree',
    path: 'tools/troubleshooter/powershell/',
    says: '(407) Proxy Authentication Required',
  },
  { name: 'an outcome of the tree', path: 'tools/troubleshooter/name-not-allowed/', says: 'Prove it' },
  { name: 'the map of the tree', path: 'tools/troubleshooter/map/', says: 'Every question, check and outcome' },
  { name: 'the report on the tree', path: 'tools/troubleshooter/report/', says: 'Questions to an outcome' },
];

/** An address without a page. */
export const MISSING = 'errors/proxy-40/';
