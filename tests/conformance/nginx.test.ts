/** Our maps in nginx: read by `nginx -t`, and asked with real ClientHellos and HTTP requests. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { writeNginxMap } from '../../src/core/allowlist/writers/nginx-map.ts';
import { startBehind, type Behind } from './behind.ts';
import { LISTS, type Texts } from './lists.ts';
import { nginxList, startNginx, testInNginx } from './nginx.ts';
import {
  assertAnswersWrongly,
  broken,
  proveAnswers,
  proveBreakable,
  proveLoading,
  withProgram,
  type Feeding,
} from './prove.ts';

withProgram('nginx', (program) => {
  let behind: Behind | undefined;
  before(async () => (behind = await startBehind()));
  after(() => behind?.stop());
  const load = (texts: Texts) => testInNginx(program, nginxList(texts));
  const nginx: Feeding = {
    name: 'nginx',
    write: writeNginxMap,
    start: (texts) => {
      assert.ok(behind);
      return startNginx(program, nginxList(texts), behind);
    },
    reader: { dialect: 'nginx-map', heedsPort: false },
    manyDecoys: true,
  };

  proveLoading('nginx', writeNginxMap, load);
  for (const request of LISTS) proveAnswers(request, nginx);

  proveBreakable(nginx, ({ texts, required, decoys }) => {
    test('a base beside its dotted form is not loaded', async () => {
      const doubled = '    crl3.digicert.com 1;\n    .crl3.digicert.com 1;\n';
      const { code, complaints } = await load(
        broken(texts, 'entra-http.conf', /^ *\.crl3\.digicert\.com 1;\n/m, doubled),
      );
      assert.equal(code, 1);
      assert.ok(complaints.some((line) => line.includes('conflicting parameter')));
    });

    const [tls, http] = ['entra-stream.conf', 'entra-http.conf'];
    for (const [why, file, what, into, probes, wrong] of [
      [
        'a map without "hostnames" matches no wildcard',
        tls,
        'hostnames;',
        '',
        required,
        'probe.microsoftonline.com:443 refused',
      ],
      ['an asterisk leaves out the base', http, ' .crl3.', ' *.crl3.', required, 'crl3.digicert.com:80 refused'],
      [
        'an expression without an anchor opens longer names',
        tls,
        ' .microsoftonline.com',
        ' "~microsoftonline.com"',
        decoys,
        'microsoftonline.com.evil.test:443 allowed',
      ],
      ['a default of 1 opens everything', http, 'default 0', 'default 1', decoys, 'evil.test:80 allowed'],
    ] as const) {
      test(why, () => assertAnswersWrongly(nginx, broken(texts, file, what, into), probes, wrong));
    }
  });
});
