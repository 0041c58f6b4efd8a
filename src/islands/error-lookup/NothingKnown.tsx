/** What is said where something is not known; fetched when it is needed, since most texts hold a known error. */
import type { Recognised as RecognisedThings } from '../../core/errors/recognise.ts';
import { alsoSeen } from './also-seen.ts';
import type { Answer, Unknown } from './answer.ts';
import { Excerpts } from './Excerpts.tsx';
import { openSearch, searchable } from './open-search.ts';
import { TicketBox } from './TicketBox.tsx';

interface UnknownProps {
  readonly unknown: readonly Unknown[];
  readonly others: readonly string[];
  readonly base: string;
}

/** Unknown codes: said plainly, with what their form tells and near codes that are called guesses. */
export function UnknownCodes({ unknown, others, base }: UnknownProps) {
  return (
    <>
      {unknown.map((code) => (
        <UnknownCard key={code.decoded.code} code={code} base={base} />
      ))}
      {others.length > 0 && (
        <p>
          {others.length} more unknown {others.length === 1 ? 'code' : 'codes'}: <Codes codes={others} />
        </p>
      )}
    </>
  );
}

function UnknownCard({ code, base }: { readonly code: Unknown; readonly base: string }) {
  const { decoded, near, excerpts } = code;
  return (
    <div class="box result" data-unknown={decoded.code}>
      <h2>
        <code>{decoded.code}</code> is not known here
      </h2>
      {decoded.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {decoded.spellings.length > 1 && (
        <p>
          Also written: <Codes codes={decoded.spellings} />
        </p>
      )}
      {near.length > 0 && (
        <p>
          Only guesses, in case of a slip:{' '}
          {near.map((guess) => (
            <>
              <a href={`${base}tools/error-lookup/?code=${encodeURIComponent(guess.code)}`}>
                <code>{guess.code.replace(/^aadsts/, 'AADSTS')}</code>
              </a>{' '}
              ({guess.why}){' '}
            </>
          ))}
        </p>
      )}
      <Excerpts excerpts={excerpts} />
      <TicketBox label="As a ticket" base={base} unknown={[code]} />
    </div>
  );
}

/** What was seen in a text besides errors. */
export function Recognised({ recognised }: { readonly recognised: RecognisedThings }) {
  return (
    <dl class="recognised">
      {alsoSeen(recognised).map(({ many, values }) => (
        <>
          <dt>{many}</dt>
          <dd>
            <Codes codes={values} />
          </dd>
        </>
      ))}
    </dl>
  );
}

interface NothingProps {
  readonly answer: Answer;
  /** What stands in the field, when it is asked for. */
  readonly typed: () => string;
  readonly base: string;
}

/** Nothing known: what was recognised all the same, and the ways on. */
export function NothingKnown({ answer, typed, base }: NothingProps) {
  const words = searchable(typed());
  return (
    <div class="box result">
      {alsoSeen(answer.recognised).length > 0 && (
        <>
          <p>Recognised all the same:</p>
          <Recognised recognised={answer.recognised} />
        </>
      )}
      {words !== '' && (
        <p>
          <button type="button" class="quiet" onClick={() => openSearch(words)}>
            Search this site for it
          </button>
        </p>
      )}
      <p>
        Go on with <a href={`${base}tools/troubleshooter/`}>the troubleshooter</a>, which asks what you see; with{' '}
        <a href={`${base}search/`}>the search</a>; or with{' '}
        <a href={`${base}errors/`}>the list of errors by the place where they stop</a>.
      </p>
    </div>
  );
}

function Codes({ codes }: { readonly codes: readonly string[] }) {
  return (
    <>
      {codes.map((code) => (
        <>
          <code>{code}</code>{' '}
        </>
      ))}
    </>
  );
}
