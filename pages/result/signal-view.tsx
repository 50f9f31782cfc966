/** One signal: what was measured, what it is worth, why, and what would move it. */
import type { ComponentChildren } from 'preact'
import type { Scorecard, Signal } from '../../shared/score/scorecard.ts'
import type { Visit } from '../frame/visit.ts'
import {
  linkLabel,
  nextSentence,
  percentileSentence,
  signalName,
  whySentence,
} from '../sentences/index.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { idOf } from './anchors.ts'
import { Bar } from './bar.tsx'
import { resultWords } from './words/index.ts'

type SignalProps = { visit: Visit; signal: Signal; stage: Scorecard['stage'] }

export function SignalView({ visit, signal, stage }: SignalProps) {
  const { language } = visit
  const words = resultWords(language)
  const formats = formatsIn(visit.language)
  const { points, most, counted, percentile, next, evidence, unknown } = signal
  return (
    <li class="signal" id={idOf(stage, signal.id)}>
      <div class="signal-head">
        <h4>{signalName(signal, language)}</h4>
        <p class="number small">
          {unknown
            ? say(words, 'unknown')
            : say(words, 'points', {
                points: formats.number(points),
                most: formats.number(most),
              })}
        </p>
      </div>
      {!unknown && <Bar share={most === 0 ? 0 : counted / most} possible={points / most} />}
      <dl class="signal-facts small">
        <Fact name={say(words, 'why')}>
          {whySentence(signal, language)}
          {unknown && ` ${say(words, 'notCounted')}`}
        </Fact>
        {percentile && (
          <Fact name={say(words, 'value')}>{percentileSentence(signal, language)}</Fact>
        )}
        {next && (
          <Fact name={say(words, 'next')}>
            {nextSentence(signal, language)}{' '}
            <span class="gain">{say(words, 'gain', { gain: formats.number(next.gain) })}</span>
          </Fact>
        )}
        {evidence.length > 0 && (
          <Fact name={say(words, 'evidence')}>
            <ul class="evidence plain-list">
              {evidence.map((link) => (
                <li>
                  <a href={link.url} rel="noopener">
                    <bdi>{linkLabel(signal.id, link, language)}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </li>
  )
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
