/**
 * The page of a result. Where it is kept, it is a whole page; else it is written while the scan runs:
 * first what needs no scan, then each part as it comes. Whoever has no script sees the same: a later
 * part hides an earlier one by its place alone.
 */
import type { Result, ResultPart } from '../../shared/pages/page-order.ts'
import { dimensionIds, type Scorecard } from '../../shared/score/scorecard.ts'
import type { Page } from '../frame/page.ts'
import type { Visit } from '../frame/visit.ts'
import { closeDocument, openDocument, writePart } from '../frame/write-document.tsx'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { dimensionName } from '../sentences/index.ts'
import { formatsIn } from '../words/formats.ts'
import { languages } from '../words/languages.ts'
import { say } from '../words/define-words.ts'
import { ScorecardView } from './scorecard-view.tsx'
import { Opening, Progress } from './opening.tsx'
import { resultWords } from './words/index.ts'

/** The page of a result that is there. */
export function resultPage(visit: Visit, login: string, result: Result): Page {
  const { subject, scores } = parsed(result.scorecard)
  const name = subject.name ?? subject.login
  return {
    ...aboutResult(visit, login),
    ...(scores && { title: scoredTitle(visit, name, scores.overall.score) }),
    scripts: ['result'],
    content: <Stage visit={visit} login={login} kind="final" result={result} />,
  }
}

export function resultOpening(visit: Visit, login: string): string {
  return openDocument(visit, {
    ...aboutResult(visit, login),
    content: <Opening visit={visit} login={login} />,
  })
}

export function resultPart(visit: Visit, login: string, part: ResultPart): string {
  return writePart(<Part visit={visit} login={login} part={part} />)
}

export function resultEnding(visit: Visit): string {
  return closeDocument(visit)
}

/** What others are told of the page before anything is read. */
function aboutResult(visit: Visit, login: string): Omit<Page, 'content'> {
  const words = resultWords(visit.language)
  const address = encodeURIComponent(login.toLowerCase())
  return {
    title: say(words, 'titleOf', { login }),
    description: say(words, 'description', {
      login,
      dimensions: formatsIn(visit.language).list(
        dimensionIds.map((id) => dimensionName(id, visit.language)),
      ),
    }),
    canonical: `/u/${address}`,
    picture: {
      url: `/og/${address}.png?locale=${languages[visit.language].tag}`,
      alt: say(words, 'pictureAlt', { login }),
    },
  }
}

function scoredTitle({ language }: Visit, name: string, score: number): string {
  const words = resultWords(language)
  return say(words, 'titleScored', { name, score: Math.round(score), most: 100 })
}

function Part({ visit, login, part }: { visit: Visit; login: string; part: ResultPart }) {
  const words = resultWords(visit.language)
  switch (part.kind) {
    case 'progress':
      return <Progress text={say(words, part.step === 'account' ? 'stepAccount' : 'stepDetails')} />
    case 'provisional':
    case 'final':
      return <Stage visit={visit} login={login} kind={part.kind} result={part.result} />
    case 'problem':
      return (
        <section class="ending">
          <ProblemNotice visit={visit} problem={part.problem} />
          <p class="when-provisional">{say(words, 'stillProvisional')}</p>
        </section>
      )
  }
}

type StageProps = {
  visit: Visit
  login: string
  kind: 'provisional' | 'final'
  result: Result
}

/** `data-title` is what the page is called from now on: a title that was sent cannot be changed. */
function Stage({ visit, login, kind, result: { scorecard: json, staleSeconds } }: StageProps) {
  const { language } = visit
  const words = resultWords(language)
  const scorecard = parsed(json)
  const { subject, scores } = scorecard
  const name = subject.name ?? subject.login
  const isRenamed = subject.login.toLowerCase() !== login.toLowerCase()
  const title = scores && scoredTitle(visit, name, scores.overall.score)
  return (
    <article class="stage" data-stage={kind} data-title={title ?? undefined}>
      {kind === 'final' && (
        <p class="stage-line small muted">{say(words, 'done', { login: subject.login })}</p>
      )}
      {staleSeconds !== null && (
        <p class="notice small">
          {say(words, 'stale', { ago: formatsIn(language).ago(staleSeconds) })}
        </p>
      )}
      {isRenamed && (
        <p class="notice small">
          {say(words, 'renamed', {
            old: formatsIn(language).foreign(login),
            login: formatsIn(language).foreign(subject.login),
          })}
        </p>
      )}
      <ScorecardView visit={visit} scorecard={scorecard} />
    </article>
  )
}

/** What comes from our own scan is trusted to have its form. */
function parsed(json: string): Scorecard {
  return JSON.parse(json) as Scorecard
}
