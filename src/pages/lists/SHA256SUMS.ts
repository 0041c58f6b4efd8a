import { lists } from '../../site/allowlist/published.ts';

/** Checksums of every list, as `sha256sum -c` reads them. */
export const GET = () =>
  new Response(lists.flatMap(({ files }) => files.map(({ path, sha256 }) => `${sha256}  ${path}\n`)).join(''));
