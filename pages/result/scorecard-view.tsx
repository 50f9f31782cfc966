/** A scorecard as a page: first what it comes to, then what that rests on. */
import type { Scorecard } from '../../shared/score/scorecard.ts'
import { AiMarksView } from './ai-marks-view.tsx'
import { ArchetypeView } from './archetype-view.tsx'
import { CalendarView } from './calendar-view.tsx'
import { DimensionView } from './dimension-view.tsx'
import { InWords } from './in-words.tsx'
import { LanguagesView } from './languages-view.tsx'
import { OrganizationView } from './organization-view.tsx'
import { Summary } from './summary.tsx'
import { TakeAway } from './take-away.tsx'
import { UnseenView } from './unseen-view.tsx'
import type { ViewProps } from './view-props.ts'
import { dimensionIds } from '../../shared/score/scorecard.ts'
import { say } from '../words/define-words.ts'
import { resultWords } from './words/index.ts'

export function ScorecardView({ visit, scorecard }: ViewProps) {
  const words = resultWords(visit.language)
  const { scores, organization, subject } = scorecard
  return (
    <div class="stack wide">
      <Summary visit={visit} scorecard={scorecard} />
      {isEmpty(scorecard) && <p class="notice">{say(words, 'emptyNote')}</p>}
      {organization && (
        <OrganizationView visit={visit} organization={organization} stage={scorecard.stage} />
      )}
      {subject.kind === 'bot' && <p class="notice">{say(words, 'botNote')}</p>}
      {scores && (
        <section class="stack">
          <h2>{say(words, 'dimensions')}</h2>
          <div class="dimensions">
            {dimensionIds.map((id) => (
              <DimensionView
                key={id}
                visit={visit}
                dimension={scores.dimensions[id]}
                stage={scorecard.stage}
              />
            ))}
          </div>
        </section>
      )}
      {scorecard.stage === 'final' && <InWords visit={visit} scorecard={scorecard} />}
      {subject.kind === 'user' && <ArchetypeView visit={visit} scorecard={scorecard} />}
      <CalendarView visit={visit} scorecard={scorecard} />
      <div class="pair">
        <LanguagesView visit={visit} scorecard={scorecard} />
        <AiMarksView visit={visit} scorecard={scorecard} />
      </div>
      <UnseenView visit={visit} scorecard={scorecard} />
      <TakeAway visit={visit} scorecard={scorecard} />
    </div>
  )
}

/** Whether the account shows nothing at all of the year: a sign of a new or a private one. */
export function isEmpty({ calendar, languages, scores }: Scorecard): boolean {
  return (
    scores !== null &&
    languages.length === 0 &&
    calendar !== null &&
    calendar.counts.every((count) => count === 0)
  )
}
