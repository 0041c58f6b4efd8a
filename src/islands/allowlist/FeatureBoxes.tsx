import type { Choice } from '../../core/allowlist/choice.ts';
import { Box } from './Options.tsx';
import type { FeatureCard, Tables } from './tables.ts';

type Kind = FeatureCard['kind'];

interface Props {
  readonly kinds: readonly Kind[];
  readonly tables: Tables;
  readonly choice: Choice;
  readonly onChange: (ids: readonly string[]) => void;
}

const KINDS: Readonly<Record<Kind, string>> = {
  base: 'Every server',
  option: 'If you use it',
  adjacent: 'Beside Connect',
  ignore: 'Seen, and not needed',
};

/** The features of some kinds: what each is, and who needs it. One of which the cloud has nothing cannot be chosen. */
export function FeatureBoxes({ kinds, tables, choice, onChange }: Props) {
  const { cloud, features } = choice;
  const box = ({ id, title, summary, neededBy, clouds }: FeatureCard) => {
    const isThere = clouds.includes(cloud);
    const says = isThere ? (
      <>
        {summary} <i>For: {neededBy}</i>
      </>
    ) : (
      `Nothing is published for it in this cloud: ${tables.clouds[cloud]}.`
    );
    return (
      <Box
        key={id}
        name="feature"
        value={id}
        label={title}
        checked={isThere && features.includes(id)}
        disabled={!isThere}
        says={says}
        onChange={(isOn) => onChange(isOn ? [...features, id] : features.filter((other) => other !== id))}
      />
    );
  };
  return (
    <>
      {kinds.map((kind) => (
        <fieldset class="options tiles" key={kind}>
          <legend>{KINDS[kind]}</legend>
          <div>{tables.features.filter((feature) => feature.kind === kind).map(box)}</div>
        </fieldset>
      ))}
    </>
  );
}
