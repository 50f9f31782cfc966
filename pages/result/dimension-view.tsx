/** One dimension: its score, how sure that is, what counts most, and the signals that it is made of. */
import type { Dimension, Scorecard, Signal } from '../../shared/score/scorecard.ts'
import type { Visit } from '../frame/visit.ts'
import { confidenceName, dimensionName, nextSentence, signalName } from '../sentences/index.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { idOf } from './anchors.ts'
import { Bar } from './bar.tsx'
import { SignalView } from './signal-view.tsx'
import { resultWords } from './words/index.ts'

/** As many signals as a card shows before it is opened. */
const mostShown = 3

type DimensionProps = { visit: Visit; dimension: Dimension; stage: Scorecard['stage'] }

export function DimensionView({ visit, dimension, stage }: DimensionProps) {
  const { language } = visit
  const words = resultWords(language)
  const formats = formatsIn(language)
  const { id, score, range, coverage, confidence, signals } = dimension
  return (
    <section class="panel dimension" id={idOf(stage, `dimension.${id}`)}>
      <div class="dimension-head">
        <h3>{dimensionName(id, language)}</h3>
        <p class="dimension-score number">
          {coverage > 0 ? formats.number(Math.round(score)) : say(words, 'unknown')}
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
      <Strongest visit={visit} signals={strongestOf(signals)} />
      <NextStep visit={visit} signal={nextOf(signals)} />
      <details class="opens" data-keep={id}>
        <summary>{say(words, 'signals', { count: signals.length })}</summary>
        <ul class="signals plain-list">
          {signals.map((signal) => (
            <SignalView key={signal.id} visit={visit} signal={signal} stage={stage} />
          ))}
        </ul>
      </details>
    </section>
  )
}

/** The signals that count most, most first. */
export function strongestOf(signals: readonly Signal[]): Signal[] {
  return signals
    .filter(({ counted }) => counted > 0)
    .toSorted((one, other) => other.counted - one.counted)
    .slice(0, mostShown)
}

/** The signal whose next step brings most. */
export function nextOf(signals: readonly Signal[]): Signal | undefined {
  return signals
    .filter(({ next }) => next !== null)
    .toSorted((one, other) => other.next!.gain - one.next!.gain)[0]
}

function Strongest({ visit, signals }: { visit: Visit; signals: readonly Signal[] }) {
  const words = resultWords(visit.language)
  const { number } = formatsIn(visit.language)
  if (signals.length === 0) return null
  return (
    <table class="strongest small">
      <caption>{say(words, 'strongest')}</caption>
      <tbody>
        {signals.map((signal) => (
          <tr>
            <th scope="row">{signalName(signal, visit.language)}</th>
            <td>
              <Bar share={signal.counted / signal.most} />
            </td>
            <td class="number">
              {say(words, 'ofPoints', {
                points: number(signal.counted),
                most: number(signal.most),
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function NextStep({ visit, signal }: { visit: Visit; signal: Signal | undefined }) {
  const words = resultWords(visit.language)
  if (!signal?.next) return null
  const gain = formatsIn(visit.language).number(signal.next.gain)
  return (
    <p class="small next-step">
      <span class="muted">{say(words, 'next')}:</span> {nextSentence(signal, visit.language)}{' '}
      <span class="gain">{say(words, 'gain', { gain })}</span>
    </p>
  )
}
