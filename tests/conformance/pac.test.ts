/** Our PAC files in three engines: Chromium's own, Mozilla's old one, and the one of `pac-resolver`. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { writePac } from '../../src/core/allowlist/writers/pac.ts';
import { LISTS, SMALL, textsOf, type Texts } from './lists.ts';
import type { Program } from '../../scripts/testing/conformance-programs.ts';
import { chromiumGate, pactesterGate, recordingProxy, resolverGate, type RecordingProxy } from './pac-engines.ts';
import { assertAnswersWrongly, broken, proveAnswers, proveBreakable, withProgram, type Feeding } from './prove.ts';

/** The proxy that a file names where nobody typed one. */
const EXAMPLE = 'proxy.example.com:8080';

const READER = { dialect: 'pac', heedsPort: true } as const;

let proxy: RecordingProxy | undefined;
before(async () => (proxy = await recordingProxy()));
after(() => proxy?.stop());

const resolver: Feeding = {
  name: 'pac-resolver',
  write: writePac,
  start: (texts) => resolverGate(pacOf(texts), EXAMPLE),
  reader: READER,
  manyDecoys: true,
};
const mozilla = (program: Program): Feeding => ({
  name: 'pactester',
  write: writePac,
  start: (texts, probes) => pactesterGate(program, pacOf(texts), EXAMPLE, probes),
  reader: READER,
  manyDecoys: true,
});
const browser = (program: Program): Feeding => ({
  name: 'Chromium',
  write: writePac,
  start: (texts) => {
    assert.ok(proxy);
    return chromiumGate(program, pacOf(texts).replace(EXAMPLE, proxy.address), proxy);
  },
  reader: READER,
  manyDecoys: false, // a page asks more slowly than a program
});
/** A browser takes a second to start, so it gets fewer lists. */
const IN_BROWSER = /^(?:worldwide-everything|.*-hostile|(?:usgov|china)-effective-minimum)$/;

for (const request of LISTS) proveAnswers(request, resolver);
proveBroken(resolver, 4);

withProgram('pactester', (program) => {
  for (const request of LISTS) proveAnswers(request, mozilla(program));
  proveBroken(mozilla(program), 4);
  test('pactester does not load JavaScript that old Windows does not know either', async () => {
    const modern = pacOf(textsOf(writePac(SMALL))).replace('  var listed', '  let listed');
    await assert.rejects(pactesterGate(program, modern, EXAMPLE, []), /SyntaxError/);
  });
});

withProgram('chromium', (program) => {
  for (const request of LISTS) if (IN_BROWSER.test(request.listId)) proveAnswers(request, browser(program));
  proveBroken(browser(program), 2);
});

/** Has an engine find what is wrong with a broken file, for the first few of the faults. */
function proveBroken(engine: Feeding, faults: number): void {
  proveBreakable(engine, ({ texts, required, decoys, wrongPorts }) => {
    const all = [
      ['an ending leaves out its base', /^.*host === "crl3.*\n/m, '', required, 'crl3.digicert.com:80 refused'],
      [
        'an ending without its dot opens longer labels',
        /dnsDomainIs\(host, "\./g,
        'dnsDomainIs(host, "',
        decoys,
        'notmicrosoftonline.com:443 allowed',
      ],
      [
        'a name looked for in the whole address opens a longer one',
        'host === "login.windows.net"',
        'url.indexOf("login.windows.net") > 0',
        decoys,
        'login.windows.net.evil.test:443 allowed',
      ],
      [
        'without the port every port is open',
        'if (port === 443)',
        'if (true)',
        wrongPorts,
        'login.windows.net:8443 allowed',
      ],
    ] as const;
    for (const [why, what, into, probes, wrong] of all.slice(0, faults)) {
      test(why, () => assertAnswersWrongly(engine, broken(texts, 'entra.pac', what, into), probes, wrong));
    }
  });
}

test('the proxy that was typed is the one that names are sent to', async () => {
  const typed = { ...SMALL.typed, proxy: 'fabrikamproxy:8080' };
  const gate = await resolverGate(pacOf(textsOf(writePac({ ...SMALL, typed }))), typed.proxy);
  assert.equal(await gate.ask('login.windows.net', 443), 'allowed');
});

function pacOf(texts: Texts): string {
  const pac = texts['entra.pac'];
  assert.ok(pac !== undefined);
  return pac;
}
