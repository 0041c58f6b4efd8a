import { useMemo } from 'preact/hooks';
import { isFormatId } from '../../core/allowlist/list-formats.ts';
import type { ListRequest } from '../../core/allowlist/rule.ts';
import type { SlimFeature } from '../../core/allowlist/slim-feature.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { InlineText } from '../shared/InlineText.tsx';
import { PURPOSES, type Asked, type Purpose } from './address.ts';
import { Breadths, Departures, NotInIt } from './Departures.tsx';
import { listsByPurpose, placeholdersOf, type Needs } from './needs.ts';
import { Options } from './Options.tsx';
import { ProductNotes } from './ProductNotes.tsx';
import { filesFor, formatFor, typedFor } from './purposes.ts';
import type { FormatNotes, Tables } from './tables.ts';
import type { Texts } from './texts.ts';
import { TicketPanel } from './TicketPanel.tsx';
import { TypedFields, usedFields } from './TypedFields.tsx';
import { useFetched } from './use-fetched.ts';
import { useWriter } from './use-writer.ts';
import { WrittenFiles, writtenSentence } from './Written.tsx';
import type { Change } from './use-asked.ts';

interface Props {
  readonly asked: Asked;
  readonly needs: Needs;
  readonly features: readonly SlimFeature[];
  readonly tables: Tables;
  readonly texts: Texts;
  readonly checked: string;
  readonly base: string;
  readonly onChange: Change;
  readonly onType: (texts: Texts) => void;
  readonly address: () => string;
}

/** The list for the chosen product: files with reasons, what departs from the choice, and what to know of the product. */
export function ListView(props: Props) {
  const { asked, needs, features, tables, texts, checked, base } = props;
  const { purpose, choice } = asked;
  const product = tables.products.find(({ id }) => id === choice.product) ?? tables.products[0];
  const format = product && isFormatId(product.id) ? product.id : 'plain-hosts';
  const lists = useMemo(() => listsByPurpose(needs.rules, features, asked), [needs, features, choice.cloud, asked.set]);
  const entries = lists[purpose];
  const writer = useWriter(formatFor(purpose, format));
  const notes = useFetched<FormatNotes>(`${base}data/formats/${format}.json`);

  const listId = purpose === 'allow' ? needs.listId : `${needs.listId}-${purpose}`;
  const request = useMemo(
    (): ListRequest => ({
      rules: entries.map(({ rule }) => rule),
      listId,
      checked,
      typed: typedFor(purpose, texts),
    }),
    [entries, listId, checked, texts, purpose],
  );
  const written = useMemo(() => {
    const all = writer.ready?.write(request);
    return all && { ...all, files: filesFor(purpose, all.files) };
  }, [writer.ready, request]);
  const used = useMemo(() => writer.ready && usedFields(writer.ready.write, request), [writer.ready, entries]);

  if (!product) return null;
  return (
    <>
      <div class="head">
        <h2>{product.label}</h2>
        {product.confidence !== 'high' && (
          <span class={`badge ${product.confidence}`}>{product.confidence} confidence</span>
        )}
        <span class="acts">
          <a href={`${base}lists/formats/${format}/`}>About this format</a>
          <CopyButton text={props.address} label="Copy the link" />
        </span>
      </div>
      <p class="announced" role="status">
        {written && writtenSentence(written, entries)}
      </p>
      <p class="list-id">
        List <code>{listId}</code>, facts checked {checked}.
      </p>
      {notes.kind === 'there' && notes.value.doubt && (
        <p class="note warn">
          <InlineText text={notes.value.doubt} />
        </p>
      )}
      <Options
        look="row"
        legend="List"
        name="for"
        options={(Object.entries(PURPOSES) as [Purpose, string][]).map(([value, label]) => ({
          value,
          label: `${label} (${lists[value].length})`,
        }))}
        chosen={purpose}
        onChoose={(next) => props.onChange({ ...asked, purpose: next })}
      />
      {formatFor(purpose, format) !== format && (
        <p class="note">
          The names alone: a list of this product would allow them. Put them into its rule for exemptions.
        </p>
      )}
      {writer.isMissing && (
        <p class="note warn">
          What writes this list could not be loaded.{' '}
          <button type="button" class="quiet" onClick={writer.again}>
            Try again
          </button>
        </p>
      )}
      {written && <WrittenFiles written={written} entries={entries} base={base} canAct />}
      <div class="folds">
        {written && written.departures.length > 0 && (
          <details open>
            <summary>Where the product says more or less than was asked</summary>
            <Departures departures={written.departures} />
          </details>
        )}
        {needs.leftOut.length + needs.replaced.length > 0 && (
          <details>
            <summary>What your choice leaves out</summary>
            <NotInIt leftOut={needs.leftOut} replaced={needs.replaced} />
          </details>
        )}
        {request.rules.some(({ host }) => host.startsWith('*.')) && (
          <details>
            <summary>How wide its wildcards are</summary>
            <Breadths rules={request.rules} />
          </details>
        )}
        <details open={placeholdersOf(asked, features).length > 0}>
          <summary>Your own names in it</summary>
          <TypedFields texts={texts} placeholders={placeholdersOf(asked, features)} used={used} onType={props.onType} />
        </details>
        {notes.kind === 'there' && <ProductNotes key={format} notes={notes.value} />}
        {notes.kind === 'missing' && (
          <p class="note warn">
            What has to be known of this product could not be loaded.{' '}
            <button type="button" class="quiet" onClick={notes.again}>
              Try again
            </button>
          </p>
        )}
        <TicketPanel
          rules={request.rules}
          listId={listId}
          checked={checked}
          purpose={purpose}
          texts={texts}
          onType={props.onType}
          base={base}
        />
      </div>
    </>
  );
}
