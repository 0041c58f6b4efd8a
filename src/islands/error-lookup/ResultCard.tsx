import type { ErrorText } from '../../core/errors/error-index.ts';
import { ROLES } from '../../core/site/roles.ts';
import { hostSlug } from '../../core/hosts/host-slug.ts';
import { counted } from '../../core/text/counted.ts';
import { InlineText } from '../shared/InlineText.tsx';
import { ProofVerdict } from '../shared/ProofVerdict.tsx';
import type { Shown } from './answer.ts';
import { Command } from './Command.tsx';
import { Excerpts } from './Excerpts.tsx';
import { TicketBox } from './TicketBox.tsx';
import { nameOf, pageOf, placeOf } from './words.ts';

interface Props {
  readonly shown: Shown;
  readonly text: ErrorText | undefined;
  readonly base: string;
  readonly isOpen: boolean;
}

/** One known error: what it means, where it was seen, who does what, the proof. */
export function ResultCard({ shown, text, base, isOpen }: Props) {
  const roles = [...new Set(text?.steps.map(({ who }) => who) ?? [])];
  return (
    <article class="box result" data-error={shown.id}>
      <h2>
        <a href={pageOf(shown, base)}>{text?.title ?? nameOf(shown.id)}</a>
      </h2>
      <p class="under">
        {text?.path === 'depends' ? '' : 'stops at '}
        {placeOf(shown, text)}
        {shown.count > 0 && ` · seen ${counted(shown.count, 'time')}`}{' '}
        {roles.map((role) => (
          <span class="who" key={role}>
            {ROLES[role].label}
          </span>
        ))}
      </p>
      {text && (
        <p>
          <InlineText text={text.cause} />
        </p>
      )}
      <Excerpts excerpts={shown.excerpts} />
      {text && (
        <details open={isOpen}>
          <summary>What to do, and the proof</summary>
          <Steps text={text} id={shown.id} />
          {!shown.isRecord && (
            <p>
              More of such errors, and who mends them:{' '}
              <a href={`${base}guide/authentication-errors/`}>authentication errors</a>.
            </p>
          )}
          {text.hosts.length > 0 && (
            <p>
              Hosts:{' '}
              {text.hosts.map((host) => (
                <a key={host} class="host" href={`${base}hosts/${hostSlug(host)}/`}>
                  <code>{host}</code>
                </a>
              ))}
            </p>
          )}
          <TicketBox label="As a ticket" base={base} known={[shown]} />
        </details>
      )}
    </article>
  );
}

function Steps({ text, id }: { readonly text: ErrorText; readonly id: string }) {
  return (
    <>
      <ul class="checklist">
        {text.steps.map((step, index) => (
          <li key={step.do}>
            <label class="tick">
              <input type="checkbox" name={`${id}-${index}`} autocomplete="off" />
              <span>
                <span class="who">{ROLES[step.who].label}</span> <InlineText text={step.do} />
              </span>
            </label>
            {step.run && <Command code={step.run} />}
          </li>
        ))}
      </ul>
      {text.verify.map((proof) => (
        <div class="proof" key={proof.good + (proof.run ?? '')}>
          {proof.do && (
            <p>
              <InlineText text={proof.do} />
            </p>
          )}
          {proof.run && <Command code={proof.run} />}
          <ProofVerdict good={proof.good} bad={proof.bad} />
        </div>
      ))}
    </>
  );
}
