/** The numbers of the charts as tables. */
import type { ReviewCounts } from '../../shared/api/review-counts.ts'
import type { NumbersTableProps } from '../insights/numbers-table.tsx'
import { say } from '../words/define-words.ts'
import { formatsIn } from '../words/formats.ts'
import type { LanguageCode } from '../words/languages.ts'
import { reviewsWords } from './words/index.ts'

type Decided = ReviewCounts['all']

export function tablesOf(counts: ReviewCounts, language: LanguageCode): NumbersTableProps[] {
  const words = reviewsWords(language)
  const { number, date, roundPercent } = formatsIn(language)
  const share = (value: number | null) =>
    value === null ? say(words, 'tooFew') : roundPercent(value)
  const decided = ['found', 'accepted', 'dismissed'] as const
  const decidedColumns = [...decided, 'acceptance' as const].map((name) => say(words, name))
  const decidedCells = (row: Decided) => [
    ...decided.map((name) => number(row[name])),
    share(row.acceptance),
  ]
  // Where no review was made nothing was looked for: that is no zero.
  const weekCells = (row: ReviewCounts['byWeek'][number]) =>
    row.reviews === 0 && row.found + row.accepted + row.dismissed === 0
      ? ['–', '–', '–', '–', '–']
      : [number(row.reviews), ...decidedCells(row)]
  return [
    {
      title: say(words, 'byWeek'),
      columns: [say(words, 'weekOf'), say(words, 'reviews'), ...decidedColumns],
      rows: counts.byWeek.map((row) => [date(row.week), ...weekCells(row)]),
    },
    {
      title: say(words, 'bySeverity'),
      columns: [say(words, 'severity'), ...decidedColumns],
      rows: counts.bySeverity.map((row) => [say(words, row.severity), ...decidedCells(row)]),
    },
    {
      title: say(words, 'byCategory'),
      columns: [say(words, 'category'), ...decidedColumns],
      rows: counts.byCategory.map((row) => [say(words, row.category), ...decidedCells(row)]),
    },
    {
      title: say(words, 'timeToFix'),
      columns: [say(words, 'time'), say(words, 'accepted')],
      rows: counts.timeToFix.times.map(({ time, accepted }) => [
        say(words, time),
        number(accepted),
      ]),
    },
  ]
}
