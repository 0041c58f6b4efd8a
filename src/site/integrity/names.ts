import { codeKey } from '../../core/errors/spellings.ts';
import { baseName, hostNameFault, hostSlug } from '../../core/hosts/host-name.ts';
import { articleSlug, type Check, type Fault } from './raw-content.ts';

/** No code or alias belongs to two errors: a reader who types it must land on one page. */
export const sharedAliases: Check = ({ errors }) => {
  const owners = new Map<string, Set<string>>();
  for (const { id, data } of errors) {
    for (const name of [data.code, ...data.aliases])
      owners.set(codeKey(name), (owners.get(codeKey(name)) ?? new Set()).add(id));
  }
  return errors.flatMap(({ id, file, data }) =>
    [...new Set([data.code, ...data.aliases].map(codeKey))]
      .filter((key) => [...(owners.get(key) ?? [])][0] !== id)
      .map((key) => ({
        file,
        field: 'code or aliases',
        says: `"${key}" already belongs to "${[...(owners.get(key) ?? [])][0]}"`,
        remedy: 'leave it with the one that explains it best and link the other under related',
      })),
  );
};

/** Two entries with one title or summary cannot be told apart in a list or a search result. */
export const sharedTitles: Check = ({ errors, articles }) => {
  const seen = new Map<string, string>();
  const faults: Fault[] = [];
  const lines = [
    ...errors.flatMap(({ file, data }) => [
      { file, field: 'title', text: data.title },
      { file, field: 'summary', text: data.summary },
    ]),
    ...articles.flatMap(({ file, data }) => [
      { file, field: 'title', text: data.title },
      { file, field: 'description', text: data.description },
    ]),
  ];
  for (const { file, field, text } of lines) {
    const other = seen.get(text.toLowerCase());
    if (other)
      faults.push({ file, field, says: `reads the same as in ${other}`, remedy: 'say what is different here' });
    else seen.set(text.toLowerCase(), file);
  }
  return faults;
};

/** A host is spelled so that it can be a host, and each page of a host has an address of its own. */
export const badHosts: Check = ({ endpoints }) => {
  const bases = new Map<string, string>();
  return endpoints.flatMap(({ file, data }) =>
    data.endpoints.flatMap((row) => {
      const faults = [row.host, ...(row.alsoAllow ?? []), ...(row.replacedBy ? [row.replacedBy] : [])].flatMap(
        (name) => {
          const says = hostNameFault(name);
          return says
            ? [
                {
                  file,
                  field: `host ${name}`,
                  says,
                  remedy: 'write the bare name; keep the spelling of the source under printed',
                },
              ]
            : [];
        },
      );
      const base = baseName(row.host);
      const other = bases.get(hostSlug(base)) ?? base;
      bases.set(hostSlug(base), other);
      return other === base
        ? faults
        : [
            ...faults,
            {
              file,
              field: `host ${row.host}`,
              says: `shares its address with ${other}`,
              remedy: 'spell one of them otherwise',
            },
          ];
    }),
  );
};

/** Every host that a feature lists is explained in content/hosts.yaml. */
export const unexplainedHosts: Check = ({ endpoints, hosts }) => {
  const explained = new Set(hosts.map(({ id }) => id));
  const faults = endpoints.flatMap(({ file, data }) =>
    [...new Set(data.endpoints.map((row) => baseName(row.host)))]
      .filter((base) => !explained.has(base))
      .map((base) => ({
        file,
        field: `host ${base}`,
        says: 'nothing explains this host',
        remedy: 'add it to content/hosts.yaml: what it is, what breaks, how to test it',
      })),
  );
  return faults;
};

/** Two articles in different folders cannot share a file name: it is their address. */
export const sharedSlugs: Check = ({ articles }) => {
  const first = new Map<string, string>();
  return articles.flatMap(({ id, file }) => {
    const other = first.get(articleSlug(id));
    first.set(articleSlug(id), other ?? file);
    return other
      ? [{ file, field: 'file name', says: `${other} has the same name`, remedy: 'rename one of them' }]
      : [];
  });
};
