import { isPublished, SETS, type Asked, type SetId } from './address.ts';
import { FeaturePanel } from './FeaturePanel.tsx';
import { Options } from './Options.tsx';
import type { Tables } from './tables.ts';
import type { CloudId } from '../../core/hosts/schema.ts';
import type { Change } from './use-asked.ts';

interface Props {
  readonly asked: Asked;
  readonly tables: Tables;
  readonly onChange: Change;
}

const SAYS: Readonly<Record<SetId, string>> = {
  'effective-minimum':
    'What a current server really needs: the published table, the bare names that its wildcards miss on many products, and the hosts that it lacks.',
  'bare-minimum':
    "The sixteen hosts of the connectivity article's table exactly as it prints them; eight of them miss the real host on many products.",
  features: 'What the features that you use need, spelt as strictly as you want it.',
};

/** What has to be reachable: the cloud, and which names. Both the list and the check go by it. */
export function NeedsPanel({ asked, tables, onChange }: Props) {
  const { set, choice } = asked;
  const toCloud = (cloud: CloudId): void => {
    const next: Asked = { ...asked, choice: { ...choice, cloud } };
    onChange(isPublished(set, next.choice) ? next : { ...next, set: 'effective-minimum' });
  };
  return (
    <div class="needs">
      <Options
        look="row"
        legend="Cloud"
        name="cloud"
        options={(Object.entries(tables.clouds) as [CloudId, string][]).map(([value, label]) => ({ value, label }))}
        chosen={choice.cloud}
        onChoose={toCloud}
      />
      <Options
        look="tiles"
        legend="Names"
        name="set"
        options={(Object.entries(SETS) as [SetId, string][]).map(([value, label]) => ({
          value,
          label,
          says: isPublished(value, choice) ? SAYS[value] : 'The article has this table for the worldwide cloud only.',
          disabled: !isPublished(value, choice),
        }))}
        chosen={set}
        onChoose={(next) => onChange({ ...asked, set: next })}
      />
      {set === 'features' && <FeaturePanel asked={asked} tables={tables} onChange={onChange} />}
    </div>
  );
}
