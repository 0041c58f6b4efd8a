import assert from 'node:assert/strict';
import { test } from 'node:test';
import { request, rule, written } from '../../../../tests/support/list-request.ts';
import { writeCsv } from './csv.ts';

test('a row says what is meant by the name, for which feature and why', () => {
  assert.deepEqual(written(writeCsv, [rule('*.a.test', 80, 443)])['entra.csv']?.split('\n'), [
    'host,match,port,protocol,feature,purpose,list,checked,ticket',
    '*.a.test,subdomains,443,TCP,Core sync,Asked for *.a.test.,worldwide-test,2026-11-25,',
    '*.a.test,subdomains,80,TCP,Core sync,Asked for *.a.test.,worldwide-test,2026-11-25,',
    '',
  ]);
});

test('a typed formula or line break is a text', () => {
  const { files } = writeCsv(request([rule('a.test', 443)], { ticket: '=HYPERLINK("http://evil.test")\n+1\\n<br>' }));
  assert.equal(
    files[0]?.lines.at(-1)?.text,
    'a.test,exact,443,TCP,Core sync,Asked for a.test.,worldwide-test,2026-11-25,_HYPERLINK(_http://evil.test_) +1_n_br_',
  );
});

test('a purpose that looks like a formula is a text', () => {
  const reasons = [{ feature: 'x', featureTitle: '@SUM(1)', purpose: '=1+1', published: 'a.test' }];
  const { files } = writeCsv(request([{ host: 'a.test', ports: [443], reasons }]));
  assert.equal(files[0]?.lines.at(-1)?.text, `a.test,exact,443,TCP,"'@SUM(1)","'=1+1",worldwide-test,2026-11-25,`);
});
