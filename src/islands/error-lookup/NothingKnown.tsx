import type { Answer, Unknown } from './answer.ts';

/** Unknown codes: said plainly, with what their form tells and near codes that are called guesses. */
export function UnknownCodes({ unknown, base }: { readonly unknown: readonly Unknown[]; readonly base: string }) {
  return (
    <>
      {unknown.map(({ decoded, near }) => (
        <div class="box result" key={decoded.code} data-unknown={decoded.code}>
          <h2>
            <code>{decoded.code}</code> is not known here
          </h2>
          {decoded.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {decoded.spellings.length > 1 && (
            <p>
              Also written:{' '}
              {decoded.spellings.map((spelling) => (
                <>
                  <code>{spelling}</code>{' '}
                </>
              ))}
            </p>
          )}
          {near.length > 0 && (
            <p>
              Only guesses, in case of a slip:{' '}
              {near.map(({ code, why }) => (
                <>
                  <a href={`${base}tools/error-lookup/?code=${encodeURIComponent(code)}`}>
                    <code>{code.replace(/^aadsts/, 'AADSTS')}</code>
                  </a>{' '}
                  ({why}){' '}
                </>
              ))}
            </p>
          )}
        </div>
      ))}
    </>
  );
}

/** Nothing known: what was recognised all the same, and the ways on. */
export function NothingKnown({ answer, base }: { readonly answer: Answer; readonly base: string }) {
  const { hosts, builds, correlationIds, times } = answer.recognised;
  const rows = [
    ['Hosts', hosts],
    ['Builds', builds],
    ['Correlation or tracking ids', correlationIds],
    ['Times', times],
  ] as const;
  const filled = rows.filter(([, values]) => values.length > 0);
  return (
    <div class="box result">
      {filled.length > 0 && (
        <>
          <p>No error is known in it. Recognised all the same:</p>
          <dl class="recognised">
            {filled.map(([name, values]) => (
              <>
                <dt>{name}</dt>
                <dd>
                  {values.map((value) => (
                    <>
                      <code>{value}</code>{' '}
                    </>
                  ))}
                </dd>
              </>
            ))}
          </dl>
        </>
      )}
      <p>
        Go on with <a href={`${base}search/`}>the search</a>,{' '}
        <a href={`${base}errors/`}>the list of errors by the place where they stop</a>, or{' '}
        <a href={`${base}guide/verify-with-powershell/`}>the test that says which place it is</a>.
      </p>
    </div>
  );
}
