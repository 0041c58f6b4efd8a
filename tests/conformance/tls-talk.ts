/** Both ends of a TLS connection on this machine. They share a key instead of showing certificates, so that none can expire. */
import { connect, createServer, type Server } from 'node:tls';
import { connect as connectTcp } from 'node:net';
import { Duplex } from 'node:stream';
import type { Answer } from './probes.ts';

const KEY = Buffer.from('0123456789abcdef0123456789abcdef', 'hex');
const CIPHERS = 'ECDHE-PSK-AES128-CBC-SHA256:PSK-AES128-GCM-SHA256';
const PATIENCE_MS = 10_000;

const client = (servername: string) =>
  ({
    servername,
    ciphers: `${CIPHERS}:TLS_AES_128_GCM_SHA256`,
    pskCallback: () => ({ psk: KEY, identity: 'test' }),
    checkServerIdentity: () => undefined,
  }) as const;

/** A server that takes any name and says which one it was asked for. */
export function tlsServer(): Server {
  const server = createServer({ ciphers: CIPHERS, maxVersion: 'TLSv1.2', pskCallback: () => KEY }, (socket) => {
    socket.on('error', () => undefined);
    const name = 'servername' in socket ? socket.servername : undefined; // the types do not know it
    socket.end(`reached ${String(name)}\n`);
  });
  server.on('tlsClientError', () => undefined);
  return server;
}

/** Asks for a name through a program that looks at the server name: allowed when the server behind says that name, refused when the connection is cut. */
export function askByServerName(port: number, host: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const socket = connect({ socket: connectTcp({ host: '127.0.0.1', port }), ...client(host) });
    let heard = '';
    socket.setTimeout(PATIENCE_MS, () => {
      socket.destroy();
      reject(new Error(`no word in ${PATIENCE_MS} ms`));
    });
    socket.on('data', (chunk: Buffer) => (heard += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      if (heard.toLowerCase() === `reached ${host.toLowerCase()}\n`) resolve('allowed');
      else if (heard === '') resolve('refused');
      else reject(new Error(`the server said ${JSON.stringify(heard)}`));
    });
  });
}

/** A ClientHello of one packet, as most programs send it, or of two, as those with post-quantum keys do. */
export type HelloSize = 'one packet' | 'two packets';

const CURVES = { 'one packet': 'X25519:P-256', 'two packets': 'X25519MLKEM768:X25519' } as const;

/** The bytes with which a TLS client of today begins to ask for a name. */
export function clientHello(host: string, size: HelloSize): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const wire = new Duplex({
      read: () => undefined,
      write: (chunk: Buffer, _encoding, done) => {
        done();
        resolve(chunk);
        setImmediate(() => wire.destroy());
      },
    });
    connect({ socket: wire, ...client(host), ecdhCurve: CURVES[size] }).on('error', reject);
  });
}
