/** The counts of a repository's reviews: charts, what the numbers are, and the same as tables. */
import type { ComponentChildren } from 'preact'
import type { ReviewCounts } from '../../shared/api/review-counts.ts'
import type { Visit } from '../frame/visit.ts'
import { NumbersTable } from '../insights/numbers-table.tsx'
import { say } from '../words/define-words.ts'
import { formatsIn } from '../words/formats.ts'
import { appWords } from './app/words/index.ts'
import { tablesOf } from './count-tables.ts'
import { NamedBars } from './named-bars.tsx'
import { WeeksChart } from './weeks-chart.tsx'
import { reviewsWords } from './words/index.ts'

type Props = { visit: Visit; counts: ReviewCounts }
type ViewProps = Props & { isOfApp: boolean }

export function CountsView({ visit, counts, isOfApp }: ViewProps) {
  const { language } = visit
  const words = reviewsWords(language)
  const { reviews, all, bySeverity, byCategory, byWeek } = counts
  if (reviews.whole + reviews.partial + all.found + all.accepted + all.dismissed === 0)
    return <Empty visit={visit} />
  const share = (acceptance: number | null) => shareIn(acceptance, visit)
  const severities = bySeverity.map(({ severity, found, acceptance }) => ({
    name: say(words, severity),
    n: found,
    more: share(acceptance),
  }))
  const kinds = byCategory.map(({ category, found, acceptance }) => ({
    name: say(words, category),
    n: found,
    more: share(acceptance),
  }))
  return (
    <section class="stack wide" data-counts>
      <Sums visit={visit} counts={counts} />
      <Part title={say(words, 'byWeek')}>
        <WeeksChart visit={visit} weeks={byWeek} />
      </Part>
      <Part title={say(words, 'bySeverity')}>
        <NamedBars visit={visit} rows={severities} />
      </Part>
      <Part title={say(words, 'byCategory')}>
        <NamedBars visit={visit} rows={kinds} />
      </Part>
      <TimeToFix visit={visit} counts={counts} />
      <DismissedRules visit={visit} counts={counts} />
      <WhatTheyAre visit={visit} counts={counts} isOfApp={isOfApp} />
      <details>
        <summary>{say(words, 'table')}</summary>
        <div class="stack">
          {tablesOf(counts, language).map((table) => (
            <NumbersTable {...table} />
          ))}
        </div>
      </details>
    </section>
  )
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="stack">
      <h2>{title}</h2>
      {children}
    </div>
  )
}

function Empty({ visit }: { visit: Visit }) {
  const words = reviewsWords(visit.language)
  return (
    <section class="notice stack">
      <h2>{say(words, 'empty')}</h2>
      <p>{say(words, 'emptyText')}</p>
    </section>
  )
}

function Sums({ visit, counts: { reviews, all } }: Props) {
  const words = reviewsWords(visit.language)
  const { number } = formatsIn(visit.language)
  const sums = [
    ['reviews', number(reviews.whole + reviews.partial)],
    ['found', number(all.found)],
    ['accepted', number(all.accepted)],
    ['dismissed', number(all.dismissed)],
    ['acceptance', shareIn(all.acceptance, visit)],
  ] as const
  return (
    <dl class="review-sums">
      {sums.map(([name, value]) => (
        <div>
          <dt>{say(words, name)}</dt>
          <dd class="number">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function TimeToFix({ visit, counts: { timeToFix } }: Props) {
  const words = reviewsWords(visit.language)
  const { median, times } = timeToFix
  const rows = times.map(({ time, accepted }) => ({ name: say(words, time), n: accepted }))
  return (
    <Part title={say(words, 'timeToFix')}>
      <NamedBars visit={visit} rows={rows} />
      <p>
        {say(words, 'median')} {median === null ? say(words, 'tooFew') : say(words, median)}
      </p>
    </Part>
  )
}

function DismissedRules({ visit, counts: { dismissedRules } }: Props) {
  const words = reviewsWords(visit.language)
  if (dismissedRules.length === 0) return null
  const rows = dismissedRules.map(({ rule, dismissed, share }) => ({
    name: (
      <a href={`/rules/${rule}`} lang="en">
        <code dir="ltr">{rule}</code>
      </a>
    ),
    n: dismissed,
    more: shareIn(share, visit),
  }))
  return (
    <Part title={say(words, 'dismissedRules')}>
      <NamedBars visit={visit} rows={rows} />
      <p class="small muted">{say(words, 'aboutRules')}</p>
    </Part>
  )
}

function WhatTheyAre({ visit, counts, isOfApp }: ViewProps) {
  const words = reviewsWords(visit.language)
  const { date } = formatsIn(visit.language)
  const { from, to, reviews, leastForShares } = counts
  return (
    <ul class="rests-on small muted">
      <li>{say(words, 'rests', { from: date(from), to: date(to) })}</li>
      {reviews.partial > 0 && <li>{say(words, 'partial', { count: reviews.partial })}</li>}
      <li>{say(words, 'aboutCounts')}</li>
      <li>{say(words, 'aboutAcceptance', { count: leastForShares })}</li>
      <li>{say(words, 'aboutWeeks')}</li>
      <li>{isOfApp ? say(appWords(visit.language), 'aboutNames') : say(words, 'aboutNames')}</li>
    </ul>
  )
}

/** Too few are no share: that is said, and never drawn as none. */
function shareIn(share: number | null, { language }: Visit): string {
  return share === null
    ? say(reviewsWords(language), 'tooFew')
    : formatsIn(language).roundPercent(share)
}
