import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The content encodings we offer, best first. */
export type Encoding = 'br' | 'gzip' | 'identity';

const COMPRESS = {
  br: (body: Buffer) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer) => gzipSync(body, { level: 9 }),
  identity: (body: Buffer) => body,
} satisfies Record<Encoding, (body: Buffer) => Buffer>;

/** The body in that encoding: brotli at quality 5 and gzip at level 9, near what hosts send. */
export function encode(body: Buffer, encoding: Encoding): Buffer {
  return COMPRESS[encoding](body);
}

/** The best encoding an `Accept-Encoding` header allows; `identity` without a header or a match. */
export function chooseEncoding(accept: string | undefined): Encoding {
  const weights = new Map(
    (accept ?? '').split(',').map((item) => {
      const [name = '', ...params] = item.split(';').map((part) => part.trim().toLowerCase());
      const weight = params.find((param) => param.startsWith('q='))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight)] as const;
    }),
  );
  const allows = (name: Encoding): boolean => (weights.get(name) ?? weights.get('*') ?? 0) > 0;
  if (allows('br')) return 'br';
  return allows('gzip') ? 'gzip' : 'identity';
}
