/** A small exact index with a record for each way of being found. */
import { buildSearchIndex } from '../../src/core/search/search-index.ts';
import { hostGroups } from '../../src/core/hosts/host-groups.ts';
import type { ErrorRecord } from '../../src/core/errors/schema.ts';
import { codeEntry, endpointRow, errorEntry, featureRecord } from './content-samples.ts';

const record = (id: string, data: Partial<ErrorRecord>) => ({ ...errorEntry(id, data).data, id });

export const sampleErrors = [
  record('aadsts50126', {
    title: 'AADSTS50126: wrong user name or password',
    code: 'AADSTS50126',
    name: 'InvalidUserNameOrPassword',
    aliases: ['50126', 'InvalidUserNameOrPassword'],
    messages: ['Error validating credentials due to invalid username or password.'],
  }),
  record('winhttp-12007', {
    title: 'A name cannot be resolved',
    code: '0x80072EE7',
    aliases: ['12007', 'ERROR_INTERNET_NAME_NOT_RESOLVED'],
    messages: ['The remote name could not be resolved'],
  }),
  record('proxy-407', {
    title: 'The proxy asks for a sign-in',
    code: 'HTTP 407',
    aliases: ['407'],
    messages: ['The remote server returned an error: (407) Proxy Authentication Required.'],
    articleHeading: 'The proxy wants a sign-in',
  }),
  record('wizard-cannot-reach-proxy', {
    title: 'The wizard cannot reach the proxy',
    code: 'wizard: no proxy',
    messages: ['Unable to validate credentials'],
    articleHeading: 'The wizard has no proxy',
  }),
  record('wizard-unexpected', {
    title: 'The wizard meets an unexpected error',
    code: 'wizard: unexpected',
    messages: ['Unable to validate credentials. An unexpected error has occurred.'],
  }),
  record('event-6900', { title: 'Password change cannot be read', code: 'event 6900' }),
];

export const sampleHosts = hostGroups(
  new Map([
    [
      'base',
      featureRecord([
        endpointRow('*.digicert.com'),
        endpointRow('crl3.digicert.com'),
        endpointRow('*.crl4.digicert.com'),
        endpointRow('login.microsoftonline.com'),
      ]),
    ],
  ]),
);

export const sampleIndex = buildSearchIndex(
  sampleErrors,
  [
    codeEntry('AADSTS50126').data,
    codeEntry('AADSTS16000', { name: 'InteractionRequired' }).data,
    codeEntry('AADSTS16001').data,
  ],
  sampleHosts,
);
