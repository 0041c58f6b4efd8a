import { STRICTNESSES, type Choice, type Strictness } from '../../core/allowlist/choice.ts';
import type { CallerId } from '../../core/hosts/schema.ts';
import type { Asked } from './address.ts';
import { callersWith } from './before-wake.ts';
import { FeatureBoxes } from './FeatureBoxes.tsx';
import { Box, Options } from './Options.tsx';
import type { Tables } from './tables.ts';
import type { Change } from './use-asked.ts';

interface Props {
  readonly asked: Asked;
  readonly tables: Tables;
  readonly onChange: Change;
}

const STRICTNESS_SAYS: Readonly<Record<Strictness, string>> = {
  published: 'Every name as its page prints it.',
  'bare-names': 'The bare name beside each wildcard that misses it.',
  exact: 'No wildcard; only names that somebody has published.',
};

/** The features, how their names are spelt, and which of them are meant. */
export function FeaturePanel({ asked, tables, onChange }: Props) {
  const { choice } = asked;
  const change = (part: Partial<Choice>) => onChange({ ...asked, choice: { ...choice, ...part } });
  const setFeatures = (ids: readonly string[]) =>
    change({ features: tables.features.map(({ id }) => id).filter((id) => ids.includes(id)) });
  const rest = tables.features.filter(({ kind }) => kind === 'adjacent' || kind === 'ignore');
  return (
    <>
      <FeatureBoxes kinds={['base', 'option']} tables={tables} choice={choice} onChange={setFeatures} />
      <details open={rest.some(({ id }) => choice.features.includes(id))}>
        <summary>Beside Connect, and what is seen and not needed: {rest.length} more</summary>
        <FeatureBoxes kinds={['adjacent', 'ignore']} tables={tables} choice={choice} onChange={setFeatures} />
      </details>
      <p class="row">
        <button type="button" class="quiet" onClick={() => setFeatures(tables.features.map(({ id }) => id))}>
          Choose all
        </button>
        <button type="button" class="quiet" onClick={() => setFeatures([])}>
          Choose none
        </button>
      </p>
      <div class="finer">
        <Options
          look="column"
          legend="Spelling"
          name="names"
          options={(Object.entries(STRICTNESSES) as [Strictness, string][]).map(([value, label]) => ({
            value,
            label,
            says: STRICTNESS_SAYS[value],
          }))}
          chosen={choice.strictness}
          onChoose={(strictness) => change({ strictness })}
        />
        <fieldset class="options column">
          <legend>Also take in</legend>
          <div>
            <Box name="legacy" label="Legacy names" checked={choice.legacy} onChange={(legacy) => change({ legacy })} />
            <Box
              name="retired"
              label="Retired names"
              checked={choice.retired}
              onChange={(retired) => change({ retired })}
            />
          </div>
        </fieldset>
        <fieldset class="options column">
          <legend>Who calls</legend>
          <div>
            {(Object.entries(tables.callers) as [CallerId, string][]).map(([id, label]) => (
              <Box
                key={id}
                name="from"
                value={id}
                label={id === 'any' ? 'it does not matter' : label}
                checked={choice.callers.includes(id)}
                onChange={(isOn) => change({ callers: callersWith(choice.callers, id, isOn) })}
              />
            ))}
          </div>
        </fieldset>
      </div>
    </>
  );
}
