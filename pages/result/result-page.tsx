/**
 * The page of a result, written while the scan runs: first what needs no scan, then each part as it
 * comes. Whoever has no script sees the same: a later part hides an earlier one by its place alone.
 */
import type { ResultPart } from '../../shared/pages/page-order.ts'
import type { Scorecard } from '../../shared/score/scorecard.ts'
import type { Page } from '../frame/page.ts'
import type { Visit } from '../frame/visit.ts'
import { closeDocument, openDocument, writePart } from '../frame/write-document.tsx'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { languages } from '../words/languages.ts'
import { say } from '../words/define-words.ts'
import { ScorecardView } from './scorecard-view.tsx'
import { resultWords } from './words/index.ts'

export function resultOpening(visit: Visit, login: string): string {
  return openDocument(visit, resultPage(visit, login))
}

export function resultPart(visit: Visit, login: string, part: ResultPart): string {
  return writePart(<Part visit={visit} login={login} part={part} />)
}

export function resultEnding(visit: Visit): string {
  return closeDocument(visit)
}

function resultPage(visit: Visit, login: string): Page {
  const words = resultWords(visit.language)
  const { tag } = languages[visit.language]
  return {
    title: say(words, 'titleOf', { login }),
    description: say(words, 'description', { login }),
    canonical: `/u/${login.toLowerCase()}`,
    picture: {
      url: `/og/${login.toLowerCase()}.png?locale=${tag}`,
      alt: say(words, 'pictureAlt', { login }),
    },
    content: (
      <p class="progress" role="status" data-login={login}>
        <span class="sweep" aria-hidden="true" />
        <span>{say(words, 'reading', { login })}</span>
      </p>
    ),
  }
}

function Part({ visit, login, part }: { visit: Visit; login: string; part: ResultPart }) {
  const words = resultWords(visit.language)
  switch (part.kind) {
    case 'progress':
      return (
        <p class="progress">
          <span class="sweep" aria-hidden="true" />
          <span>{say(words, part.step === 'account' ? 'stepAccount' : 'stepDetails')}</span>
        </p>
      )
    case 'provisional':
    case 'final': {
      const scorecard = parsed(part.scorecard)
      return (
        <article class="stage" data-stage={part.kind}>
          {part.kind === 'provisional' && <p class="stage-note">{say(words, 'provisional')}</p>}
          {part.isStale && <p class="stage-note">{say(words, 'stale')}</p>}
          <ScorecardView visit={visit} scorecard={scorecard} />
        </article>
      )
    }
    case 'problem':
      return (
        <section class="ending">
          <ProblemNotice visit={visit} problem={part.problem} login={login} />
          <p class="when-provisional">{say(words, 'stillProvisional')}</p>
        </section>
      )
  }
}

/** What comes from our own scan is trusted to have its form. */
function parsed(json: string): Scorecard {
  return JSON.parse(json) as Scorecard
}
