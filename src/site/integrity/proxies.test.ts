import { cleanContent, endpointRow, featureEntry, proxyEntry } from '../../../tests/support/content-samples.ts';
import { testClean, testFaults } from '../../../tests/support/only-fault.ts';

testFaults([
  {
    when: 'a list format that nothing writes',
    content: { ...cleanContent, proxies: [proxyEntry('nonsense')] },
    file: 'content/proxies/nonsense.yaml',
    field: 'all',
    says: /no writer is called "nonsense"/,
    remedy: /name the file after a list format/,
  },
  {
    when: 'a dialect that does not read the format back',
    content: { ...cleanContent, proxies: [proxyEntry('csv', { dialect: 'pac' })] },
    file: 'content/proxies/csv.yaml',
    field: 'dialect',
    says: /"pac" is not what reads this format back/,
    remedy: /write generic/,
  },
  {
    when: 'a feature that is called like a ready-made set',
    content: {
      ...cleanContent,
      endpoints: [...cleanContent.endpoints, featureEntry('everything', [endpointRow('*.sign-in.test')])],
    },
    file: 'content/endpoints/everything.yaml',
    field: 'all',
    says: /is the name of a ready-made set/,
    remedy: /name the feature differently/,
  },
]);

testClean([['every format described once', { ...cleanContent, proxies: [proxyEntry('csv'), proxyEntry('pac')] }]]);
