import type { CloudId } from '../hosts/schema.ts';
import type { Rule } from './rule.ts';
import type { SlimFeature, SlimRow } from './slim-feature.ts';

/** A rule, or the part of its ports that is meant, and why it is in a list, in a sentence each. */
export interface Treatment {
  readonly rule: Rule;
  readonly why: readonly string[];
}

/** The lists that a proxy admin needs: what to let through, what not to decrypt, and where not to ask for a sign-in. */
export interface ThreeLists {
  readonly allow: readonly Treatment[];
  readonly doNotDecrypt: readonly Treatment[];
  readonly doNotAuthenticate: readonly Treatment[];
}

/** Why one port of one row belongs in a list; undefined where no source asks for it. */
type Ask = (row: SlimRow, port: number) => string | undefined;

const HTTP = 80;
const ALLOW_CATEGORY: Record<CloudId, readonly number[]> = { worldwide: [56], usgov: [13], china: [9, 10, 11, 13, 17] };
const CERTIFICATE_SETS: Record<CloudId, readonly number[]> = { worldwide: [84, 125], usgov: [], china: [11] };

const CONNECT =
  'Breaking and inspecting TLS between Connect and Microsoft Entra ID is unsupported (prerequisites page).';
const AGENT = 'Agents need a way without inline inspection and TLS termination (pages of the agents).';
const HEALTH = 'TLS inspection can break registration and uploads of the Health agent (Health installation page).';
const REVOCATION = 'Windows fetches revocation lists by itself; that it can sign in to a proxy is not documented.';

const fromConnect: Ask = ({ from }) => (from === 'connect-server' ? CONNECT : undefined);
const nobody: Ask = () => undefined;
const inSets = ({ m365Set, clouds }: SlimRow, sets: Record<CloudId, readonly number[]>) =>
  m365Set !== undefined && clouds.some((cloud) => sets[cloud].includes(m365Set));

/** What must not be decrypted, by feature. Port 80 has nothing to decrypt and is never asked about. */
const NO_DECRYPTION: Readonly<Record<string, Ask>> = {
  core: fromConnect,
  mfa: fromConnect,
  'password-writeback': fromConnect,
  'seamless-sso': fromConnect,
  'auto-upgrade': () => HEALTH,
  health: () => HEALTH,
  pta: () => AGENT,
  'cloud-sync': () => AGENT,
  'app-proxy': () => 'Behind inspection the client certificate of the connector can get lost (connector page).',
  'hybrid-join': ({ host }) =>
    host.startsWith('device.login.') ? 'Devices sign in here with a client certificate (hybrid join page).' : undefined,
  'm365-common': (row) =>
    inSets(row, ALLOW_CATEGORY) ? 'Category Allow of the Microsoft 365 list: no TLS inspection.' : undefined,
  crl: nobody,
  'admin-portal': nobody,
  download: nobody,
  telemetry: nobody,
  'dns-only': nobody,
};

/** Where a proxy must not ask for a sign-in, by feature: what calls there cannot answer, or is not known to. */
const NO_SIGN_IN: Readonly<Record<string, Ask>> = {
  crl: () => REVOCATION,
  'auto-upgrade': () => 'The upgrade takes the proxy of the Health agent, which does no Basic sign-in.',
  health: () => 'The Health agent does no Basic sign-in at a proxy (Health installation page).',
  pta: (_, port) =>
    port === HTTP ? REVOCATION : 'Sources differ on whether the agent can sign in to a proxy; without is safe.',
  'cloud-sync': (_, port) =>
    port === HTTP ? REVOCATION : 'That the cloud sync agent can sign in to a proxy is not documented.',
  'app-proxy': () => 'Connectors cannot sign in to a proxy (connector page).',
  'hybrid-join': () => 'A device signs in as its computer account, which many proxies do not know (hybrid join page).',
  'm365-common': (row, port) => {
    if (inSets(row, ALLOW_CATEGORY)) return 'Category Allow of the Microsoft 365 list: no proxy sign-in.';
    return port === HTTP && inSets(row, CERTIFICATE_SETS) ? REVOCATION : undefined;
  },
  core: nobody,
  mfa: nobody,
  'password-writeback': nobody,
  'seamless-sso': nobody,
  'admin-portal': nobody,
  download: nobody,
  telemetry: nobody,
  'dns-only': nobody,
};

/** The features that the three lists know; the content has to have the same. */
export const TREATED_FEATURES: readonly string[] = Object.keys(NO_DECRYPTION);

/**
 * Takes the rules of a list and the features they come from, and gives the three lists. The wizard and the sync engine
 * answer a proxy with the Windows account they run as, so their hosts are in the third list only where another caller
 * shares them. A rule keeps the ports and reasons that are meant.
 */
export function threeLists(rules: readonly Rule[], features: readonly SlimFeature[], cloud: CloudId): ThreeLists {
  const rows = new Map<string, SlimRow[]>();
  for (const { id, endpoints } of features) {
    for (const row of endpoints.filter(({ clouds }) => clouds.includes(cloud))) {
      const key = `${id} ${row.host}`;
      rows.set(key, [...(rows.get(key) ?? []), row]);
    }
  }
  const part = (asks: Readonly<Record<string, Ask>>, portIsMeant: (port: number) => boolean) =>
    rules.flatMap((rule) => treatment(rule, asks, portIsMeant, rows));
  return {
    allow: rules.map((rule) => ({ rule, why: [...new Set(rule.reasons.map(({ purpose }) => purpose))] })),
    doNotDecrypt: part(NO_DECRYPTION, (port) => port !== HTTP),
    doNotAuthenticate: part(NO_SIGN_IN, () => true),
  };
}

function treatment(
  rule: Rule,
  asks: Readonly<Record<string, Ask>>,
  portIsMeant: (port: number) => boolean,
  rows: ReadonlyMap<string, readonly SlimRow[]>,
): readonly Treatment[] {
  const why = new Set<string>();
  const meant = new Set<number>();
  const reasons = rule.reasons.filter(({ feature, published }) => {
    const ask = asks[feature] ?? nobody;
    const found = (rows.get(`${feature} ${published}`) ?? []).flatMap((row) =>
      rule.ports
        .filter((port) => portIsMeant(port) && row.ports.includes(port))
        .flatMap((port) => {
          const sentence = ask(row, port);
          return sentence === undefined ? [] : [{ port, sentence }];
        }),
    );
    for (const { port, sentence } of found) {
      meant.add(port);
      why.add(sentence);
    }
    return found.length > 0;
  });
  const ports = rule.ports.filter((port) => meant.has(port));
  return ports.length === 0 ? [] : [{ rule: { host: rule.host, ports, reasons }, why: [...why] }];
}
