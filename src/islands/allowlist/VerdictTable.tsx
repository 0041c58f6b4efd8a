import { baseName, hostSlug } from '../../core/hosts/host-name.ts';
import { counted } from '../../core/text/counted.ts';
import { KEPT } from './retired.ts';
import { verdictGroups } from './verdict-groups.ts';
import { VERDICTS, type VerdictRow } from './verdict-rows.ts';

interface Props {
  readonly rows: readonly VerdictRow[];
  readonly label: string;
  readonly base: string;
}

/** What a list does for each name: in a word and a shape, with the line that decides. */
export function VerdictTable({ rows, label, base }: Props) {
  return (
    <div class="region" role="group" aria-label={label} tabIndex={0}>
      <table class="stacks verdicts" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Name
            </th>
            <th scope="col" role="columnheader">
              Verdict
            </th>
            <th scope="col" role="columnheader">
              Why
            </th>
          </tr>
        </thead>
        {verdictGroups(rows).map(({ reason, rows: own }, index) => (
          <tbody role="rowgroup" key={index}>
            {reason !== undefined && (
              <tr role="row" class="shared-reason">
                <th scope="rowgroup" role="rowheader" colSpan={3}>
                  {counted(own.length, 'name')}: {reason}
                </th>
              </tr>
            )}
            {own.map((row) => (
              <Row
                key={`${row.verdict.host} ${row.ports.join()}`}
                row={row}
                base={base}
                isShared={reason !== undefined}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: VerdictRow;
  readonly base: string;
  /** True where the reason stands above the row. */
  readonly isShared: boolean;
}

function Row({ row: { kind, verdict, ports }, base, isShared }: RowProps) {
  const { host, reason, ineffective } = verdict;
  const { mark, word, look } = VERDICTS[kind];
  return (
    <tr role="row" data-verdict={kind} data-host={host}>
      <th scope="row" role="rowheader">
        <a href={`${base}hosts/${hostSlug(baseName(host))}/`}>
          <code>{host}</code>
        </a>{' '}
        <small>TCP {ports.join(', ')}</small>
      </th>
      <td role="cell">
        <span class={`verdict ${look}`}>
          <span aria-hidden="true">{mark}</span> {word}
        </span>
      </td>
      <td role="cell" class="wide">
        {kind === 'ineffective' && ineffective ? (
          <>
            Line {ineffective.line}: <code>{ineffective.text}</code> {ineffective.why}
            {ineffective.instead !== '' && (
              <>
                {' '}
                <span class="correction">
                  {ineffective.how === 'add' ? 'Keep it and add' : 'Write'} <code>{ineffective.instead}</code>
                </span>
              </>
            )}
          </>
        ) : (
          <>
            {!isShared && reason}
            {kind === 'retired' && ` ${KEPT}`}
          </>
        )}
      </td>
    </tr>
  );
}
