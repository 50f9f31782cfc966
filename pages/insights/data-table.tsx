/** The numbers of a chart as a table. */
import type { Insights } from '../../shared/api/insights.ts'
import type { Visit } from '../frame/visit.ts'
import { formatsIn, type Formats } from '../words/formats.ts'
import { say } from '../words/define-words.ts'
import { distributionsOf } from './chart.tsx'
import { scansIn } from './language-chart.tsx'
import { bandName, bands, nameOf } from './names.ts'
import { NumbersTable, type NumbersTableProps } from './numbers-table.tsx'
import { insightsWords } from './words/index.ts'

type Props = { visit: Visit; insights: Insights }

export function DataTable({ visit, insights }: Props) {
  return (
    <>
      {tablesOf({ visit, insights }).map((table) => (
        <NumbersTable {...table} />
      ))}
    </>
  )
}

function tablesOf({ visit, insights }: Props): NumbersTableProps[] {
  const { language } = visit
  const words = insightsWords(language)
  const formats = formatsIn(language)
  const scans = say(words, 'scans')
  const title = say(words, insights.metric)
  const withheldRow = (count: number) =>
    count > 0 ? [[say(words, 'withheld'), formats.number(count)]] : []
  switch (insights.metric) {
    case 'ai_usage_by_language':
      return [
        {
          title,
          columns: [
            say(words, 'language'),
            scans,
            ...bands.map((band) => bandName(band, language)),
          ],
          rows: [
            ...insights.data.map((row) => [
              nameOf(row.language, language),
              formats.number(row.sampleSize),
              ...bands.map((band) => toldOrNot(scansIn(row, band), formats)),
            ]),
            ...withheldRow(insights.other).map((row) => [...row, ...bands.map(() => notTold)]),
          ],
        },
      ]
    case 'archetype_distribution':
      return [
        {
          title,
          columns: [say(words, 'archetype'), scans],
          rows: [
            ...insights.data.map(({ archetype, count }) => [
              nameOf(archetype, language),
              formats.number(count),
            ]),
            ...withheldRow(insights.other),
          ],
        },
      ]
    case 'model_popularity':
      return [
        {
          title,
          columns: [say(words, 'tool'), scans],
          rows: insights.data.map(({ tool, count }) => [
            nameOf(tool, language),
            formats.number(count),
          ]),
        },
      ]
    case 'generation_trends':
      return [
        {
          title,
          columns: [say(words, 'from'), say(words, 'to'), scans],
          rows: insights.data.map(({ from, to, count }) => [
            formats.date(from),
            formats.date(to),
            formats.number(count),
          ]),
        },
      ]
    case 'score_distribution':
    case 'count_distribution':
      return distributionsOf(insights).map(({ name, steps, quantiles }) => ({
        title: nameOf(name, language),
        columns: [say(words, 'values'), scans, say(words, 'atMost')],
        rows: [
          ...steps.map(({ from, to, count }) => [
            stepName(from, to),
            formats.number(count),
            notTold,
          ]),
          ...quantiles.map(({ percent, value }) => [
            say(words, 'percentile', { percent: formats.percent(percent / 100) }),
            notTold,
            formats.number(value),
          ]),
        ],
      }))
  }

  function stepName(from: number | null, to: number | null): string {
    if (from === null) return say(words, 'unknown')
    if (to === null) return say(words, 'stepFrom', { from })
    return insights.metric === 'count_distribution' && to === from + 1
      ? formats.number(from)
      : say(words, 'span', { from, to: insights.metric === 'count_distribution' ? to - 1 : to })
  }
}

/** Nobody in a band is not told as nothing: it is empty or withheld. */
function toldOrNot(count: number, { number }: Formats): string {
  return count > 0 ? number(count) : notTold
}

const notTold = '–'
