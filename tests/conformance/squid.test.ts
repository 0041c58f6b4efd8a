/** Our lists in Squid: read by `squid -k parse`, and asked with real CONNECT and GET requests. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeSquidDstdomain } from '../../src/core/allowlist/writers/squid-dstdomain.ts';
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
import { parseInSquid, squidList, startSquid } from './squid.ts';

withProgram('squid', (program) => {
  const load = (texts: Texts) => parseInSquid(program, squidList(texts));
  const squid: Feeding = {
    name: 'Squid',
    write: writeSquidDstdomain,
    start: (texts) => startSquid(program, squidList(texts)),
    reader: { dialect: 'squid-acl', heedsPort: true },
    manyDecoys: true,
  };

  proveLoading('Squid', writeSquidDstdomain, load);
  for (const request of LISTS) proveAnswers(request, squid);

  proveBreakable(squid, ({ texts, required, decoys, wrongPorts }) => {
    for (const [why, into] of [
      ['a name before the parent that covers it', 'login.microsoftonline.com\n.microsoftonline.com\n'],
      ['the base beside its dotted form', '.microsoftonline.com\nmicrosoftonline.com\n'],
    ] as const) {
      test(`${why} is not loaded, or complained of`, async () => {
        const { code, complaints } = await load(broken(texts, 'entra-443.txt', '.microsoftonline.com\n', into));
        if (code === 0)
          assert.ok(complaints.length > 0); // Squid 7.6 as run goes on with a warning
        else assert.ok(complaints.some((line) => line.includes('is a subdomain of')));
      });
    }

    const [names443, names80, conf] = ['entra-443.txt', 'entra-80.txt', 'entra-squid.conf'];
    const untied = /^(http_access allow CONNECT \S+).*$/m;
    for (const [why, file, what, into, probes, wrong] of [
      [
        'an asterisk loads and never matches',
        names443,
        /^\./m,
        '*.',
        required,
        'probe.microsoftonline.com:443 refused',
      ],
      ['a base without its dot is only itself', names80, /^\./m, '', required, 'probe.crl3.digicert.com:80 refused'],
      [
        'an entry with a port never matches',
        names443,
        /^login.*$/m,
        '$&:443',
        required,
        'login.windows.net:443 refused',
      ],
      [
        'a parent opens all below it',
        names80,
        '.crl3.digicert.com',
        '.digicert.com',
        decoys,
        'digicert.com:80 allowed',
      ],
      ['a list tied to no port opens all', conf, untied, '$1', wrongPorts, 'login.windows.net:8443 allowed'],
    ] as const) {
      test(why, () => assertAnswersWrongly(squid, broken(texts, file, what, into), probes, wrong));
    }
  });
});
