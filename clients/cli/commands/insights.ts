/** `phantom insights`: what all scans of a service together tell. */
import { insightsOperation, insightsSchema, type Insights } from '../../../shared/api/insights.ts'
import { has, valueOf, type Handler } from '../call.ts'
import { serverNeeded } from '../config/settings.ts'
import { exitCodes } from '../exit-codes.ts'
import { answer, isJson } from '../output/answer.ts'
import { clean, cleanLine } from '../output/clean.ts'
import { progressOf } from '../output/progress.ts'
import { tableOf } from '../output/table.ts'
import { wrap } from '../help/wrap.ts'
import { Misuse } from '../problem.ts'
import { boundedText } from '../service/bounded-text.ts'
import { createService, unreadable } from '../service/service.ts'

/** No table of the insights has more than some hundred lines. */
const longestTable = 1024 * 1024

export const run: Handler = async (call) => {
  const isCsv = has(call, 'csv')
  if (isCsv && isJson(call))
    throw new Misuse('--csv and --json are two forms: take one.', 'insights')
  const service = createService(await serverNeeded(call), call.terminal)
  const question = { metric: valueOf(call, 'metric'), period: valueOf(call, 'period') }
  const progress = progressOf(call)
  try {
    progress.show(`Asking ${service.origin.host} …`)
    if (isCsv) {
      const response = await service.open(insightsOperation, { ...question, format: 'csv' })
      const text = clean(await boundedText(response, longestTable))
      progress.end()
      call.terminal.stdout.write(text)
      return exitCodes.done
    }
    const read = insightsSchema.safeParse(await service.ask(insightsOperation, question))
    if (!read.success) throw unreadable(service)
    progress.end()
    answer(call, read.data, () => inWords(read.data, call.style.columns))
    return exitCodes.done
  } finally {
    progress.end()
  }
}

function inWords(insights: Insights, columns: number): string {
  const [head, ...rows] = cellsOf(insights)
  const lines = rows.length > 0 ? tableOf([head!, ...rows], columns) : []
  return [
    ...wrap(cleanLine(insights.text), 0, columns),
    ...(lines.length > 0 ? ['', ...lines] : []),
  ].join('\n')
}

/** The names of the columns, then a row for each thing that is told. */
function cellsOf(insights: Insights): string[][] {
  switch (insights.metric) {
    case 'ai_usage_by_language': {
      const buckets = [...new Set(insights.data.flatMap((one) => Object.keys(one.buckets)))]
      return [
        ['language', 'scans', ...buckets],
        ...insights.data.map(({ language, sampleSize, buckets: of }) => [
          language,
          String(sampleSize),
          ...buckets.map((bucket) => String(of[bucket] ?? 0)),
        ]),
      ]
    }
    case 'archetype_distribution':
      return counted(
        'archetype',
        insights.data.map(({ archetype, count }) => [archetype, count]),
      )
    case 'model_popularity':
      return counted(
        'tool',
        insights.data.map(({ tool, count }) => [tool, count]),
      )
    case 'generation_trends':
      return counted(
        'span',
        insights.data.map(({ from, to, count }) => [`${from} – ${to}`, count]),
      )
    case 'score_distribution':
      return quantiles(
        'score',
        insights.data.map((one) => ({ ...one, name: one.dimension })),
      )
    case 'count_distribution':
      return quantiles(
        'in a year',
        insights.data.map((one) => ({ ...one, name: one.counted })),
      )
  }
}

function counted(name: string, rows: readonly (readonly [string, number])[]): string[][] {
  return [[name, 'scans'], ...rows.map(([what, count]) => [what, String(count)])]
}

type Spread = { name: string; quantiles: readonly { percent: number; value: number }[] }

function quantiles(name: string, rows: readonly Spread[]): string[][] {
  const percents = rows[0]?.quantiles.map(({ percent }) => `${percent} %`) ?? []
  return [
    [name, ...percents],
    ...rows.map((row) => [row.name, ...row.quantiles.map(({ value }) => value.toFixed(1))]),
  ]
}
