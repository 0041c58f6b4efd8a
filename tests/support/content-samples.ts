/** Small content in which nothing is wrong, and the records it is made of, for tests that break one thing. */
import { isFormatId, LIST_FORMATS } from '../../src/core/allowlist/list-formats.ts';
import type { ProxyRecord } from '../../src/core/allowlist/schema.ts';
import type { AadstsRecord, ErrorRecord } from '../../src/core/errors/schema.ts';
import type { EndpointRecord, FeatureRecord, HostRecord } from '../../src/core/hosts/schema.ts';
import type {
  ArticleRecord,
  ChangeRecord,
  DisagreementRecord,
  SiteRecord,
  SourceRecord,
} from '../../src/core/site/schema.ts';
import type { Entry, RawContent } from '../../src/site/integrity/raw-content.ts';

const sources = [{ source: 'handbook' }];
const checked = '2026-11-25';

/** An error whose code, title and summary follow from its id, so that two of them never collide. */
export function errorEntry(id: string, data: Partial<ErrorRecord> = {}, body = ''): Entry<ErrorRecord> {
  const record: ErrorRecord = {
    title: `Error ${id}`,
    code: id,
    name: `Name of ${id}`,
    area: 'proxy',
    hop: 'proxy-reached',
    summary: `What ${id} means, in one sentence for the list.`,
    cause: 'The server cannot open a connection to the proxy.',
    aliases: [],
    messages: [],
    pattern: id,
    steps: [{ who: 'server', do: 'Correct the port.' }],
    verify: [{ run: 'Test-NetConnection', good: 'True' }],
    related: [],
    hosts: [],
    articles: [],
    sources,
    checked,
    confidence: 'high',
    ...data,
  };
  return { id, file: `content/errors/${id}.mdx`, data: record, body };
}

export function articleEntry(id: string, body = '', data: Partial<ArticleRecord> = {}): Entry<ArticleRecord> {
  const record = { title: `Article ${id}`, description: `What ${id} is about.`, order: 1, sources, checked, ...data };
  return { id, file: `content/articles/${id}.mdx`, data: record, body };
}

export function changeEntry(id: string, body = ''): Entry<ChangeRecord> {
  const data = { title: `Change ${id}`, date: checked, summary: `What ${id} changed, and why.`, sources };
  return { id, file: `content/changes/${id}.mdx`, data, body };
}

/** A row of the worldwide cloud on port 443. */
export function endpointRow(host: string, data: Partial<EndpointRecord> = {}): EndpointRecord {
  return {
    host,
    match: host.startsWith('*.') ? 'wildcard' : 'exact',
    ports: [443],
    protocol: 'HTTPS',
    clouds: ['worldwide'],
    required: true,
    purpose: 'Sign-in.',
    status: 'current',
    from: 'connect-server',
    sources,
    dated: '2026',
    checked,
    ...data,
  };
}

export function featureRecord(endpoints: readonly EndpointRecord[], data: Partial<FeatureRecord> = {}): FeatureRecord {
  return {
    title: 'Feature',
    summary: 'The hosts of this feature.',
    neededBy: 'Every server.',
    order: 1,
    kind: 'base',
    endpoints: [...endpoints],
    ...data,
  };
}

export function featureEntry(id: string, endpoints: readonly EndpointRecord[]): Entry<FeatureRecord> {
  return { id, file: `content/endpoints/${id}.yaml`, data: featureRecord(endpoints), body: '' };
}

export function hostEntry(base: string, data: Partial<HostRecord> = {}): Entry<HostRecord> {
  const record: HostRecord = {
    what: `What ${base} is.`,
    breaks: 'Sign-in.',
    probe: { host: base, port: 443, path: '/', good: '200' },
    errors: [],
    ...data,
  };
  return { id: base, file: 'content/hosts.yaml', data: record, body: '' };
}

