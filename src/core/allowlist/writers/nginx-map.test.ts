import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileTexts, request, rule, written } from '../../../../tests/support/list-request.ts';
import { writeNginxMap } from './nginx-map.ts';

const HEAD = '# Microsoft Entra Connect allowlist: worldwide-test\n# Facts checked: 2026-11-25\n';

test('names for TLS ports are maps of the stream context, those for port 80 of the http context', () => {
  assert.deepEqual(written(writeNginxMap), {
    'entra-stream.conf': `${HEAD}# For the stream context: each map gives 1 for a name on its port and 0 for all others. Then: nginx -t.
map $ssl_preread_server_name $entra_connect_443 {
    hostnames;
    default 0;
    *.microsoftonline.com 1;
    login.windows.net 1;
    *.servicebus.windows.net 1;
}
map $ssl_preread_server_name $entra_connect_5671 {
    hostnames;
    default 0;
    *.servicebus.windows.net 1;
}
`,
    'entra-http.conf': `${HEAD}# For the http context: each map gives 1 for a name on its port and 0 for all others. Then: nginx -t.
map $host $entra_connect_80 {
    hostnames;
    default 0;
    .crl3.digicert.com 1;
    login.windows.net 1;
}
`,
  });
});

test('a name and its wildcard are one line for both rules, because nginx does not start with two', () => {
  const { files, covered } = writeNginxMap(request([rule('a.test', 80), rule('*.a.test', 80), rule('x.a.test', 80)]));
  const lines = files.flatMap((file) => file.lines.filter(({ rules }) => rules.length > 0));
  assert.deepEqual(lines, [{ text: '    .a.test 1;', rules: [0, 1] }]);
  assert.deepEqual(covered, [{ rule: 2, by: '*.a.test' }]);
});

for (const [length, size, reason] of [
  [46, undefined, 'the longest that fits into a bucket of 64'],
  [47, 128, 'one letter more'],
  [110, 128, 'the longest for 128'],
  [111, 256, 'one letter more'],
  [239, 512, 'a long one'],
] as const) {
  test(`with a name of ${length} letters the bucket size is ${size ?? 'left alone'}: ${reason}`, () => {
    const name = [...'x'.repeat(length - 5)].map((letter, at) => (at % 50 === 49 ? '.' : letter)).join('');
    const host = `${name.replace(/\.$/, 'y')}.test`;
    assert.equal(host.length, length);
    const text = fileTexts(writeNginxMap(request([rule(host, 80)])))['entra-http.conf'] ?? '';
    assert.equal(/^map_hash_bucket_size (\d+);$/m.exec(text)?.[1], size?.toString());
  });
}
