/** The lists that are fed to the real programs, made from our facts the way that a reader's choice makes them. */
import { featureSets, listId } from '../../src/core/allowlist/feature-sets.ts';
import type { ListRequest, Rule, TypedNames, Written } from '../../src/core/allowlist/rule.ts';
import { slimFeature } from '../../src/core/allowlist/slim-feature.ts';
import { TYPED_DEFAULTS } from '../../src/core/allowlist/writers/typed-defaults.ts';
import { CLOUDS, type CloudId } from '../../src/core/hosts/schema.ts';
import { byId, readContent } from '../support/content-files.ts';

const features = [...byId(readContent().endpoints)].map(([id, feature]) => slimFeature(id, feature));
const ASKED = /-(?:effective-minimum|everything)$/;
const FIRST = 'worldwide-effective-minimum';

/** What somebody may type who wants to break a file: it must load all the same. */
const HOSTILE: TypedNames = {
  objectName: '$(reboot)`x`"\'; } # */ \u0000\r\nacl all src all\r\nhttp_access allow all',
  ticket: 'CHG-1\n.evil.test\r\nevil.test 1;\npass tcp any any -> any any (sid:1;)\n*/ return listed; /* \\',
  source: '127.0.0.1/32, 10.0.0.10/32; acl all src all\nhttp_access allow all',
  proxy: '"; } evil.test:8080',
};

/** A request for some rules; what was typed is nothing where it is not given. */
function requestOf(rules: readonly Rule[], id = 'test', typed: TypedNames = TYPED_DEFAULTS): ListRequest {
  return { rules, listId: id, checked: '2026-11-25', typed };
}

/** Rules for names, each with its ports. */
function rulesFor(names: Readonly<Record<string, readonly number[]>>): readonly Rule[] {
  return Object.entries(names).map(([host, ports]) => ({ host, ports, reasons: [] }));
}

/** Every ready-made list of every cloud. */
export const READY_MADE: readonly ListRequest[] = (Object.keys(CLOUDS) as CloudId[]).flatMap((cloud) =>
  featureSets(features, cloud).map(({ id, rules }) => requestOf(rules, listId(cloud, id))),
);

/** Each cloud's minimum and all that is published for it, and one of them once more with hostile texts typed into the page. */
export const LISTS: readonly ListRequest[] = READY_MADE.filter(({ listId: id }) => ASKED.test(id)).flatMap((request) =>
  request.listId === FIRST ? [request, requestOf(request.rules, `${FIRST}-hostile`, HOSTILE)] : [request],
);

/** A small list for tests that break it: names of both kinds on both ports. */
export const SMALL: ListRequest = requestOf(
  rulesFor({
    'crl3.digicert.com': [80],
    '*.crl3.digicert.com': [80],
    'login.windows.net': [443],
    'microsoftonline.com': [443],
    '*.microsoftonline.com': [443],
  }),
);

/** The text of each file of a list, by its name. */
export type Texts = Readonly<Record<string, string>>;

/** The text of each file of a written list. */
export function textsOf({ files }: Written): Texts {
  return Object.fromEntries(files.map(({ name, lines }) => [name, lines.map(({ text }) => `${text}\n`).join('')]));
}
