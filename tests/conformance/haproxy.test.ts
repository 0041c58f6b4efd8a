/** Our pattern files in HAProxy: read by `haproxy -c`, and asked with real ClientHellos and HTTP requests. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { writeHaproxyAcl } from '../../src/core/allowlist/writers/haproxy-acl.ts';
import { startBehind, type Behind } from './behind.ts';
import { checkInHaproxy, haproxyList, startHaproxy } from './haproxy.ts';
import { LISTS, type Texts } from './lists.ts';
import {
  assertAnswersWrongly,
  broken,
  proveAnswers,
  proveBreakable,
  proveLoading,
  withProgram,
  type Feeding,
} from './prove.ts';

withProgram('haproxy', (program) => {
  let behind: Behind | undefined;
  before(async () => (behind = await startBehind()));
  after(() => behind?.stop());
  const load = (texts: Texts) => checkInHaproxy(program, haproxyList(texts));
  const haproxy: Feeding = {
    name: 'HAProxy',
    write: writeHaproxyAcl,
    start: (texts) => {
      assert.ok(behind);
      return startHaproxy(program, haproxyList(texts), behind);
    },
    reader: { dialect: 'haproxy-acl', heedsPort: false },
    manyDecoys: true,
  };

  proveLoading('HAProxy', writeHaproxyAcl, load);
  for (const request of LISTS) proveAnswers(request, haproxy);

  proveBreakable(haproxy, ({ texts, required, decoys }) => {
    test('a pattern file that is not there is not loaded', async () => {
      const { code, complaints } = await load(
        broken(texts, 'entra-haproxy.cfg', 'entra-443.exact.lst', 'entra-444.exact.lst'),
      );
      assert.equal(code, 1);
      assert.ok(complaints.length > 0);
    });

    const [names80, ends443, conf] = ['entra-80.exact.lst', 'entra-443.suffix.lst', 'entra-haproxy.cfg'];
    for (const [why, file, what, into, probes, wrong] of [
      [
        'a comment behind a name is part of it',
        names80,
        /^crl3.*$/m,
        '$& # a comment',
        required,
        'crl3.digicert.com:80 refused',
      ],
      [
        'an ending without its dot opens longer labels',
        ends443,
        /^\./m,
        '',
        decoys,
        'notmicrosoftonline.com:443 allowed',
      ],
      [
        'a whole name compared as domain opens longer names',
        conf,
        /-m str/g,
        '-m dom',
        decoys,
        'login.windows.net.evil.test:443 allowed',
      ],
      ['without -i capitals make a difference', conf, / -i /g, ' ', required, 'LOGIN.WINDOWS.NET:443 refused'],
      [
        'without a last rule everything is open',
        conf,
        /^ *tcp-request content reject.*\n/gm,
        '',
        decoys,
        'evil.test:443 allowed',
      ],
    ] as const) {
      test(why, () => assertAnswersWrongly(haproxy, broken(texts, file, what, into), probes, wrong));
    }
  });
});