export function codeEntry(code: string, data: Partial<AadstsRecord> = {}): Entry<AadstsRecord> {
  const record = { code, name: null, summary: `What ${code} says.`, listed: true, sources, checked, ...data };
  return { id: code.toLowerCase(), file: 'content/aadsts.yaml', data: record, body: '' };
}

export function disagreementEntry(id: string, data: Partial<DisagreementRecord> = {}): Entry<DisagreementRecord> {
  const record: DisagreementRecord = {
    topic: 'Who is right',
    order: 1,
    one: { says: 'This.', source: 'handbook' },
    other: { says: 'That.', source: 'handbook' },
    advice: 'Do both.',
    hosts: [],
    errors: [],
    rows: ['endpoints-1'],
    ...data,
  };
  return { id, file: 'content/disagreements.yaml', data: record, body: '' };
}

function siteEntry(data: Partial<SiteRecord> = {}): Entry<SiteRecord> {
  const record: SiteRecord = {
    title: 'Site',
    tagline: 'A site',
    description: 'A small site.',
    factsChecked: checked,
    sections: [{ id: 'fix', title: 'Fix', summary: 'Mend it.' }],
    symptoms: [{ says: 'It is broken', error: 'first' }],
    disclaimer: 'None.',
    ...data,
  };
  return { id: 'site', file: 'content/site.yaml', data: record, body: '' };
}

function sourceEntry(id: string): Entry<SourceRecord> {
  const data: SourceRecord = { title: 'Handbook', publisher: 'Us', kind: 'documentation' };
  return { id, file: 'content/sources.yaml', data, body: '' };
}

/** What is said of one list format; `dialect` is the one that its table names, unless told otherwise. */
export function proxyEntry(id: string, data: Partial<ProxyRecord> = {}): Entry<ProxyRecord> {
  const record: ProxyRecord = {
    label: `Format ${id}`,
    vendor: 'Somebody',
    group: 'general',
    confidence: 'high',
    order: 1,
    extension: '.txt',
    dialect: isFormatId(id) ? LIST_FORMATS[id].dialect : 'generic',
    wildcard: 'A star.',
    apex: { covers: 'no', says: 'It does not.' },
    depth: 'Any number.',
    port: 'None.',
    comments: 'None.',
    limits: 'None.',
    https: 'The name.',
    cannot: ['A port.'],
    traps: ['None known.'],
    importSteps: [{ do: 'Paste it.' }],
    verify: [{ good: 'it works' }],
    sources: [{ source: 'handbook' }],
    checked,
    ...data,
  };
  return { id, file: `content/proxies/${id}.yaml`, data: record, body: '' };
}

/** Content without a fault, in which every kind of reference is used once. */
export const cleanContent: RawContent = {
  articles: [
    articleEntry('fix/guide', '## One\n\n### Two\n\n## Three\n\n[error](error:first) [host](host:sign-in.test)'),
  ],
  errors: [
    errorEntry('first', { articles: ['guide'], hosts: ['*.sign-in.test'], related: ['second'] }, '### More\n'),
    errorEntry('second'),
  ],
  aadsts: [codeEntry('AADSTS16000')],
  endpoints: [featureEntry('base', [endpointRow('*.sign-in.test', { alsoAllow: ['sign-in.test'] })])],
  hosts: [hostEntry('sign-in.test', { errors: ['first'] })],
  proxies: [proxyEntry('csv')],
  trees: [],
  sources: [sourceEntry('handbook')],
  disagreements: [disagreementEntry('who', { hosts: ['sign-in.test'], errors: ['second'] })],
  oldLinks: [],
  changes: [changeEntry('2026-11-25-new', '## Why\n\n[guide](guide:guide)')],
  site: [siteEntry()],
};

/** The clean content with the site's own facts changed. */
export function contentWithSite(data: Partial<SiteRecord>): RawContent {
  return { ...cleanContent, site: [siteEntry(data)] };
}
