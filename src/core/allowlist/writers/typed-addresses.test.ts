import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TYPED_DEFAULTS } from './typed-defaults.ts';
import { typedProxy, typedSources } from './typed-addresses.ts';

for (const [source, expected, reason] of [
  ['10.0.0.10/32', ['10.0.0.10/32'], 'a network'],
  ['10.0.0.10, 10.0.0.11;10.0.0.0/24\n10.0.0.10', ['10.0.0.10', '10.0.0.11', '10.0.0.0/24'], 'several, each once'],
  ['10.0.0.256 10.0.0.1/33 10.0.0', [], 'no addresses'],
  ['server01', [], 'a name'],
  ['10.0.0.1"; drop', [], 'anything joined to an address'],
  ['', [], 'nothing'],
] as const) {
  test(`the sources in ${JSON.stringify(source)} are ${expected.join(' and ') || 'none'}: ${reason}`, () => {
    assert.deepEqual(typedSources({ ...TYPED_DEFAULTS, source }), expected);
  });
}

for (const [proxy, expected, reason] of [
  ['proxy.a.test:8080', 'proxy.a.test:8080', 'host and port'],
  [' HTTP://Proxy.a.test:8080/ ', 'proxy.a.test:8080', 'as a URL'],
  ['fabrikamproxy:8080', 'fabrikamproxy:8080', 'one label'],
  ['10.0.0.1:3128', '10.0.0.1:3128', 'an address'],
  ['proxy.a.test', undefined, 'no port'],
  ['proxy.a.test:0', undefined, 'no port either'],
  ['proxy.a.test:70000', undefined, 'too high a port'],
  ['a..test:80', undefined, 'an empty label'],
  ['x"; DIRECT:80', undefined, 'a quote'],
  ['', undefined, 'nothing'],
] as const) {
  test(`the proxy in ${JSON.stringify(proxy)} is ${expected ?? 'none'}: ${reason}`, () => {
    assert.equal(typedProxy({ ...TYPED_DEFAULTS, proxy }), expected);
  });
}

test('whatever is typed, nothing but digits, letters, dots, hyphens, a slash or colon comes out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      for (const source of typedSources({ ...TYPED_DEFAULTS, source: typed })) assert.match(source, /^[\d./]+$/);
      assert.match(typedProxy({ ...TYPED_DEFAULTS, proxy: typed }) ?? 'a:1', /^[a-z0-9.-]+:\d+$/);
    }),
  );
});
