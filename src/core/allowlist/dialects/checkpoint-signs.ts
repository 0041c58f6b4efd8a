import type { ScopeSigns } from './config-scopes.ts';

/** Settings of `mgmt_cli` commands, which stand without a sign before their values. */
const KEYS: readonly string[] = [
  'name',
  'newname',
  'issubdomain',
  'urllist',
  'urlsdefinedasregularexpression',
  'primarycategory',
  'additionalcategories',
  'applicationsignature',
  'description',
  'comments',
  'color',
  'tags',
  'detailslevel',
  'ignorewarnings',
  'ignoreerrors',
  'setifexists',
];

/** How `mgmt_cli` commands, and the same objects in Terraform, Ansible and JSON, are read. */
export const CHECKPOINT_SIGNS: ScopeSigns = {
  keys: new Set(KEYS),
  command: /^(?:mgmt_cli|(?:add|set|delete)-(?:dns-domain|application-site)|(?:add|set|delete))$/i,
};

/** Whether a setting is on. */
export function isOn(text: string | undefined): boolean | undefined {
  const word = text?.toLowerCase();
  if (word === 'true' || word === 'yes') return true;
  return word === 'false' || word === 'no' ? false : undefined;
}
