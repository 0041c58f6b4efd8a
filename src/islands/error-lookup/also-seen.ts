import type { Recognised } from '../../core/errors/recognise.ts';

/** What was seen in a text besides errors, each kind with its name, one and many; kinds of which there is nothing are left out. */
export function alsoSeen({ times, builds, correlationIds, hosts }: Recognised) {
  const kinds = [
    { one: 'time', many: 'Times', values: times },
    { one: 'build', many: 'Builds', values: builds },
    { one: 'correlation id', many: 'Correlation ids', values: correlationIds },
    { one: 'host', many: 'Hosts', values: hosts },
  ] as const;
  return kinds.filter(({ values }) => values.length > 0);
}
