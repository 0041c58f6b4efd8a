/** The anchors that links to the connectivity article carry: of its headings, the one written out, and the wizard's own. */
import { HEADINGS } from './article-map.ts';
import { anchorOf } from './seed-article.ts';

/** The page that answers them, as a path inside the site and as a file. */
export const OLD_LINKS = 'troubleshoot-connect-connectivity/';
export const OLD_LINKS_FILE = `${OLD_LINKS}index.html`;

/** An anchor without a heading, kept in the article for links from before the product was renamed. */
export const NAME_ANCHOR = 'communication-pattern-between-azure-ad-connect-and-azure-ad';

/** Anchors of the wizard's "Learn more" links: names of MSAL and ADAL errors, with hyphens. */
export const WIZARD_ANCHORS = [
  'parsing-wstrust-response-failed',
  'connect-msolservice-failed',
  'get-msoluserrole-failed',
  'get-msoldomain-failed',
  'get-msolcompanyinformation-failed',
  'privileged-identity-management',
  'user-realm-discovery-failed',
] as const;

/** Each anchor once. */
export const OLD_ANCHORS: readonly string[] = [
  ...new Set([...HEADINGS.map(({ printed }) => anchorOf(printed)), NAME_ANCHOR, ...WIZARD_ANCHORS]),
];
