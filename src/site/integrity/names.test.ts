import {
  articleEntry,
  cleanContent,
  endpointRow,
  errorEntry,
  featureEntry,
  hostEntry,
} from '../../../tests/support/content-samples.ts';
import { testClean, testFaults } from '../../../tests/support/only-fault.ts';

type ErrorData = Parameters<typeof errorEntry>[1];
type Row = ReturnType<typeof endpointRow>;

const withErrors = (...datas: readonly ErrorData[]) => ({
  ...cleanContent,
  errors: [...cleanContent.errors, ...datas.map((data, index) => errorEntry(`more-${index}`, data))],
});
const withRows = (rows: readonly Row[], explained: readonly string[]) => ({
  ...cleanContent,
  endpoints: [...cleanContent.endpoints, featureEntry('more', rows)],
  hosts: [...cleanContent.hosts, ...explained.map((base) => hostEntry(base))],
});
const withArticle = (id: string, data: Parameters<typeof articleEntry>[2], slug: string) => ({
  ...cleanContent,
  articles: [...cleanContent.articles, articleEntry(id, '', data)],
  errors: [...cleanContent.errors, errorEntry('more-0', { articles: [slug] })],
});

const leave = /leave it with the one that explains it best/;
const different = /say what is different/;
const bare = /write the bare name; keep the spelling of the source under printed/;
const second = { file: 'content/errors/more-1.mdx', field: 'code or aliases', remedy: leave };
const row = { file: 'content/endpoints/more.yaml', remedy: bare };

testFaults([
  {
    when: 'one code of two errors',
    content: withErrors({ code: 'HTTP 407' }, { code: 'http  407' }),
    says: /"http 407" already belongs to "more-0"/,
    ...second,
  },
  {
    when: 'one alias of two errors',
    content: withErrors({ aliases: ['Unexpected error'] }, { aliases: ['unexpected error'] }),
    says: /"unexpected error" already belongs to "more-0"/,
    ...second,
  },
  {
    when: 'the code of one as the alias of another',
    content: withErrors({ code: 'E1' }, { aliases: ['E1'] }),
    says: /"e1"/,
    ...second,
  },
  {
    when: 'another spelling of the same HRESULT',
    content: withErrors({ code: '0x80072EE7' }, { aliases: ['-2147012889'] }),
    says: /"0x80072ee7"/,
    ...second,
  },
  {
    when: 'the number that the HRESULT of another wraps',
    content: withErrors({ code: '0x80072EE7' }, { aliases: ['12007'] }),
    says: /"0x80072ee7"/,
    ...second,
  },
  {
    when: 'one title of two errors',
    content: withErrors({ title: 'Same' }, { title: 'same' }),
    file: 'content/errors/more-1.mdx',
    field: 'title',
    says: /content\/errors\/more-0\.mdx/,
    remedy: different,
  },
  {
    when: 'one summary of two errors',
    content: withErrors({ summary: 'The same sentence.' }, { summary: 'The same sentence.' }),
    file: 'content/errors/more-1.mdx',
    field: 'summary',
    says: /content\/errors\/more-0\.mdx/,
    remedy: different,
  },
  {
    when: 'an article with the title of an error',
    content: withArticle('fix/other', { title: 'Error first' }, 'other'),
    file: 'content/articles/fix/other.mdx',
    field: 'title',
    says: /content\/errors\/first\.mdx/,
    remedy: different,
  },
  {
    when: 'two articles with one file name',
    content: {
      ...withArticle('prepare/guide', {}, 'guide'),
      site: cleanContent.site.map((entry) => ({
        ...entry,
        data: { ...entry.data, sections: ['fix', 'prepare'].map((id) => ({ id, title: id, summary: id })) },
      })),
    },
    file: 'content/articles/prepare/guide.mdx',
    field: 'file name',
    says: /content\/articles\/fix\/guide\.mdx/,
    remedy: /rename one of them/,
  },
  {
    when: 'a host with a path',
    content: withRows([endpointRow('www.test/pki')], ['www.test/pki']),
    field: 'host www.test/pki',
    says: /no scheme, port or path/,
    ...row,
  },
  {
    when: 'a wildcard of two asterisks',
    content: withRows([endpointRow('**.bus.test')], ['**.bus.test']),
    field: 'host **.bus.test',
    says: /"\*\*"/,
    ...row,
  },
  {
    when: 'a bad name beside a wildcard',
    content: withRows([endpointRow('*.bus.test', { alsoAllow: ['bus .test'] })], ['bus.test']),
    field: 'host bus .test',
    says: /"bus "/,
    ...row,
  },
  {
    when: 'a bad successor of a host',
    content: withRows([endpointRow('bus.test', { replacedBy: 'https://new.test' })], ['bus.test']),
    field: 'host https://new.test',
    says: /scheme/,
    ...row,
  },
  {
    when: 'two hosts with one address',
    content: withRows([endpointRow('a-b.test'), endpointRow('a.b.test')], ['a-b.test', 'a.b.test']),
    file: 'content/endpoints/more.yaml',
    field: 'host a.b.test',
    says: /shares its address with a-b\.test/,
    remedy: /spell one of them otherwise/,
  },
  {
    when: 'a host that nothing explains',
    content: withRows([endpointRow('*.new.test'), endpointRow('new.test')], []),
    file: 'content/endpoints/more.yaml',
    field: 'host new.test',
    says: /nothing explains/,
    remedy: /content\/hosts\.yaml/,
  },
]);

testClean([
  [
    'an error that writes its own code again as an alias',
    withErrors({ code: '0x80072EE7', aliases: ['12007', '80072ee7'] }),
  ],
  ['two neighbouring codes', withErrors({ code: '0x80072EE7' }, { code: '0x80072EE8' })],
  ['one host of two features', withRows([endpointRow('sign-in.test')], [])],
]);
