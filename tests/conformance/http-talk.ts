/** Plain HTTP to a program that looks at the Host header. */
import { request } from 'node:http';
import type { Answer } from './probes.ts';

/** Asks for a host: allowed when the server behind says its name, refused on a 403. */
export function askByHostHeader(port: number, host: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, headers: { host }, agent: false }, (reply) => {
      let heard = '';
      reply.setEncoding('utf8').on('data', (chunk: string) => (heard += chunk));
      reply.on('end', () => {
        if (reply.statusCode === 200 && heard.toLowerCase() === `reached ${host.toLowerCase()}`) resolve('allowed');
        else if (reply.statusCode === 403) resolve('refused');
        else reject(new Error(`${String(reply.statusCode)} ${heard.slice(0, 80)}`));
      });
    });
    asked.on('error', reject).end();
  });
}
