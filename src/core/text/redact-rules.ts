import { CERTIFICATES } from './redact-certificates.ts';
import { OUTPUTS } from './redact-outputs.ts';
import { PEOPLE, PEOPLE_BY_LOOK } from './redact-people.ts';
import { HOSTS, HOSTS_BY_WORD, PLACES } from './redact-places.ts';
import type { Rule } from './redact-rule.ts';
import { SECRETS } from './redact-secrets.ts';

/** The rules in the order in which they are tried; secrets first, since a name may be a part of one. */
export const RULES: readonly Rule[] = [
  ...SECRETS,
  ...CERTIFICATES,
  ...PEOPLE,
  ...PLACES,
  ...HOSTS,
  ...OUTPUTS,
  ...PEOPLE_BY_LOOK,
  ...HOSTS_BY_WORD,
];
