/** A scorecard as text and bars: every number with why it is what it is. */
import type { Dimension, Scorecard, Signal } from '../../shared/score/scorecard.ts'

const percent = (share: number) => `${Math.round(share * 100)} %`

export function ScorecardView({ scorecard }: { scorecard: Scorecard }) {
  const { subject, scores, archetype, aiMarks, languages, unseen } = scorecard
  return (
    <article class="scorecard" aria-label={`Scorecard of ${subject.login}`}>
      <header>
        <h2>
          <a href={subject.url}>{subject.name ?? subject.login}</a>
        </h2>
        <p>
          {scorecard.stage === 'provisional' ? 'Provisional, still reading · ' : ''}
          formula {scorecard.formula} · {scorecard.window.from.slice(0, 10)} to{' '}
          {scorecard.window.to.slice(0, 10)}
        </p>
        {scores && (
          <p class="overall">
            <b>{scores.overall.score.toFixed(0)}</b> of 100
            {scores.overall.range.high > scores.overall.score && (
              <> (up to {scores.overall.range.high.toFixed(0)} with what could not be seen)</>
            )}
            , confidence {scores.overall.confidence}
          </p>
        )}
      </header>

      <section>
        <h3>{archetype.kind === 'archetype' ? archetype.name : 'No archetype'}</h3>
        {archetype.kind === 'archetype' ? (
          <>
            <p>
              {archetype.description} Confidence {percent(archetype.confidence)}
              {archetype.runnersUp.length > 0 && (
                <>
                  ; next:{' '}
                  {archetype.runnersUp
                    .map((other) => `${other.name} ${percent(other.confidence)}`)
                    .join(', ')}
                </>
              )}
              .
            </p>
            <ul>
              {archetype.because.map((reason) => (
                <li key={reason.text}>{reason.text}</li>
              ))}
            </ul>
          </>
        ) : (
          <p>{archetype.text}</p>
        )}
      </section>

      {scores &&
        Object.values(scores.dimensions).map((dimension) => (
          <DimensionView key={dimension.id} dimension={dimension} />
        ))}

      <section>
        <h3>AI marks</h3>
        <p>{aiMarks.text}</p>
        {aiMarks.commits.length > 0 && (
          <details>
            <summary>The commits that this rests on</summary>
            <ul>
              {aiMarks.commits.map((commit) => (
                <li key={commit.url}>
                  <a href={commit.url}>{commit.label}</a> {commit.tool}, {commit.class} (
                  {commit.rule})
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>

      {languages.length > 0 && (
        <section>
          <h3>Languages</h3>
          <p>
            {languages
              .slice(0, 8)
              .map(({ name, share }) => `${name} ${percent(share)}`)
              .join(' · ')}
          </p>
        </section>
      )}

      {unseen.length > 0 && (
        <section>
          <h3>What could not be seen</h3>
          <ul>
            {unseen.map(({ what, text }) => (
              <li key={what}>
                {what}: {text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  )
}

function DimensionView({ dimension }: { dimension: Dimension }) {
  return (
    <section>
      <h3>
        {dimension.label} <b>{dimension.score.toFixed(0)}</b>
      </h3>
      <meter min={0} max={100} value={dimension.score} aria-label={dimension.label} />
      <p>
        {percent(dimension.coverage)} of the evidence seen, confidence {dimension.confidence}
      </p>
      <details>
        <summary>Signals</summary>
        <ul class="signals">
          {dimension.signals.map((signal) => (
            <SignalView key={signal.id} signal={signal} />
          ))}
        </ul>
      </details>
    </section>
  )
}

function SignalView({ signal }: { signal: Signal }) {
  return (
    <li>
      <b>{signal.label}</b>{' '}
      {signal.unknown ? (
        <>unknown: {signal.unknown.text}</>
      ) : (
        <>
          {signal.points.toFixed(1)} of {signal.most} points
          {signal.counted < signal.points && <> ({signal.counted.toFixed(1)} counted)</>}
          {signal.percentile && (
            <>
              {' '}
              · more than {signal.percentile.value.toFixed(0)} % of {signal.percentile.population}
            </>
          )}
        </>
      )}
      <p>{signal.why}</p>
      {signal.next && (
        <p>
          {signal.next.text} (+{signal.next.gain.toFixed(1)})
        </p>
      )}
      {signal.evidence.length > 0 && (
        <p>
          {signal.evidence.map((link) => (
            <a key={link.url} href={link.url}>
              {link.label}
            </a>
          ))}
        </p>
      )}
    </li>
  )
}
