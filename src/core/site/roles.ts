/** Who must act, in the words of the site. */
export const ROLES = {
  server: { label: 'server admin', does: 'the Connect or agent server, Windows and its service accounts' },
  proxy: { label: 'proxy admin', does: 'the proxy, the firewall and their lists' },
  identity: {
    label: 'identity admin',
    does: 'the Microsoft Entra tenant, its roles and policies, and Active Directory',
  },
  microsoft: { label: 'Microsoft', does: 'the service itself; open a support case' },
} as const;

export type RoleId = keyof typeof ROLES;

export const ROLE_IDS = Object.keys(ROLES) as unknown as readonly [RoleId, ...RoleId[]];
