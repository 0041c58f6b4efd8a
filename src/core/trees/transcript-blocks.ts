import { isFragment } from '../text/copied-name.ts';
import { guesses } from './guesses.ts';
import { hopById } from '../site/hops.ts';
import { ROLES } from '../site/roles.ts';
import { plainText } from '../text/inline.ts';
import { choicesOf, isAsking, UNKNOWN, type AskingNode, type Choice } from './choices.ts';
import type { ShownEvidence } from './evidence.ts';
import { otherAnswer } from './pasted-for.ts';
import { ACCOUNTS, PLACES, SHELLS } from './places.ts';
import type { OutcomeNode, Run, Tree } from './schema.ts';
import type { Answers, Walk } from './walk.ts';

/** A piece of a transcript. Texts may hold backticks for code; `code` is shown as it is. */
export type Block =
  | { readonly kind: 'title' | 'heading'; readonly text: string }
  | { readonly kind: 'line'; readonly label: string; readonly text: string }
  | { readonly kind: 'step'; readonly number: number; readonly text: string }
  | { readonly kind: 'detail'; readonly label: string; readonly text: string }
  | { readonly kind: 'code'; readonly label: string; readonly code: string }
  | { readonly kind: 'address'; readonly label: string; readonly href: string };

/** Puts a walk together: the way with every answer and its evidence, then how it ended or what is open, then its address. */
export function transcriptBlocks(
  tree: Pick<Tree, 'title' | 'version'>,
  walk: Walk,
  evidence: ShownEvidence & { readonly pastedFor: Answers },
  address: string,
): readonly Block[] {
  const { current, findOut } = walk;
  const { masked } = evidence;
  const last = isAsking(current.node) && findOut ? choicesOf(current.node).find(({ id }) => id === UNKNOWN) : undefined;
  const unproven = guesses(walk);
  return [
    { kind: 'title', text: tree.title },
    { kind: 'heading', text: 'The way' },
    ...walk.path.flatMap(({ id, node, answer }, index) => asked({ number: index + 1, id, node, answer, evidence })),
    ...(isAsking(current.node)
      ? [
          ...asked({ number: walk.path.length + 1, id: current.id, node: current.node, answer: last, evidence }),
          ...(findOut ? findingOut(current.node) : []),
        ]
      : outcome(current.node)),
    ...(unproven === undefined ? [] : [line('Mind', unproven)]),
    ...(masked.length > 0 ? [line('Masked in the evidence', masked.join(', '))] : []),
    line('Facts of', tree.version),
    { kind: 'address', label: 'Address', href: address },
  ];
}

interface Asked {
  readonly number: number;
  readonly id: string;
  readonly node: AskingNode;
  readonly answer: Choice | undefined;
  readonly evidence: { readonly texts: ReadonlyMap<string, string>; readonly pastedFor: Answers };
}

function asked({ number, id, node, answer, evidence }: Asked): readonly Block[] {
  const piece = evidence.texts.get(id);
  const other = otherAnswer(node, evidence.pastedFor[id], answer?.id);
  return [
    { kind: 'step', number, text: node.ask },
    { kind: 'detail', label: 'Answer', text: answer?.label ?? 'not answered yet' },
    ...(node.kind === 'check' ? command(node.run) : []),
    ...(piece === undefined
      ? []
      : [code(other === undefined ? 'Evidence' : `Evidence, given when the answer was “${plainText(other)}”`, piece)]),
    ...(piece === undefined && node.kind === 'check'
      ? [{ kind: 'detail' as const, label: 'Evidence', text: 'none recorded' }]
      : []),
  ];
}

function findingOut({ unknown }: AskingNode): readonly Block[] {
  return [
    { kind: 'heading', text: 'How to find out' },
    ...unknown.howToFindOut.flatMap((way, index): readonly Block[] => [
      { kind: 'step', number: index + 1, text: way.do },
      ...(way.run ? command(way.run) : []),
    ]),
  ];
}

function command(run: Run): readonly Block[] {
  return [code(`Command, ${PLACES[run.where]}, ${ACCOUNTS[run.as]}, in ${SHELLS[run.shell]}`, run.command)];
}

function outcome(node: OutcomeNode): readonly Block[] {
  return [
    { kind: 'heading', text: `Outcome: ${node.title}` },
    line(node.plan ? 'For' : 'Seen', node.symptom),
    line(node.plan ? 'Why' : 'Cause', node.cause),
    ...(node.hop ? [line('Where it breaks', hopById(node.hop).label)] : []),
    line('Who acts', node.who.map((role) => ROLES[role].label).join(', ')),
    ...listed('Errors', node.errors),
    ...listed('Hosts', node.hosts),
    { kind: 'heading', text: 'To do' },
    ...node.steps.flatMap((step, index): readonly Block[] => [
      { kind: 'step', number: index + 1, text: `[${ROLES[step.who].label}] ${step.do}` },
      ...(step.run === undefined ? [] : [code(isFragment(step.run) ? 'Put in' : 'Run', step.run)]),
    ]),
    { kind: 'heading', text: 'Proof' },
    ...node.verify.flatMap((proof, index): readonly Block[] => [
      { kind: 'step', number: index + 1, text: proof.do ?? (proof.run === undefined ? 'Look.' : 'Run this.') },
      ...(proof.run === undefined ? [] : [code('Run', proof.run)]),
      { kind: 'detail', label: 'Good', text: proof.good },
      ...(proof.bad === undefined ? [] : [{ kind: 'detail' as const, label: 'If not', text: proof.bad }]),
    ]),
    line('If that did not help', node.ifNot.do),
  ];
}

function listed(label: string, values: readonly string[]): readonly Block[] {
  return values.length > 0 ? [line(label, values.map((value) => `\`${value}\``).join(', '))] : [];
}

function line(label: string, text: string): Block {
  return { kind: 'line', label, text };
}

function code(label: string, text: string): Block {
  return { kind: 'code', label, code: text };
}
