/** What else is to be known of a look at a pull request: its risk, what was not read, and what is wrong in its settings. */
import type { Findings } from '../../../shared/api/findings.ts'
import { say as sayReviewers } from '../../../shared/review/comments/words/index.ts'
import type { Visit } from '../../frame/visit.ts'
import { say } from '../../words/define-words.ts'
import { formatsIn } from '../../words/formats.ts'
import { ShownText } from './shown-text.tsx'
import { findingsWords } from './words/index.ts'

type Props = { visit: Visit; findings: Findings }

export function ChangeRisk({ visit, findings: { risk } }: Props) {
  const words = findingsWords(visit.language)
  const { number } = formatsIn(visit.language)
  if (risk === null) return <p class="muted">{say(words, 'riskUnknown')}</p>
  return (
    <div class="stack change-risk" data-risk={risk.band}>
      <h3>
        {say(words, 'risk')}: {say(words, `risk-${risk.band}`)}
      </h3>
      <ul class="finding-labels plain-list small">
        {risk.reasons.map(({ metric, value, isRaising }) => (
          <li>
            {say(words, metric)}: <span class="number">{number(value)}</span> (
            {say(words, isRaising ? 'raises' : 'lowers')})
          </li>
        ))}
      </ul>
      <p class="small muted">{say(words, 'aboutRisk')}</p>
    </div>
  )
}

/** Nobody reads more of them. */
const mostNamed = 100

export function NotRead({ visit, findings: { unread, unnamed } }: Props) {
  const words = findingsWords(visit.language)
  const { language } = visit
  if (unread.length === 0 && unnamed === 0) return null
  return (
    <details class="notice" open={unread.length <= 10}>
      <summary>{say(words, 'unread', { count: unread.length + unnamed })}</summary>
      <ul>
        {unread.slice(0, mostNamed).map(({ path, reason }) => (
          <li>
            <code dir="ltr">
              <ShownText text={path} />
            </code>
            : {sayReviewers(language, reason)}
          </li>
        ))}
        {unread.length > mostNamed && (
          <li>{sayReviewers(language, 'more', { count: unread.length - mostNamed })}</li>
        )}
        {unnamed > 0 && <li>{say(words, 'unnamed', { count: unnamed })}</li>}
      </ul>
    </details>
  )
}

export function ConfigurationProblems({ visit, findings: { problems } }: Props) {
  const { language } = visit
  const { foreign } = formatsIn(language)
  if (problems.length === 0) return null
  return (
    <div class="notice warning stack">
      <h3>{sayReviewers(language, 'configuration', { file: foreign('.phantom-scope.yml') })}</h3>
      <ul>
        {problems.map(({ kind, field, line }) => (
          <li>
            {line > 0 && `${sayReviewers(language, 'line', { line })}: `}
            {kind === 'not_read' ? (
              sayReviewers(language, kind)
            ) : (
              <FieldProblem
                sentence={sayReviewers(language, kind, { field: '\n' })}
                field={field}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The sentence with the field in its place, which is where its line ends. */
function FieldProblem({ sentence, field }: { sentence: string; field: string }) {
  const [before, after] = sentence.split('\n')
  return (
    <>
      {before}
      <code dir="ltr">
        <ShownText text={field} />
      </code>
      {after}
    </>
  )
}
