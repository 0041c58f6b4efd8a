import { hostSlug } from '../../core/hosts/host-name.ts';
import type { WrittenFile } from '../../core/allowlist/rule.ts';
import { CopyButton } from '../shared/CopyButton.tsx';
import { saveFile, textOf } from './files.ts';
import type { LineReason, ReasonedLine } from './reasons.ts';

interface Props {
  readonly file: WrittenFile;
  readonly lines: readonly ReasonedLine[];
  /** The path that the site lives under, with a slash at its end. */
  readonly base: string;
  /** False where no script is there to copy and save. */
  readonly canAct: boolean;
}

/** One file of a list: its name, copy and save, and its lines with the reasons beside them. */
export function FileBox({ file, lines, base, canAct }: Props) {
  return (
    <section class="code listing" aria-label={`File ${file.name}`} data-file={file.name}>
      <div class="bar">
        <b>{file.name}</b>
        {canAct && (
          <span class="acts">
            <CopyButton text={() => textOf(file)} label="Copy" />
            <button type="button" class="quiet" onClick={() => saveFile(file.name, textOf(file))}>
              Save
            </button>
          </span>
        )}
      </div>
      <div class="scroll" role="group" aria-label={`Lines of ${file.name}`} tabIndex={0}>
        <table class="stacks" role="table">
          <colgroup>
            <col />
            <col />
          </colgroup>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                Line
              </th>
              <th scope="col" role="columnheader">
                Why
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {lines.map(({ text, reasons }, index) => (
              <tr role="row" key={index} class={reasons.length === 0 ? 'frame' : undefined}>
                <td role="cell" colSpan={reasons.length === 0 ? 2 : undefined}>
                  <code>{text === '' ? '\u00a0' : text}</code>
                </td>
                {reasons.length > 0 && (
                  <td role="cell" class="why">
                    {reasons.map((reason) => (
                      <Reason key={reason.base} reason={reason} base={base} />
                    ))}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Reason({ reason, base }: { readonly reason: LineReason; readonly base: string }) {
  const { base: name, features, why, covers } = reason;
  return (
    <p>
      <a href={`${base}hosts/${hostSlug(name)}/`}>{name}</a> {why.join(' ')} <i>{features.join(', ')}.</i>
      {covers.length > 0 && <> Covers {covers.join(', ')} as well.</>}
    </p>
  );
}
