/** What is the matter, and what can be done about it: on pages of its own and inside others. */
import type { ErrorCode } from '../../shared/api/errors.ts'
import type { Problem } from '../../shared/pages/page-order.ts'
import { addressIn, linkTo, type Visit } from '../frame/visit.ts'
import { problemWords } from '../sentences/index.ts'
import { say } from '../words/define-words.ts'
import { problemPageWords } from './words/index.ts'

type Props = {
  visit: Visit
  problem: Problem
  /** Whether the page is about nothing else. */
  isPage?: boolean
}

/** What may be gone when the same is asked for again. */
const passing: ReadonlySet<ErrorCode> = new Set([
  'too_many',
  'challenge_required',
  'challenge_unavailable',
  'upstream_limited',
  'upstream_unavailable',
  'store_unavailable',
  'internal',
])

export function ProblemNotice({ visit, problem, isPage = false }: Props) {
  const { language } = visit
  const words = problemPageWords(language)
  const { code, retryAfterSeconds, requestId } = problem
  const { title, remedy, retry } = problemWords(code, language, retryAfterSeconds ?? undefined)
  const Heading = isPage ? 'h1' : 'h2'
  return (
    <div class="notice problem stack" role="alert" data-problem={code}>
      <Heading>{title}</Heading>
      <p>{remedy}</p>
      {retry && <p class="come-back">{retry}</p>}
      <p class="actions">
        {passing.has(code) && (
          <a class="button" href={addressIn(visit, visit.isChosen ? language : null)}>
            {say(words, 'again')}
          </a>
        )}
        <a class="button" href={linkTo(visit, '/')}>
          {say(words, 'home')}
        </a>
      </p>
      <p class="small muted">
        {say(words, 'request')} <code>{requestId}</code>
      </p>
    </div>
  )
}
