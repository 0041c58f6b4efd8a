import type { TypedNames } from '../rule.ts';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const IPV4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}(?:/(?:3[0-2]|[12]?\\d))?$`);
const HOST_AND_PORT = /^([a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?):(\d{1,5})$/;
const MOST_TYPED = 2000;

/** The IPv4 addresses and networks among what was typed as a source, such as `10.0.0.10/32`; whatever else stands there is left out. */
export function typedSources({ source }: TypedNames): readonly string[] {
  const words = source.slice(0, MOST_TYPED).split(/[\s,;]+/);
  return [...new Set(words.filter((word) => IPV4.test(word)))];
}

/** What of a typed source is no IPv4 address or network and so stands in no list; a page has to say it. */
export function unusedSources({ source }: Pick<TypedNames, 'source'>): readonly string[] {
  const words = source.slice(0, MOST_TYPED).split(/[\s,;]+/);
  return [...new Set(words.filter((word) => word !== '' && !IPV4.test(word)))];
}

/** The typed proxy as `host:port`, without a scheme; undefined where that is not what was typed. */
export function typedProxy({ proxy }: TypedNames): string | undefined {
  const text = proxy
    .slice(0, MOST_TYPED)
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
  const found = HOST_AND_PORT.exec(text);
  const port = Number(found?.[2]);
  return found && port >= 1 && port <= 65535 && !text.includes('..') ? text : undefined;
}
