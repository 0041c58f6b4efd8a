import type { Known, Wanted } from '../../core/trees/known.ts';
import { treeProblems } from '../../core/trees/problems.ts';
import { baseName } from '../../core/hosts/host-name.ts';
import { articleSlug, type Check, type RawContent } from './raw-content.ts';

/** Every decision tree can be walked to a proof from anywhere, names what exists, and reaches every area of errors. */
export const treeFaults: Check = (content) => {
  const known = knownToTrees(content);
  return content.trees.flatMap(({ id, file, data }) => [
    ...(data.id === id
      ? []
      : [{ file, field: 'id', says: `"${data.id}" is not the name of the file`, remedy: `write ${id}` }]),
    ...treeProblems(data, known, wantedOfTrees(content)).map(({ node, says, remedy }) => ({
      file,
      field: node ?? 'nodes',
      says,
      remedy,
    })),
  ]);
};

/** What a tree may refer to. */
export function knownToTrees(content: RawContent): Known {
  return {
    errors: content.errors.map(({ id }) => id),
    hosts: content.endpoints.flatMap(({ data }) => data.endpoints.map(({ host }) => baseName(host))),
    articles: content.articles.map(({ id }) => articleSlug(id)),
    features: content.endpoints.map(({ id }) => id),
  };
}

/** What the outcomes of a tree have to reach: something of every area of errors. */
export function wantedOfTrees(content: RawContent): Wanted {
  const areas = Map.groupBy(content.errors, ({ data }) => data.area);
  const groups = [...areas].map(([name, errors]) => ({ name, errors: errors.map(({ id }) => id) }));
  return { errors: [], hosts: [], articles: [], groups };
}
