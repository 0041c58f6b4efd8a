import type { HostRecord } from './schema.ts';

/** A command that tests one host, with where its answer comes from. */
export interface ProbeCommand {
  readonly label: string;
  readonly run: string;
}

/**
 * Commands that ask one host through the proxy. Port 443 is asked as .NET asks (machine.config). Port 80 is asked both
 * ways: certificate checks go through WinHTTP, whose setting is shown first and which BITS and certutil use as well.
 * An unknown name (null) gives no command.
 */
export function probeCommands({ host, port, path }: HostRecord['probe']): readonly ProbeCommand[] {
  if (host === null) return [];
  const scheme = port === 80 ? 'http' : 'https';
  const ask = `Invoke-WebRequest -UseBasicParsing -Uri ${scheme}://${host}${path}`;
  const dotnet = { label: 'PowerShell, through machine.config', run: ask };
  const winhttp = { label: 'The proxy that certificate checks use', run: 'netsh winhttp show proxy' };
  return port === 80 ? [dotnet, winhttp] : [dotnet];
}
