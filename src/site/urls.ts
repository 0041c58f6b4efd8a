/** Every address of the site, as functions. All start with the base path that the site is built for. */
import { hostSlug } from '../core/hosts/host-name.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of the site from its path, which starts with a slash. */
export const path = (inside: string): string => `${base}${inside}`;

export const homeUrl = () => path('/');
export const guideUrl = () => path('/guide/');
export const articleUrl = (slug: string, fragment = '') => path(`/guide/${slug}/${fragment}`);
export const errorsUrl = (fragment = '') => path(`/errors/${fragment}`);
export const errorUrl = (id: string) => path(`/errors/${id}/`);
export const aadstsUrl = (code = '') => path(`/errors/aadsts/${code ? `#${code.toLowerCase()}` : ''}`);
export const hostsUrl = (fragment = '') => path(`/hosts/${fragment}`);
export const hostUrl = (name: string) => path(`/hosts/${hostSlug(name)}/`);
export const searchUrl = (query = '') => path(`/search/${query ? `?q=${encodeURIComponent(query)}` : ''}`);
export const toolsUrl = () => path('/tools/');
export const lookupUrl = (code = '') => path(`/tools/error-lookup/${code ? `?code=${encodeURIComponent(code)}` : ''}`);
export const allowlistUrl = (query = '') => path(`/tools/allowlist/${query ? `?${query}` : ''}`);
export const listsUrl = () => path('/lists/');
export const listSetUrl = (cloud: string, set: string) => path(`/lists/${cloud}/${set}/`);
export const listFileUrl = (inside: string) => path(`/lists/${inside}`);
export const formatSourcesUrl = () => path('/lists/sources/');
export const formatsUrl = () => path('/lists/formats/');
export const cloudListsUrl = (cloud: string) => path(`/lists/${cloud}/`);
export const formatUrl = (id: string) => path(`/lists/formats/${id}/`);
export const troubleshooterUrl = (query = '') => path(`/tools/troubleshooter/${query ? `?${query}` : ''}`);
export const stepUrl = (id: string) => path(`/tools/troubleshooter/${id}/`);
export const treeMapUrl = () => stepUrl('map');
export const treeReportUrl = () => stepUrl('report');
export const changesUrl = () => path('/changes/');
export const changeUrl = (id: string) => path(`/changes/#${id}`);
export const feedUrl = () => path('/feed.xml');

/** The full address of a page, for canonical links, feeds and the site map. */
export const absolute = (inside: string): string => new URL(inside, import.meta.env.SITE).href;
