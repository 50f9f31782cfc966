/** The door through which the edge asks what all scans together tell. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { InsightFormat, Insights as Told } from '../../../shared/api/insights.ts'
import { csvNameOf, csvOf } from '../../../shared/insights/csv.ts'
import type { InsightQuestion } from '../../../shared/insights/questions.ts'
import type { InsightsApi, JobsEnv } from '../../platform/bindings.ts'
import { asPhantomError, PhantomError, toErrorResponse } from '../../platform/errors/index.ts'
import { errorNameOf, logLine } from '../../platform/log/index.ts'
import { openCounters } from '../counters/open-database.ts'
import { answerInsights, questionOf } from './answer.ts'
import { readSpans } from './read-spans.ts'
import { insightSettingsOf } from './settings.ts'

/** The edge waits a little longer. */
const databaseMilliseconds = 4_000
/** What is told changes once a week. */
const cacheControl = 'public, max-age=3600'
/** Questions are few, queries that ask them are not: the database is asked once in ten minutes. */
const keptControl = 'max-age=600'

export class Insights extends WorkerEntrypoint<JobsEnv> implements InsightsApi {
  async answer(query: string, requestId: string): Promise<Response> {
    try {
      const { metric, period, format } = questionOf(query)
      const key = `https://insights.invalid/${metric}/${period}`
      const kept = await caches.default.match(key).catch(() => undefined)
      const text = kept ? await kept.text() : await this.#answerTo({ metric, period })
      if (!kept) this.ctx.waitUntil(keep(key, text))
      return inFormat(format, text)
    } catch (error) {
      const failure = asPhantomError(error)
      if (failure.code === 'internal') {
        const errorName = errorNameOf(failure.cause ?? failure)
        logLine({ event: 'unexpected_error', requestId, errorName }, console.log)
      }
      return toErrorResponse(failure, requestId)
    }
  }

  async #answerTo(question: InsightQuestion): Promise<string> {
    const settings = insightSettingsOf(this.env)
    const insights = await answerInsights(question, settings, async (metric, period) => {
      const db = openCounters(this.env, databaseMilliseconds)
      const today = new Date().toISOString().slice(0, '2026-01-31'.length)
      const { leastScansOfSpan } = settings
      try {
        return await readSpans(db, { metric, period, today, leastScansOfSpan })
      } catch (cause) {
        throw new PhantomError('store_unavailable', { retryAfterSeconds: 60, cause })
      }
    })
    return JSON.stringify(insights)
  }
}

/** The kept answer, which is JSON, in the form that was asked for. */
function inFormat(format: InsightFormat, text: string): Response {
  if (format === 'json') {
    const headers = { 'content-type': 'application/json', 'cache-control': cacheControl }
    return new Response(text, { headers })
  }
  const insights = JSON.parse(text) as Told
  const headers = {
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': `attachment; filename="${csvNameOf(insights)}"`,
    'cache-control': cacheControl,
  }
  return new Response(csvOf(insights), { headers })
}

/** An answer that could not be kept is one that is made again. */
async function keep(key: string, text: string): Promise<void> {
  const answer = new Response(text, { headers: { 'cache-control': keptControl } })
  await caches.default.put(key, answer).catch(() => undefined)
}
