import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseName, hostNameFault, hostSlug } from './host-name.ts';

for (const [host, base, slug, reason] of [
  ['*.crl3.digicert.com', 'crl3.digicert.com', 'crl3-digicert-com', 'a wildcard shares the page of its bare name'],
  ['crl3.digicert.com', 'crl3.digicert.com', 'crl3-digicert-com', 'the bare name'],
  [
    'root-c3-ca2-2009.ocsp.d-trust.net',
    'root-c3-ca2-2009.ocsp.d-trust.net',
    'root-c3-ca2-2009-ocsp-d-trust-net',
    'hyphens',
  ],
  ['Login.Live.com', 'Login.Live.com', 'login-live-com', 'an address has small letters'],
  ['a.*.test', 'a.*.test', 'a-*-test', 'only a leading wildcard is taken off'],
] as const) {
  test(`${host} has the base ${base} and the slug ${slug}: ${reason}`, () => {
    assert.equal(baseName(host), base);
    assert.equal(hostSlug(host), slug);
  });
}

for (const [host, reason] of [
  ['login.microsoftonline.com', 'an ordinary name'],
  ['*.verisign.com', 'one asterisk as the whole first label'],
  ['a.b', 'two labels of one letter'],
  ['3com.example', 'a label may start with a digit (RFC 1123)'],
  ['xn--bcher-kva.example', 'an internationalised name in its ASCII form'],
  [`${'a'.repeat(63)}.example`, 'the longest label'],
  [`${'a.'.repeat(125)}abc`, '253 characters in all'],
] as const) {
  test(`${host.slice(0, 40)} can be a host: ${reason}`, () => assert.equal(hostNameFault(host), undefined));
}

for (const [host, says, reason] of [
  ['https://login.test', /scheme/, 'an address is no host'],
  ['login.test:443', /port/, 'a port belongs elsewhere'],
  ['login.test/path', /path/, 'so does a path'],
  ['localhost', /two labels/, 'one label'],
  ['*.com', /two labels/, 'a wildcard over a whole top level'],
  ['', /two labels/, 'nothing'],
  ['*', /two labels/, 'an asterisk alone'],
  ['login..test', /empty label/, 'two dots'],
  ['.login.test', /empty label/, 'a leading dot, as some products write wildcards'],
  ['login.test.', /empty label/, 'the dot of the root'],
  ['a.*.test', /"\*"/, 'an asterisk inside'],
  ['*login.test', /"\*login"/, 'an asterisk that is part of a label'],
  ['*.*.test', /"\*"/, 'two asterisks'],
  ['-login.test', /"-login"/, 'a label starts with no hyphen'],
  ['login-.test', /"login-"/, 'nor does it end with one'],
  ['log_in.test', /"log_in"/, 'an underscore'],
  ['log in.test', /"log in"/, 'a space'],
  ['bücher.example', /"bücher"/, 'a letter outside ASCII'],
  ['<tenant>.login.test', /"<tenant>"/, 'a placeholder in angle brackets'],
  [`${'a'.repeat(64)}.example`, /label/, 'a label of 64'],
  [`${'a.'.repeat(126)}ab`, /253/, '254 characters'],
  ['10.0.0.1', /number/, 'an address of four numbers'],
] as const) {
  test(`"${host.slice(0, 40)}" cannot be a host: ${reason}`, () => assert.match(hostNameFault(host) ?? '', says));
}
