/** A name that no list of ours may open, and what kind of mistake would. */
export interface Decoy {
  readonly host: string;
  readonly why: string;
}

/**
 * Names that resemble required ones. Whether one of them is asked for after all depends on the list: `tests/conformance` and
 * the tests of the writers leave out what a rule covers.
 */
export const DECOYS: readonly Decoy[] = [
  { host: 'notmicrosoftonline.com', why: 'ends in the same letters without a label border' },
  { host: 'login-microsoftonline.com', why: 'a hyphen where the dot belongs' },
  { host: 'loginmicrosoftonline.com', why: 'the dot left out' },
  { host: 'notlogin.windows.net', why: 'ends in an exact name without a label border' },
  { host: 'xgraph.microsoft.com', why: 'one letter before an exact name' },
  { host: 'evilcrl3.digicert.com', why: 'ends in the base of a wildcard without a label border' },
  { host: 'notverisign.com', why: 'ends in the base of a wildcard that is asked for without its base' },
  { host: 'login.microsoftonline.com.example', why: 'the name goes on after it should have ended' },
  { host: 'microsoftonline.com.evil.test', why: "the base stands before somebody else's domain" },
  { host: 'login.windows.net.evil.test', why: "an exact name stands before somebody else's domain" },
  { host: 'crl3.digicert.com.evil.test', why: "a name of port 80 stands before somebody else's domain" },
  { host: 'evil.test', why: 'nothing in common' },
  { host: 'login.microsoftonline.com-evil.test', why: 'the name is the beginning of a longer label' },
  { host: 'microsoftonline.community', why: 'the last label goes on' },
  { host: 'login.microsoftonline.co', why: 'the last label ends too early' },
  { host: 'microsoftonlinexcom.evil.test', why: 'any letter where an unescaped dot would be' },
  { host: 'loginxwindows.net', why: 'any letter where an unescaped dot stands in an expression' },
  { host: 'graph.microsoft.comx', why: 'one letter after an exact name' },
  { host: 'com', why: 'a top-level domain alone' },
  { host: 'windows.net', why: 'the parent of an exact name' },
  { host: 'microsoft.com', why: 'the parent of many exact names' },
  { host: 'digicert.com', why: 'the parent of the bases of wildcards' },
  { host: 'www.digicert.com.evil.test', why: 'a well-known name inside of another' },
  { host: 'deep.login.windows.net', why: 'below a name that is asked for exactly' },
  { host: 'attacker.core.windows.net', why: 'beside a base, where customers get names of their own' },
  { host: 'xn--mcrosoftonline-bpb.com', why: 'looks alike in another script' },
];
