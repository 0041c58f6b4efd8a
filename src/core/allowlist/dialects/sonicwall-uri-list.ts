import type { LabelPattern } from '../../hosts/host-pattern.ts';
import type { Dialect } from '../list-entry.ts';
import { baseAndBelow, below, literalLabels } from './host-patterns.ts';
import { lineDialect, type Outcome, type Reading } from './line-dialect.ts';

const WHOLE = 'In SonicWall an asterisk has to be a whole label, and no two may follow one another.';

/**
 * SonicWall CFS URI list object (SonicOS documentation, URI lists): an entry matches wherever its labels stand in a row, so `x`
 * covers what is below it, and what has further labels behind it too; `*` is one or more labels.
 */
export const sonicwallUriList: Dialect = lineDialect({
  label: 'SonicWall URI list',
  confidence: 'high',
  byNature:
    'SonicWall compares labels wherever they stand: each entry matches names that go on behind it too, and nothing narrower can be written.',
  spell: (host) => host,
  name: (name) => [{ hosts: baseAndBelow(name) }, longer(literalLabels(name))],
  star: (base) => [{ hosts: below(base) }, longer([{ kind: 'many', min: 1 }, ...literalLabels(base)])],
  dot: () => 'An entry does not begin with a separator.',
  wild: inside,
  scheme: { refused: 'A URI list holds host and path, no scheme.' },
  port: { refused: 'A URI list holds no port.' },
  path: { partly: 'It is limited to a path.' },
});

/** The same labels with at least one more behind them. */
function longer(labels: readonly LabelPattern[]): Reading {
  const labelsOrNone: LabelPattern = { kind: 'many', min: 0 };
  return {
    hosts: { kind: 'labels', labels: [labelsOrNone, ...labels, { kind: 'many', min: 1 }] },
    note: 'It also covers names that go on behind it, such as with .example at the end.',
  };
}

function inside(host: string): Outcome {
  const tokens = host.split('.');
  if (!tokens.every((token) => token === '*' || !/[*?]/.test(token)) || /\*\.\*/.test(host)) return WHOLE;
  const labels = tokens.map((token): LabelPattern =>
    token === '*' ? { kind: 'many', min: 1 } : { kind: 'literal', label: token },
  );
  const labelsOrNone: LabelPattern = { kind: 'many', min: 0 };
  return { hosts: { kind: 'labels', labels: [labelsOrNone, ...labels, labelsOrNone] } };
}
