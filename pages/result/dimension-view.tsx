/** One dimension: its score, how sure that is, and the signals that it is made of. */
import type { Dimension } from '../../shared/score/scorecard.ts'
import type { Visit } from '../frame/visit.ts'
import { confidenceName, dimensionName } from '../sentences/index.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { Bar } from './bar.tsx'
import { SignalView } from './signal-view.tsx'
import { resultWords } from './words/index.ts'

export function DimensionView({ visit, dimension }: { visit: Visit; dimension: Dimension }) {
  const { language } = visit
  const words = resultWords(language)
  const formats = formatsIn(visit.language)
  const { score, range, coverage, confidence, signals } = dimension
  const isKnown = coverage > 0
  return (
    <section class="panel dimension">
      <div class="dimension-head">
        <h3>{dimensionName(dimension.id, language)}</h3>
        <p class="dimension-score number">
          {isKnown ? formats.number(Math.round(score)) : say(words, 'unknown')}
        </p>
      </div>
      <Bar share={score / 100} possible={range.high / 100} />
      <p class="small muted">
        {say(words, 'coverage', { percent: formats.percent(coverage) })} ·{' '}
        {say(words, 'confidence', { confidence: confidenceName(confidence, language) })}
        {Math.round(range.high) > Math.round(score) && (
          <> · {say(words, 'upTo', { high: formats.number(Math.round(range.high)) })}</>
        )}
      </p>
      <details>
        <summary>{say(words, 'signals', { count: signals.length })}</summary>
        <ul class="signals plain-list">
          {signals.map((signal) => (
            <SignalView key={signal.id} visit={visit} signal={signal} />
          ))}
        </ul>
      </details>
    </section>
  )
}
