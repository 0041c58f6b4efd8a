import type { Verdict } from '../../core/allowlist/check-list.ts';
import { counted } from '../../core/text/counted.ts';
import type { Answer } from './check-messages.ts';

/** What a list does for a name, the gravest first. */
export const VERDICTS = {
  ineffective: { mark: '!', word: 'present but ineffective', look: 'bad' },
  missing: { mark: '×', word: 'missing', look: 'bad' },
  retired: { mark: '–', word: 'not there, and retired', look: 'warn' },
  partly: { mark: '◐', word: 'partly covered', look: 'warn' },
  wide: { mark: '✓', word: 'covered, too wide', look: 'warn' },
  covered: { mark: '✓', word: 'covered', look: 'good' },
} as const;
export type VerdictKind = keyof typeof VERDICTS;
const FAULTS: readonly VerdictKind[] = ['ineffective', 'missing', 'retired', 'partly'];

/** One name with the ports of which the same is true. */
export interface VerdictRow {
  readonly kind: VerdictKind;
  readonly verdict: Verdict;
  readonly ports: readonly number[];
}

/** Takes verdicts to rows, the gravest first and else in their order; ports with the same answer share a row. */
export function verdictRows(verdicts: readonly Verdict[], retired: readonly string[] = []): readonly VerdictRow[] {
  const rows = new Map<string, { kind: VerdictKind; verdict: Verdict; ports: number[] }>();
  for (const verdict of verdicts) {
    const { host, port, covered, reason } = verdict;
    const key = JSON.stringify([host, covered, reason]);
    const own = rows.get(key);
    if (own) own.ports.push(port);
    else rows.set(key, { kind: kindOf(verdict, retired), verdict, ports: [port] });
  }
  const order = Object.keys(VERDICTS);
  return [...rows.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function kindOf({ host, covered, ineffective, overBroad }: Verdict, retired: readonly string[]): VerdictKind {
  if (covered === 'yes') return overBroad ? 'wide' : 'covered';
  if (ineffective) return 'ineffective';
  if (covered === 'partial') return 'partly';
  return retired.includes(host) ? 'retired' : 'missing';
}

/** Whether no line of the text holds a host name, so that there is nothing to judge. */
export function isNothingRead({ verdicts, findings }: Answer): boolean {
  const { counts, refused, absentFiles } = findings;
  const isSilent = counts.allow + counts.deny === 0 && verdicts.every(({ lines }) => lines.length === 0);
  return isSilent && refused === undefined && absentFiles.length === 0;
}

/** Whether the names stand in files that were not pasted, so that what is not covered here may be covered there. */
export function isOfAbsentFiles({ verdicts, findings }: Answer): boolean {
  const { absentFiles, counts, refused } = findings;
  return (
    absentFiles.length > 0 &&
    refused === undefined &&
    counts.allow === 0 &&
    verdicts.every(({ covered }) => covered === 'no')
  );
}

function named(files: readonly string[]): string {
  const shown = files.slice(0, 3);
  const more = files.length - shown.length;
  const last = more > 0 ? `${more} more` : shown.length > 1 ? shown.pop() : undefined;
  return [shown.join(', '), ...(last === undefined ? [] : [last])].join(' and ');
}

/** The whole answer in one or two sentences, as it is announced. */
export function answerSentence(answer: Answer, label: string = answer.dialect): string {
  const { verdicts, findings, dialect, retired } = answer;
  const { refused, counts, tooWide, lookAlikes } = findings;
  if (verdicts.length === 0) return 'No name is asked for, so there is nothing to judge.';
  if (refused) return `The product refuses the whole list because of line ${refused.line}. Nothing in it counts.`;
  if (isOfAbsentFiles(answer)) {
    return `The list cannot be judged: the names stand in ${named(findings.absentFiles)}, which ${findings.absentFiles.length === 1 ? 'was' : 'were'} not pasted.`;
  }
  if (isNothingRead(answer)) {
    const as = dialect === 'generic' ? '' : ` as ${label}`;
    return `No line holds a host name that could be read${as}, so nothing can be judged.`;
  }
  if (counts.allow + counts.deny === 0) {
    const as = dialect === 'generic' ? '' : ` as ${label}`;
    return `No entry could be read in this text${as}, so nothing is covered.`;
  }
  const count = (kind: VerdictKind) => verdicts.filter((verdict) => kindOf(verdict, retired) === kind).length;
  const faults = FAULTS.filter((kind) => count(kind) > 0).map((kind) => `${count(kind)} ${VERDICTS[kind].word}`);
  const reached = count('covered') + count('wide');
  const wide = count('wide');
  const beside = [
    ...(findings.absentFiles.length > 0
      ? [`What stands in ${named(findings.absentFiles)} was not pasted and is not judged.`]
      : []),
    ...(wide > 0 ? [`${wide} of the ${reached} only by what is too wide.`] : []),
    ...(wide === 0 && tooWide.count > 0 ? [`${counted(tooWide.count, 'entry is', 'entries are')} too wide.`] : []),
    ...(lookAlikes.count > 0 ? [`${counted(lookAlikes.count, 'entry looks', 'entries look')} like another name.`] : []),
  ];
  const all =
    faults.length === 0
      ? `All ${verdicts.length} are covered.`
      : `${reached} of ${verdicts.length} covered, ${faults.join(', ')}.`;
  return [all, ...beside].join(' ');
}
