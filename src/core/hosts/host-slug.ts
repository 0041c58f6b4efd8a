/** A name with the leading `*.` taken off: what a wildcard and its bare name have in common. */
export function baseName(host: string): string {
  return host.replace(/^\*\./, '');
}

/** The last part of the address of a host's page: the base name with hyphens for dots. */
export function hostSlug(host: string): string {
  return baseName(host).toLowerCase().replaceAll('.', '-');
}
