/** Our rules in Suricata: read by `suricata -T`, and asked with captured ClientHellos and HTTP requests while it blocks. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { writeAwsNfwSuricata } from '../../src/core/allowlist/writers/aws-nfw-suricata.ts';
import { LISTS, SMALL, textsOf, type Texts } from './lists.ts';
import { requiredProbes } from './probes.ts';
import {
  assertAnswersWrongly,
  broken,
  proveAnswers,
  proveBreakable,
  proveLoading,
  withProgram,
  type Feeding,
} from './prove.ts';
import { fatesInSuricata, suricataGate, suricataRules, testInSuricata } from './suricata.ts';
import { clientHello } from './tls-talk.ts';

withProgram('suricata', (program) => {
  const load = (texts: Texts) => testInSuricata(program, suricataRules(texts));
  const suricata: Feeding = {
    name: 'Suricata',
    write: writeAwsNfwSuricata,
    start: (texts, probes) => suricataGate(program, suricataRules(texts), probes, 'one packet'),
    reader: { dialect: 'suricata', heedsPort: true },
    manyDecoys: true,
  };

  proveLoading('Suricata', writeAwsNfwSuricata, load);
  for (const request of LISTS) proveAnswers(request, suricata);

  describe('Suricata and the length of a ClientHello', () => {
    const written = writeAwsNfwSuricata(SMALL);
    const rules = suricataRules(textsOf(written));
    const asked = requiredProbes(SMALL, written).filter(({ port }) => port === 443);

    test('the two sizes are what they are called', async () => {
      const [one, two] = [await clientHello('a.example', 'one packet'), await clientHello('a.example', 'two packets')];
      assert.ok(one.length < 1_000 && two.length > 1_460, `${one.length} and ${two.length} bytes`);
    });
    test('of a listed name in one packet nothing is dropped', async () => {
      const fates = await fatesInSuricata(program, rules, asked, 'one packet');
      assert.deepEqual(
        fates,
        asked.map(() => ({ passed: true, dropped: 0 })),
      );
    });
    test('a listed name in two packets passes: the first packet is dropped, and let through when it is sent again', async () => {
      const fates = await fatesInSuricata(program, rules, asked, 'two packets');
      assert.deepEqual(
        fates,
        asked.map(() => ({ passed: true, dropped: 1 })),
      );
    });
  });

  proveBreakable(suricata, ({ texts, required, decoys, wrongPorts }) => {
    const rules = 'entra.rules';
    for (const [why, what, into] of [
      ['a number that two rules have', /sid:\d+;/g, 'sid:1000001;'],
      [
        '"nocase" on a host that is in small letters already',
        /(http\.host; )dotprefix; (content:"[^"]+";)/,
        '$1$2 nocase;',
      ],
      ['a quotation mark in a name', 'content:"login', 'content:"lo"gin'],
    ] as const) {
      test(`${why} is not loaded`, async () => {
        const { code, complaints } = await load(broken(texts, rules, what, into));
        assert.equal(code, 1);
        assert.ok(complaints.length > 0);
      });
    }

    const dotted = /dotprefix; (content:"\.microsoftonline)/;
    for (const [why, what, into, probes, wrong] of [
      ['without "dotprefix" the base is left out', dotted, '$1', required, 'microsoftonline.com:443 refused'],
      [
        'without "endswith" longer names are open',
        / endswith;/g,
        '',
        decoys,
        'microsoftonline.com.evil.test:443 allowed',
      ],
      [
        'without the dot longer labels are open',
        /dotprefix; content:"\./g,
        'content:"',
        decoys,
        'notmicrosoftonline.com:443 allowed',
      ],
      [
        'capitals on a host that is in small letters never match',
        /(http\.host; dotprefix; content:")\.crl3/,
        '$1.CRL3',
        required,
        'crl3.digicert.com:80 refused',
      ],
      [
        'without a port every port is open',
        /EXTERNAL_NET 443/g,
        'EXTERNAL_NET any',
        wrongPorts,
        'login.windows.net:8443 allowed',
      ],
    ] as const) {
      test(why, () => assertAnswersWrongly(suricata, broken(texts, rules, what, into), probes, wrong));
    }
  });
});
