/** One signal: what was measured, what it is worth, why, and what would move it. */
import type { ComponentChildren } from 'preact'
import type { EvidenceLink, Signal } from '../../shared/score/scorecard.ts'
import type { Visit } from '../frame/visit.ts'
import {
  nextSentence,
  populationName,
  signalName,
  unknownSentence,
  whySentence,
} from '../sentences/index.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { Bar } from './bar.tsx'
import { resultWords } from './words/index.ts'

export function SignalView({ visit, signal }: { visit: Visit; signal: Signal }) {
  const { language } = visit
  const words = resultWords(language)
  const formats = formatsIn(visit.language)
  const { points, most, counted, percentile, next, evidence, unknown } = signal
  const name = signalName(signal, language)
  return (
    <li class="signal">
      <div class="signal-head">
        <h4>{name}</h4>
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
        {unknown ? (
          <Fact name={say(words, 'why')}>
            {unknownSentence(unknown.reason, language)} {say(words, 'notCounted')}
          </Fact>
        ) : (
          <Fact name={say(words, 'why')}>{whySentence(signal, language)}</Fact>
        )}
        {percentile && (
          <Fact name={say(words, 'value')}>
            {say(words, 'percentile', {
              percent: formats.percent(percentile.value / 100),
              population: populationName(percentile.population, language),
            })}
          </Fact>
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
                  <EvidenceOf visit={visit} link={link} signal={name} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </li>
  )
}

type LinkProps = { visit: Visit; link: EvidenceLink; signal: string }

/** What has a name goes by it; a list of GitHub's is told by the signal that it shows. */
function EvidenceOf({ visit, link: { label, url }, signal }: LinkProps) {
  const isName = label.includes('/') || decodeURIComponent(url).includes(label)
  return (
    <a href={url} rel="noopener">
      {isName ? <bdi>{label}</bdi> : say(resultWords(visit.language), 'onGitHub', { what: signal })}
    </a>
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
