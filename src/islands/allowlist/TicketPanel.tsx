import { useEffect, useState } from 'preact/hooks';
import type { Rule } from '../../core/allowlist/rule.ts';
import type { HostRecord } from '../../core/hosts/schema.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { PURPOSES, type Purpose } from './address.ts';
import { saveFile } from './files.ts';
import { Options } from './Options.tsx';
import type { Texts } from './texts.ts';
import type { TicketFormId } from './ticket-forms.ts';
import { useFetched } from './use-fetched.ts';

interface Props {
  readonly rules: readonly Rule[];
  readonly listId: string;
  readonly checked: string;
  readonly purpose: Purpose;
  readonly texts: Texts;
  readonly onType: (texts: Texts) => void;
  readonly base: string;
}

type Forms = typeof import('./ticket-forms.ts');

/** The list as a ticket, behind a line that opens it; what writes tickets is fetched then. */
export function TicketPanel(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="ticket" onToggle={(event) => event.currentTarget.open && setOpen(true)}>
      <summary>As a ticket</summary>
      {isOpen && <Ticket {...props} />}
    </details>
  );
}

function Ticket({ rules, listId, checked, purpose, texts, onType, base }: Props) {
  const [forms, setForms] = useState<Forms | 'missing'>();
  const [form, setForm] = useState<TicketFormId>('plain');
  const probes = useFetched<Readonly<Record<string, HostRecord['probe']>>>(`${base}data/allowlist-probes.json`);
  useEffect(() => {
    import('./ticket-forms.ts').then(setForms, () => setForms('missing'));
  }, []);
  if (forms === 'missing' || probes.kind === 'missing') {
    return <p class="note warn">The ticket could not be loaded. Reload the page to try again.</p>;
  }
  if (forms === undefined || probes.kind === 'loading') return <p>The ticket is being loaded.</p>;
  const { extension, type, write, label } = forms.TICKET_FORMS[form];
  const whole = write({
    title: texts.title.trim() || titleOf(purpose),
    rules,
    listId,
    checked,
    source: texts.source,
    reference: texts.ticket,
    reviewDate: texts.review,
    probes: new Map(Object.entries(probes.value)),
  });
  const field = (key: 'title' | 'source' | 'ticket' | 'review', words: string, example: string) => (
    <label>
      <b>{words}</b>
      <input
        name={`ticket-${key}`}
        type={key === 'review' ? 'date' : 'text'}
        autocomplete="off"
        placeholder={example}
        value={texts[key]}
        onInput={(event) => onType({ ...texts, [key]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <>
      <div class="fields">
        {field('title', 'Title', titleOf(purpose))}
        {field('source', 'Source address', '10.0.0.10/32')}
        {field('ticket', 'Reference', 'CHG0012345')}
        {field('review', 'Review on', '')}
      </div>
      <Options
        look="row"
        legend="Form"
        name="form"
        options={(Object.keys(forms.TICKET_FORMS) as TicketFormId[]).map((id) => ({
          value: id,
          label: forms.TICKET_FORMS[id].label,
        }))}
        chosen={form}
        onChoose={setForm}
      />
      <p class="row">
        <CopyButton text={() => whole} label="Copy the ticket" />
        <button type="button" class="quiet" onClick={() => saveFile(`ticket-${listId}.${extension}`, whole, type)}>
          Save
        </button>
      </p>
      <pre class="run ticket-text" tabIndex={0} role="group" aria-label={`The ticket as ${label}`}>
        {whole}
      </pre>
    </>
  );
}

function titleOf(purpose: Purpose): string {
  switch (purpose) {
    case 'allow':
      return 'Allow the hosts of Microsoft Entra Connect';
    case 'do-not-decrypt':
    case 'do-not-authenticate':
      return `${PURPOSES[purpose]}: hosts of Microsoft Entra Connect`;
  }
}
