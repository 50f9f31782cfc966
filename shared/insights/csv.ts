/**
 * Insights as CSV (RFC 4180): a line of names, lines that end in CRLF. Every row is a number of scans,
 * or a quantile that is estimated from such numbers. A file is handed on without the page it came from,
 * so each row says what it rests on.
 */
import type { Insights } from '../api/insights.ts'

/** The text of the file. */
export function csvOf(insights: Insights): string {
  const { columns, rows } = tableOf(insights)
  const { scans, from, to, formula } = insights
  const names = [...columns, 'of_scans', 'first_day', 'last_day', 'formula']
  return [names, ...rows.map((row) => [...row, scans, from, to, formula])].map(lineOf).join('')
}

/** What the file is called by those who keep it. */
export function csvNameOf({ metric, period }: Pick<Insights, 'metric' | 'period'>): string {
  return `insights-${metric}-${period}.csv`
}

function lineOf(values: readonly TableValue[]): string {
  return `${values.map(fieldOf).join(',')}\r\n`
}

function fieldOf(value: TableValue): string {
  const text = value === null ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A name from a closed list, a bound, a day, a number; null where there is none. */
type TableValue = string | number | null
type Table = { columns: readonly string[]; rows: readonly TableValue[][] }

/** Stands in place of a name for the sum of all rows that are too small to be told. */
export const withheld = 'withheld'

/** The table of an answer; it has no rows where there is nothing to tell. */
function tableOf(insights: Insights): Table {
  switch (insights.metric) {
    case 'ai_usage_by_language':
      return {
        columns: ['language', 'ai_share', 'scans'],
        rows: [
          ...insights.data.flatMap(({ language, buckets, other }) =>
            [...Object.entries(buckets), ...withheldRow(other)].map(([share, scans]) => [
              language,
              share,
              scans,
            ]),
          ),
          ...withheldRow(insights.other).map(([name, scans]) => [name, null, scans]),
        ],
      }
    case 'archetype_distribution':
      return {
        columns: ['archetype', 'scans'],
        rows: [
          ...insights.data.map(({ archetype, count }) => [archetype, count]),
          ...withheldRow(insights.other),
        ],
      }
    case 'model_popularity':
      return {
        columns: ['tool', 'scans'],
        rows: insights.data.map(({ tool, count }) => [tool, count]),
      }
    case 'generation_trends':
      return {
        columns: ['from', 'to', 'scans'],
        rows: insights.data.map(({ from, to, count }) => [from, to, count]),
      }
    case 'score_distribution':
      return distributionTable(
        'dimension',
        insights.data.map(({ dimension, ...told }) => ({ name: dimension, ...told })),
      )
    case 'count_distribution':
      return distributionTable(
        'counted',
        insights.data.map(({ counted, ...told }) => ({ name: counted, ...told })),
      )
  }
}

type Distribution = Pick<
  Extract<Insights, { metric: 'score_distribution' }>['data'][number],
  'steps' | 'quantiles'
>

/** A step from `from` up to but without `to`; `from` null is what is unknown, `to` null has no end. */
function distributionTable(
  column: string,
  distributions: readonly (Distribution & { name: string })[],
): Table {
  return {
    columns: [column, 'row', 'from', 'to', 'scans', 'percent', 'value'],
    rows: distributions.flatMap(({ name, steps, quantiles }) => [
      ...steps.map(({ from, to, count }) => [name, 'step', from, to, count, null, null]),
      ...quantiles.map(({ percent, value }) => [
        name,
        'quantile',
        null,
        null,
        null,
        percent,
        value,
      ]),
    ]),
  }
}

function withheldRow(scans: number): [string, number][] {
  return scans > 0 ? [[withheld, scans]] : []
}
