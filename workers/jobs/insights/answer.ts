/** The answer to a question about all scans: read, protected, and said in words what it rests on. */
import {
  insightFormats,
  insightsInputSchema,
  type InsightFormat,
  type Insights,
} from '../../../shared/api/insights.ts'
import {
  insightMetrics,
  insightPeriodNames,
  usualQuestion,
  type InsightPeriod,
  type InsightQuestion,
} from '../../../shared/insights/questions.ts'
import { randomOf, withNoise } from '../../../shared/insights/noise.ts'
import { formulaVersion } from '../../../shared/score/versions.ts'
import type { Metric } from '../../platform/counters/metrics.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { Span } from './read-spans.ts'
import type { InsightSettings } from './settings.ts'
import { counterOf, tell, type Telling } from './tell.ts'

/** The question in a query string, and the form of the answer. Throws `validation_failed`, which names the field. */
export function questionOf(query: string): InsightQuestion & { format: InsightFormat } {
  const asked = new URLSearchParams(query)
  const input = insightsInputSchema.safeParse({
    metric: asked.get('metric') ?? undefined,
    period: asked.get('period') ?? undefined,
    format: asked.get('format') ?? undefined,
  })
  if (input.success) {
    const { metric = usualQuestion.metric, period = usualQuestion.period } = input.data
    return { metric, period, format: input.data.format ?? 'json' }
  }
  const takes = {
    metric: insightMetrics.join(', '),
    period: insightPeriodNames.join(', '),
    format: insightFormats.join(', '),
  }
  const names = new Set(input.error.issues.map(({ path }) => path[0] as keyof typeof takes))
  throw new PhantomError('validation_failed', {
    fields: [...names].map((field) => ({ field, problem: `takes one of: ${takes[field]}` })),
  })
}

type Reader = (metric: Metric, period: InsightPeriod) => Promise<Span[]>

/** The answer. Throws what `read` throws. */
export async function answerInsights(
  { metric, period }: InsightQuestion,
  settings: InsightSettings,
  read: Reader,
): Promise<Insights> {
  const telling = await tellingOf(settings)
  const { spans, ...told } = tell(metric, await read(counterOf[metric], period), telling)
  const about = {
    period,
    from: spans[0]?.from ?? null,
    to: spans.at(-1)?.to ?? null,
    scans: spans.reduce((sum, { from, scans }) => sum + telling.noised(`${from} scans`, scans), 0),
    spans: spans.length,
    threshold: settings.threshold,
    hasNoise: settings.noise !== null,
    formula: formulaVersion,
  }
  return { ...about, text: textOf(about, settings), ...told }
}

async function tellingOf({ threshold, noise }: InsightSettings): Promise<Telling> {
  if (noise === null) return { threshold, noised: (_, scans) => scans }
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(noise.seed))
  const secret = new Uint32Array(digest)
  const how = { scale: noise.scale, least: threshold }
  return { threshold, noised: (name, scans) => withNoise(scans, how, randomOf(secret, name)) }
}

type About = Pick<
  Insights,
  'from' | 'to' | 'scans' | 'spans' | 'threshold' | 'hasNoise' | 'formula'
>

function textOf(about: About, { leastScansOfSpan }: InsightSettings): string {
  const { from, to, scans, spans, threshold, hasNoise, formula } = about
  const least = leastScansOfSpan.toLocaleString('en')
  if (spans === 0) {
    return `There is nothing to tell of this period yet: weeks are told of when they are over and hold ${least} scans together.`
  }
  return [
    `Rests on ${scans.toLocaleString('en')} scans of people from ${from} to ${to}, in ${spans === 1 ? 'one span' : `${spans} spans`} of whole weeks; formula ${formula}.`,
    `No number speaks for fewer than ${threshold} scans of a span: smaller ones are in “other” or in a wider step.`,
    'Scans are counted, not people: who is looked at again after what was kept has gone counts again.',
    ...(hasNoise ? ['Every number carries a little noise.'] : []),
  ].join(' ')
}
