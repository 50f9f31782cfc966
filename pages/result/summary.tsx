/** Who it is, what it comes to, and the shape of it in the scope. */
import { linkTo } from '../frame/visit.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { archetypeName, confidenceName } from '../sentences/index.ts'
import { Scope } from './scope.tsx'
import type { ViewProps } from './scorecard-view.tsx'
import { resultWords } from './words/index.ts'

export function Summary({ visit, scorecard }: ViewProps) {
  const { language } = visit
  const words = resultWords(language)
  const formats = formatsIn(visit.language)
  const { subject, scores, archetype, window } = scorecard
  return (
    <header class="summary">
      <div class="stack">
        <div>
          <h1>
            <bdi>{subject.name ?? subject.login}</bdi>
          </h1>
          <p>
            <a href={subject.url} rel="noopener">
              <bdi>@{subject.login}</bdi>
            </a>
          </p>
        </div>
        {archetype.kind === 'archetype' && (
          <p class="archetype-name">{archetypeName(archetype.id, language)}</p>
        )}
        {scores && (
          <div class="overall">
            <p>
              <span class="overall-score number">
                {formats.number(Math.round(scores.overall.score))}
              </span>{' '}
              <span class="muted">{say(words, 'ofMost', { most: formats.number(100) })}</span>
            </p>
            {Math.round(scores.overall.range.high) > Math.round(scores.overall.score) && (
              <p class="small muted">
                {say(words, 'upTo', {
                  high: formats.number(Math.round(scores.overall.range.high)),
                })}
              </p>
            )}
            <p class="small muted">{say(words, 'overallNote')}</p>
          </div>
        )}
        <ul class="facts small">
          {scores && (
            <>
              <li>
                {say(words, 'coverage', { percent: formats.percent(scores.overall.coverage) })}
              </li>
              <li>
                {say(words, 'confidence', {
                  confidence: confidenceName(scores.overall.confidence, language),
                })}
              </li>
            </>
          )}
          <li>
            {say(words, 'window', {
              from: formats.date(window.from.slice(0, 10)),
              to: formats.date(window.to.slice(0, 10)),
            })}
          </li>
          <li>
            <a href={linkTo(visit, '/docs/score')}>
              {say(words, 'formula', { version: scorecard.formula })}
            </a>
          </li>
        </ul>
      </div>
      {scores && <Scope visit={visit} scores={scores} />}
    </header>
  )
}
