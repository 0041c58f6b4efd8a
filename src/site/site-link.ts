import { articleUrl, errorUrl, hostUrl, path } from './urls.ts';

const NAMED = /^(error|guide|host|path):([^#]*)(#.*)?$/;

/** The address behind a link of the content: error:<id>, guide:<slug>, host:<name> and path:/… name a page of the site; all else is an address already. */
export function siteLink(link: string): string {
  const [, kind, to = '', fragment = ''] = NAMED.exec(link) ?? [];
  switch (kind) {
    case 'error':
      return `${errorUrl(to)}${fragment}`;
    case 'guide':
      return articleUrl(to, fragment);
    case 'host':
      return hostUrl(to);
    case 'path':
      return path(`${to}${fragment}`);
    default:
      return link;
  }
}
