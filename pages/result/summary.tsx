/** Who it is, what it comes to, and the shape of it in the scope. */
import { linkTo } from '../frame/visit.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { archetypeName, confidenceName } from '../sentences/index.ts'
import { idOf } from './anchors.ts'
import { Explained } from './explained.tsx'
import { Scope } from './scope.tsx'
import type { ViewProps } from './view-props.ts'
import { resultWords } from './words/index.ts'

export function Summary({ visit, scorecard }: ViewProps) {
  const { language } = visit
  const words = resultWords(language)
  const { subject, scores, archetype, stage } = scorecard
  return (
    <header class={scores ? 'summary' : 'summary without-scope'}>
      <div class="stack">
        <div>
          <h1 class="subject-name">
            <bdi>{subject.name ?? subject.login}</bdi>
          </h1>
          <p class="subject-login">
            <a href={subject.url} rel="noopener">
              <bdi>@{subject.login}</bdi>
            </a>
            {stage === 'provisional' && <span class="tag">{say(words, 'provisional')}</span>}
          </p>
        </div>
        {archetype.kind === 'archetype' && (
          <p class="archetype-name">{archetypeName(archetype.id, language)}</p>
        )}
        {scores && <Overall visit={visit} scorecard={scorecard} />}
        <ul class="facts small">
          {scores && (
            <>
              <li>
                <Explained
                  language={language}
                  fact={say(words, 'coverage', {
                    percent: formatsIn(language).percent(scores.overall.coverage),
                  })}
                  meaning={say(words, 'coverageMeans')}
                />
              </li>
              <li>
                <Explained
                  language={language}
                  fact={say(words, 'confidence', {
                    confidence: confidenceName(scores.overall.confidence, language),
                  })}
                  meaning={say(words, 'confidenceMeans')}
                />
              </li>
            </>
          )}
          <Reading visit={visit} scorecard={scorecard} />
        </ul>
      </div>
      {scores && <Scope visit={visit} scores={scores} />}
    </header>
  )
}

function Overall({ visit, scorecard: { scores, stage } }: ViewProps) {
  const words = resultWords(visit.language)
  const { number } = formatsIn(visit.language)
  if (!scores) return null
  const [score, high] = [scores.overall.score, scores.overall.range.high].map(Math.round)
  return (
    <div class="overall" id={idOf(stage, 'overall')}>
      <p>
        <span class="visually-hidden">{say(words, 'overall')}: </span>
        <span class="overall-score number">{number(score!)}</span>{' '}
        <span class="muted">{say(words, 'ofMost', { most: number(100) })}</span>
      </p>
      <p class="small muted">
        {say(words, 'overallNote')}
        {high! > score! && <> {say(words, 'upTo', { high: number(high!) })}</>}
      </p>
    </div>
  )
}

/** Which year was read, and how it is counted. */
function Reading({ visit, scorecard: { window, formula } }: ViewProps) {
  const words = resultWords(visit.language)
  const { date } = formatsIn(visit.language)
  return (
    <>
      <li>
        {say(words, 'window', {
          from: date(window.from.slice(0, 10)),
          to: date(window.to.slice(0, 10)),
        })}
      </li>
      <li>
        <a href={linkTo(visit, '/docs/score')}>{say(words, 'formula', { version: formula })}</a>
      </li>
    </>
  )
}
