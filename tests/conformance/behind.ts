/** The servers that stand behind a program under test: whoever gets through to them hears which name he asked for. */
import { createServer, type Server as HttpServer } from 'node:http';
import { listen } from './running.ts';
import { tlsServer } from './tls-talk.ts';

/** The ports of a TLS server and of an HTTP server that take every name. */
export interface Behind {
  readonly tls: number;
  readonly http: number;
  readonly stop: () => void;
}

/** Starts both servers on free ports. */
export async function startBehind(): Promise<Behind> {
  const tls = tlsServer();
  const http: HttpServer = createServer((asked, reply) => reply.end(`reached ${String(asked.headers.host)}`));
  return {
    tls: await listen(tls),
    http: await listen(http),
    stop: () => {
      tls.close();
      http.closeAllConnections();
      http.close();
    },
  };
}

/** For `catch`: clears up after a program that did not start, and hands the error on. */
export function close(clearUp: () => void): (error: unknown) => never {
  return (error) => {
    clearUp();
    throw error;
  };
}
