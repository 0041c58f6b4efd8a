import type { Requirement } from '../../src/core/allowlist/check-list.ts';

/** Takes `host:port`, with or without words behind it, as a table of cases has it. */
export function requirementOf(text: string): Requirement {
  const [host = '', port = ''] = text.split(':');
  return { host, port: Number.parseInt(port, 10) };
}
