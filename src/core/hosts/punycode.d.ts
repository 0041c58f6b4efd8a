/** The two functions that the core takes from the package `punycode`, which brings no types of its own. */
declare module 'punycode/punycode.es6.js' {
  /** Encodes one label as Punycode (RFC 3492), without the `xn--`; throws a RangeError on a text too long to count. */
  export function encode(label: string): string;
  /** Decodes one label without its `xn--`; throws a RangeError on a text that is no Punycode. */
  export function decode(label: string): string;
}
