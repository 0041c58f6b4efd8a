import type { Departure, Rule } from '../../core/allowlist/rule.ts';
import type { LeftOut } from '../../core/allowlist/select.ts';
import type { Replacement } from '../../core/allowlist/exact-names.ts';
import { breadths } from './breadth.ts';

/** The hosts for which the same is true, and what is true of them. */
interface Said {
  readonly why: string;
  readonly hosts: readonly string[];
}

/** What the product's syntax cannot say, or says wider, with the reason: each reason once. */
export function Departures({ departures }: { readonly departures: readonly Departure[] }) {
  const out = bySentence(departures.filter(({ kind }) => kind === 'left-out'));
  const wider = bySentence(departures.filter(({ kind }) => kind === 'wider'));
  return (
    <>
      <SaidList heading="Left out" said={out} />
      <SaidList heading="Wider than asked" said={wider} />
    </>
  );
}

/** Published names that the choice leaves out, and what stands in place of wildcards. */
export function NotInIt(props: { readonly leftOut: readonly LeftOut[]; readonly replaced: readonly Replacement[] }) {
  const replaced = props.replaced.map(({ wildcard, names, complete }): Said => {
    const all = names.map(({ host }) => host).join(', ');
    const rest = complete
      ? 'The real host is the bare name, so nothing is lost.'
      : 'Names below it that nobody has published are refused.';
    return { hosts: [wildcard], why: `In its place: ${all}. ${rest}` };
  });
  return (
    <>
      <SaidList heading="Left out by your choice" said={bySentence(props.leftOut)} />
      <SaidList heading="Wildcards replaced" said={replaced} />
    </>
  );
}

/** How wide each wildcard of the list is, those that reach strangers first. */
export function Breadths({ rules }: { readonly rules: readonly Rule[] }) {
  const all = breadths(rules).map(({ host, says, isShared }) => ({ host, why: says, isShared }));
  return (
    <>
      <SaidList heading="Over a shared platform" said={bySentence(all.filter(({ isShared }) => isShared))} />
      <SaidList heading="Below one name" said={bySentence(all.filter(({ isShared }) => !isShared))} />
    </>
  );
}

function SaidList({ heading, said }: { readonly heading: string; readonly said: readonly Said[] }) {
  if (said.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul class="said-of">
        {said.map(({ why, hosts }) => (
          <li key={why + hosts[0]}>
            {hosts.map((host, index) => (
              <>
                {index > 0 && ', '}
                <code>{host}</code>
              </>
            ))}
            : {why}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Puts hosts of which the same sentence is true together. A sentence that names its own host stays with it. */
function bySentence(all: readonly { readonly host: string; readonly why: string }[]): readonly Said[] {
  const said = new Map<string, Set<string>>();
  for (const { host, why } of all) said.set(why, (said.get(why) ?? new Set()).add(host));
  return [...said].map(([why, hosts]) => ({ why, hosts: [...hosts] }));
}
