import { lists, sets } from '../../site/allowlist/published.ts';
import { site } from '../../site/content.ts';

/** Everything under /lists/, with sizes and checksums: what a script reads before it fetches. */
export const GET = () =>
  Response.json({
    checked: site.factsChecked,
    sets: sets.map(({ cloud, id, title, summary, rules }) => ({ cloud, id, title, summary, names: rules.length })),
    lists: lists.map(({ cloud, set, format, files }) => ({
      cloud,
      set,
      format,
      files: files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
    })),
  });
