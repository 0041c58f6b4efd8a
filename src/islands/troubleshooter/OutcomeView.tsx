import { ROLES } from '../../core/site/roles.ts';
import { copiedName } from '../../core/text/copied-name.ts';
import type { OutcomeNode } from '../../core/trees/schema.ts';
import type { NamedLink } from '../../core/trees/step-record.ts';
import { InlineText } from '../shared/InlineText.tsx';
import { ProofVerdict } from '../shared/ProofVerdict.tsx';
import { StripView } from '../shared/StripView.tsx';
import { CodeView } from './CommandView.tsx';
import { StepHeading } from './StepHeading.tsx';
import type { StepProps } from './step-props.ts';

/** Where a way ends: the verdict, the place on the way, the cause, who acts, the steps, the proof, and where to go on. */
export function OutcomeView({ record, node, level, isAwake, onTicket }: StepProps & { readonly node: OutcomeNode }) {
  const { links } = record;
  const Part = level === 1 ? 'h2' : 'h3';
  return (
    <>
      <StepHeading text={node.title} level={level} mark={node.healthy ? '✓' : ''} />
      <p class="why">
        <InlineText text={node.symptom} />
      </p>
      {node.hop && <StripView at={node.hop} path={node.path} />}
      <p>
        <InlineText text={node.cause} />
      </p>
      {node.who.length > 0 && (
        <p>
          Who acts:{' '}
          {node.who.map((role) => (
            <>
              <span class="who" key={role} title={ROLES[role].does}>
                {ROLES[role].label}
              </span>{' '}
            </>
          ))}
        </p>
      )}
      {(links.list || onTicket) && (
        <p class="tools">
          {links.list && (
            <a class="go" href={links.list}>
              Write the allowlist for this
            </a>
          )}
          {onTicket && (
            <button type="button" class={links.list ? 'quiet' : undefined} onClick={onTicket}>
              {ticketLabel(node)}
            </button>
          )}
        </p>
      )}
      {node.steps.length > 0 && <Part>Do this</Part>}
      <Checklist id={record.id} steps={node.steps} isAwake={isAwake} />
      <Part>Prove it</Part>
      <Proofs proofs={node.verify} isAwake={isAwake} />
      <Part>If that did not help</Part>
      <p>
        <InlineText text={node.ifNot.do} />
      </p>
      {links.ifNot.length > 0 && (
        <ul class="onward">
          {links.ifNot.map((link) => (
            <li key={link.href}>
              <a href={link.href}>{link.label}</a>
            </li>
          ))}
        </ul>
      )}
      <Links title="Errors that end here" links={links.errors} Part={Part} />
      <Links title="Hosts" links={links.hosts} Part={Part} isCode />
      <Links title="Read on" links={links.articles} Part={Part} />
    </>
  );
}

function ticketLabel({ who, healthy }: OutcomeNode): string {
  const roles = who.map((role) => ROLES[role].label);
  return healthy || roles.length === 0
    ? 'Write it down'
    : `Write the ticket for the ${roles.join(' and the ').replace('the Microsoft', 'Microsoft')}`;
}

function Checklist({
  id,
  steps,
  isAwake,
}: {
  readonly id: string;
  readonly steps: OutcomeNode['steps'];
  readonly isAwake: boolean;
}) {
  if (steps.length === 0) return null;
  return (
    <ul class="checklist">
      {steps.map((step, index) => (
        <li key={step.do}>
          <label>
            <input type="checkbox" name={`${id}-${index}`} autocomplete="off" />
            <span>
              <span class="who">{ROLES[step.who].label}</span> <InlineText text={step.do} />
            </span>
          </label>
          {step.run && <CodeView code={step.run} label={copiedName(step.run)} isAwake={isAwake} />}
        </li>
      ))}
    </ul>
  );
}

function Proofs({ proofs, isAwake }: { readonly proofs: OutcomeNode['verify']; readonly isAwake: boolean }) {
  return (
    <div class="stack">
      {proofs.map((proof) => (
        <div class="proof" key={proof.good + (proof.run ?? '')}>
          {proof.do && (
            <p>
              <InlineText text={proof.do} />
            </p>
          )}
          {proof.run && <CodeView code={proof.run} label={copiedName(proof.run)} isAwake={isAwake} />}
          <ProofVerdict good={proof.good} bad={proof.bad} />
        </div>
      ))}
    </div>
  );
}

function Links({
  title,
  links,
  Part,
  isCode = false,
}: {
  readonly title: string;
  readonly links: readonly NamedLink[];
  readonly Part: 'h2' | 'h3';
  readonly isCode?: boolean;
}) {
  if (links.length === 0) return null;
  return (
    <>
      <Part>{title}</Part>
      <ul class="columns">
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{isCode ? <code>{label}</code> : label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
