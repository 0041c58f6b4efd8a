/** The command-line switches every browser of ours starts with: no traffic of its own, and no sandbox where root forbids one. */
export function browserArgs(): readonly string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
  ];
}
