/** Insights with every metric in one form: rows with a name and what was counted. */
import * as z from 'zod/mini'
import { insightsOperation, type Insights } from '../../api/insights.ts'
import { insightMetrics, insightPeriodNames } from '../../insights/questions.ts'
import { defineTool } from '../agent-tool.ts'
import { own } from '../text-kinds.ts'

type Input = { metric?: string; period?: string; limit?: number }
const usualLimit = 10

const row = z.object({
  name: own(),
  count: z.nullable(z.number()),
  parts: z.array(z.object({ name: own(), value: z.number() })),
})

export const getInsights = defineTool({
  operation: insightsOperation,
  name: 'get_insights',
  input: {
    metric: z.optional(z.enum(insightMetrics)),
    period: z.optional(z.enum(insightPeriodNames)),
    limit: z.optional(z.int().check(z.minimum(1), z.maximum(50))),
  },
  output: {
    metric: z.enum(insightMetrics),
    period: z.enum(insightPeriodNames),
    from: z.nullable(own()),
    to: z.nullable(own()),
    scans: z.number(),
    threshold: z.number(),
    text: own(),
    rows: z.array(row),
  },
  ask: ({ metric, period }: Input) => ({ metric, period }),
  view: (insights, { limit = usualLimit }) => {
    const { metric, period, from, to, scans, threshold, text } = insights
    return {
      metric,
      period,
      from,
      to,
      scans,
      threshold,
      text,
      rows: rowsOf(insights).slice(0, limit),
    }
  },
})

function rowsOf(insights: Insights): z.infer<typeof row>[] {
  switch (insights.metric) {
    case 'ai_usage_by_language':
      return insights.data.map(({ language, sampleSize, buckets }) => ({
        name: language,
        count: sampleSize,
        parts: Object.entries(buckets).map(([name, value]) => ({ name, value })),
      }))
    case 'archetype_distribution':
      return insights.data.map(({ archetype, count }) => ({ name: archetype, count, parts: [] }))
    case 'model_popularity':
      return insights.data.map(({ tool, count }) => ({ name: tool, count, parts: [] }))
    case 'generation_trends':
      return insights.data.map(({ from, to, count }) => ({
        name: `${from} to ${to}`,
        count,
        parts: [],
      }))
    case 'score_distribution':
      return insights.data.map(({ dimension, quantiles }) => distribution(dimension, quantiles))
    case 'count_distribution':
      return insights.data.map(({ counted, quantiles }) => distribution(counted, quantiles))
  }
}

/** So many percent have `value` or less. */
function distribution(name: string, quantiles: readonly { percent: number; value: number }[]) {
  const parts = quantiles.map(({ percent, value }) => ({ name: `${percent} %`, value }))
  return { name, count: null, parts }
}
