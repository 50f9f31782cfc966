/** What is the matter, and what can be done about it: on pages of its own and inside others. */
import type { Problem } from '../../shared/pages/page-order.ts'
import { linkTo, type Visit } from '../frame/visit.ts'
import { problemWords } from '../sentences/index.ts'
import { say } from '../words/define-words.ts'
import { problemPageWords } from './words/index.ts'

type Props = { visit: Visit; problem: Problem; login: string | null; isWholePage?: boolean }

export function ProblemNotice({ visit, problem, login, isWholePage = false }: Props) {
  const { language } = visit
  const words = problemPageWords(language)
  const { title, remedy } = problemWords(problem.code, language)
  const { retryAfterSeconds } = problem
  return (
    <div class="notice problem" role="alert" data-problem={problem.code}>
      {isWholePage ? <h1>{title}</h1> : <h2>{title}</h2>}
      <p>{remedy}</p>
      {retryAfterSeconds !== null && (
        <p>{say(words, 'comeBack', { minutes: Math.max(1, Math.ceil(retryAfterSeconds / 60)) })}</p>
      )}
      <p class="actions">
        {login !== null && (
          <a class="button" href={linkTo(visit, `/u/${login}`)}>
            {say(words, 'again')}
          </a>
        )}
        <a class="button" href={linkTo(visit, '/')}>
          {say(words, 'home')}
        </a>
      </p>
      <p class="small muted">
        {say(words, 'request')} <code>{problem.requestId}</code>
      </p>
    </div>
  )
}
