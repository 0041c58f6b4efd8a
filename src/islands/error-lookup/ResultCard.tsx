import type { ErrorText } from '../../core/errors/error-index.ts';
import { hopById } from '../../core/site/hops.ts';
import { ROLES } from '../../core/site/roles.ts';
import { hostSlug } from '../../core/hosts/host-name.ts';
import { counted } from '../../core/text/counted.ts';
import { InlineText } from '../shared/InlineText.tsx';
import type { Shown } from './answer.ts';
import { TicketBox } from './TicketBox.tsx';

interface Props {
  readonly shown: Shown;
  readonly text: ErrorText | undefined;
  readonly base: string;
  readonly isOpen: boolean;
}

/** One known error: what it means, where it was seen, who does what, the proof. */
export function ResultCard({ shown, text, base, isOpen }: Props) {
  const href = shown.hop ? `${base}errors/${shown.id}/` : `${base}errors/aadsts/#${shown.id}`;
  const roles = [...new Set(text?.steps.map(({ who }) => who) ?? [])];
  return (
    <article class="box result" data-error={shown.id}>
      <h2>
        <a href={href}>{text?.title ?? shown.id}</a>
      </h2>
      <p class="under">
        {shown.hop && <>stops at {hopById(shown.hop).label} · </>}seen {counted(shown.count, 'time')}{' '}
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
      {shown.excerpts.map((excerpt, place) => (
        <pre class="excerpt" key={place}>
          <span class="line">
            <span class="hidden-text">line </span>
            {excerpt.line}
          </span>
          {excerpt.pieces.map((piece, index) =>
            piece.isEvidence ? <mark key={index}>{piece.text}</mark> : piece.text,
          )}
        </pre>
      ))}
      {text && text.steps.length > 0 && (
        <details open={isOpen}>
          <summary>What to do, and the proof</summary>
          <Steps text={text} id={shown.id} />
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
          <TicketBox text={text} shown={shown} href={href} base={base} />
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
            <label>
              <input type="checkbox" name={`${id}-${index}`} autocomplete="off" />
              <span>
                <span class="who">{ROLES[step.who].label}</span> <InlineText text={step.do} />
              </span>
            </label>
            {step.run && <pre class="run">{step.run}</pre>}
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
          {proof.run && <pre class="run">{proof.run}</pre>}
          <dl>
            <dt class="good">✓ Good</dt>
            <dd>
              <InlineText text={proof.good} />
            </dd>
            {proof.bad && (
              <>
                <dt class="bad">× If not</dt>
                <dd>
                  <InlineText text={proof.bad} />
                </dd>
              </>
            )}
          </dl>
        </div>
      ))}
    </>
  );
}
