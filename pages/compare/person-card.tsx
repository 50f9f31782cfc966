/** One of those who are compared: who it is and what it comes to, or why there is nothing to show. */
import type { Problem } from '../../shared/pages/page-order.ts'
import type { Scorecard } from '../../shared/score/scorecard.ts'
import { linkTo, type Visit } from '../frame/visit.ts'
import { resultWords } from '../result/words/index.ts'
import { archetypeName, confidenceName, problemWords, verdictSentence } from '../sentences/index.ts'
import { formatsIn } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import type { Person } from './person.ts'
import { OneShape } from './shapes.tsx'
import { Sign } from './sign.tsx'
import { compareWords } from './words/index.ts'

type Props = {
  visit: Visit
  person: Person
  /** Where the others are compared without this one; null where too few would be left. */
  without: string | null
}

export function PersonCard({ visit, person, without }: Props) {
  const words = compareWords(visit.language)
  const { login, sign, scorecard, problem, staleSeconds } = person
  return (
    <article class="panel person" data-login={login} data-problem={problem?.code}>
      <header>
        <Sign sign={sign} />
        <h3>
          <bdi>{scorecard?.subject.name ?? login}</bdi>
        </h3>
        {scorecard && (
          <p class="small muted">
            <bdi dir="ltr">@{login}</bdi>
          </p>
        )}
      </header>
      {staleSeconds !== null && (
        <p class="stage-note">
          {say(resultWords(visit.language), 'stale', {
            ago: formatsIn(visit.language).ago(staleSeconds),
          })}
        </p>
      )}
      {scorecard ? (
        <Found visit={visit} sign={sign} scorecard={scorecard} />
      ) : (
        <NotFound visit={visit} problem={problem} />
      )}
      <p class="person-ways small">
        {scorecard && <a href={linkTo(visit, `/u/${login}`)}>{say(words, 'whole')}</a>}
        {without !== null && (
          <a href={linkTo(visit, without)}>
            {say(words, 'leaveOut', { login: formatsIn(visit.language).foreign(login) })}
          </a>
        )}
      </p>
    </article>
  )
}

function Found({ visit, sign, scorecard }: { visit: Visit; sign: number; scorecard: Scorecard }) {
  const { language } = visit
  const result = resultWords(language)
  const formats = formatsIn(language)
  const { scores, archetype, subject, languages } = scorecard
  if (!scores) {
    const kind = subject.kind === 'organization' ? 'organization' : 'bot'
    return <p>{say(compareWords(language), kind)}</p>
  }
  const { score, range, coverage, confidence } = scores.overall
  const high = Math.round(range.high)
  return (
    <>
      <OneShape sign={sign} scores={scores} />
      <p>
        <span class="person-score number">{formats.number(Math.round(score))}</span>{' '}
        <span class="muted">{say(result, 'ofMost', { most: formats.number(100) })}</span>
      </p>
      <p class="person-archetype">
        {archetype.kind === 'archetype'
          ? archetypeName(archetype.id, language)
          : verdictSentence(archetype, language)}
      </p>
      <ul class="facts small">
        {high > Math.round(score) && <li>{say(result, 'upTo', { high: formats.number(high) })}</li>}
        <li>{say(result, 'coverage', { percent: formats.percent(coverage) })}</li>
        <li>{say(result, 'confidence', { confidence: confidenceName(confidence, language) })}</li>
        {languages.length > 0 && (
          <li>
            {say(compareWords(language), 'mostCode', {
              languages: formats.list(
                languages.slice(0, 3).map(({ name }) => formats.foreign(name)),
              ),
            })}
          </li>
        )}
      </ul>
    </>
  )
}

function NotFound({ visit, problem }: { visit: Visit; problem: Problem }) {
  const { language } = visit
  const { title, remedy } = problemWords(problem.code, language)
  const { retryAfterSeconds } = problem
  return (
    <div class="notice problem">
      <p>
        <b>{title}</b>
      </p>
      <p class="small">{remedy}</p>
      {retryAfterSeconds !== null && (
        <p class="small">
          {say(compareWords(language), 'comeBack', {
            when: formatsIn(language).ahead(retryAfterSeconds),
          })}
        </p>
      )}
    </div>
  )
}
