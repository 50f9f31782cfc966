/** What all scans together tell: distributions, and nobody in particular. */
import * as z from 'zod/mini'
import { insightMetrics, insightPeriodNames } from '../insights/questions.ts'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'
import { looksAtRecords } from './tool-mark.ts'

/** From `from` on, up to but without `to`; `from` null is what is unknown, `to` null has no end. */
const step = z.object({ from: z.nullable(z.number()), to: z.nullable(z.number()), count: z.int() })
/** So many percent have `value` or less; estimated from the steps. */
const quantile = z.object({ percent: z.number(), value: z.number() })
const distribution = { steps: z.array(step), quantiles: z.array(quantile) }

const about = {
  period: z.enum(insightPeriodNames),
  /** First and last day (UTC) that it rests on; null where there are not enough scans yet. */
  from: z.nullable(z.iso.date()),
  to: z.nullable(z.iso.date()),
  /** Scans of people that it rests on. */
  scans: z.int(),
  /** Spans of whole weeks that it is the sum of. */
  spans: z.int(),
  /** No number speaks for fewer scans of a span. */
  threshold: z.int(),
  /** Whether numbers carry a little noise. */
  hasNoise: z.boolean(),
  formula: z.string(),
  /** All of this in words. */
  text: z.string(),
}

export const insightsSchema = z.discriminatedUnion('metric', [
  z.object({
    metric: z.literal('ai_usage_by_language'),
    ...about,
    /** By the share of own commits with a mark of an AI tool, which is a floor. */
    data: z.array(
      z.object({
        language: z.string(),
        sampleSize: z.int(),
        buckets: z.record(z.string(), z.int()),
        other: z.int(),
      }),
    ),
    /** Scans of the languages that are not told of. */
    other: z.int(),
  }),
  z.object({
    metric: z.literal('archetype_distribution'),
    ...about,
    data: z.array(z.object({ archetype: z.string(), count: z.int() })),
    other: z.int(),
  }),
  z.object({
    metric: z.literal('model_popularity'),
    ...about,
    /** Scans in whose own commits the tool is named; one may name several. */
    data: z.array(z.object({ tool: z.string(), count: z.int() })),
  }),
  z.object({
    metric: z.literal('generation_trends'),
    ...about,
    /** Scorecards made in each span. */
    data: z.array(z.object({ from: z.iso.date(), to: z.iso.date(), count: z.int() })),
  }),
  z.object({
    metric: z.literal('score_distribution'),
    ...about,
    data: z.array(z.object({ dimension: z.string(), ...distribution })),
  }),
  z.object({
    metric: z.literal('count_distribution'),
    ...about,
    /** What people did in a year: commits, pull requests, reviews, issues. */
    data: z.array(z.object({ counted: z.string(), ...distribution })),
  }),
])
export type Insights = z.infer<typeof insightsSchema>

/** `json` where none is asked for. */
export const insightFormats = ['json', 'csv'] as const
export type InsightFormat = (typeof insightFormats)[number]

export const insightsInputSchema = z.object({
  metric: z.optional(z.enum(insightMetrics)),
  period: z.optional(z.enum(insightPeriodNames)),
  format: z.optional(z.enum(insightFormats)),
})

export const insightsOperation = defineOperation({
  name: 'insights.get',
  summary: 'See what all scans together tell',
  description:
    'Distributions over scans of people: AI marks by main language (`ai_usage_by_language`, the default), archetypes, AI tools that own commits name (`model_popularity`), scorecards made (`generation_trends`), scores, and what people do in a year (`count_distribution`). The period is `30d` by default. Only numbers of many scans are told; what is smaller is in `other` or in a wider step, so that none can be found by subtraction. Each answer says how many scans it rests on, of which days and which formula. With `format=csv` the same comes as a table.',
  http: { method: 'GET', path: paths.insights },
  input: insightsInputSchema,
  output: insightsSchema,
  outputName: 'Insights',
  streams: false,
  csv: 'A table with a line of names (RFC 4180). Every row says how many scans of which days it is told from, and by which formula; `withheld` is the sum of what is too small to be told.',
  access: 'public',
  headers: [],
  errors: ['validation_failed', 'store_unavailable', 'internal'],
  examples: [
    { title: 'Archetypes of a year', input: { metric: 'archetype_distribution', period: '1y' } },
    { title: 'AI tools as a table', input: { metric: 'model_popularity', format: 'csv' } },
  ],
  commands: [{ name: 'insights', positionals: [], options: ['metric', 'period'] }],
  tools: [
    {
      name: 'get_insights',
      title: 'What all scans together tell',
      toolset: 'insights',
      gives: 'Distributions over all scans of a period: archetypes, scores, AI tools, activity.',
      not: 'Does not tell of any person or of groups too small to hide in.',
      ...looksAtRecords,
      example: { metric: 'archetype_distribution', period: '90d' },
    },
  ],
})
