import type { Ports } from '../list-entry.ts';

const KNOWN: ReadonlyMap<string, readonly number[]> = new Map([
  ['https', [443]],
  ['http', [80]],
  ['www', [80]],
  ['www-http', [80]],
  ['web', [80]],
  ['junos-https', [443]],
  ['junos-http', [80]],
  ['service-https', [443]],
  ['service-http', [80, 8080]],
  ['amqp', [5672]],
]);

/**
 * The TCP ports that the services of a rule name: HTTP and HTTPS as the products call them, and names made of a
 * number, such as `443`, `tcp-443` or `TCP_5671`. A service that does not tell its port leaves the ports open.
 */
export function servicePorts(services: readonly string[]): Ports {
  const ranges: { readonly from: number; readonly to: number }[] = [];
  for (const service of services.slice(0, 200)) {
    const name = service.toLowerCase();
    const found = KNOWN.get(name) ?? numberIn(name);
    if (found === undefined) return 'not-stated';
    ranges.push(...found.map((port) => ({ from: port, to: port })));
  }
  return ranges.length === 0 ? 'not-stated' : ranges;
}

function numberIn(name: string): readonly number[] | undefined {
  const port = Number(/^(?:tcp|svc|service|port)?[-_ ]?(\d{1,5})(?:[-_/]tcp)?$/.exec(name)?.[1]);
  return port >= 1 && port <= 65_535 ? [port] : undefined;
}
