/** Texts over HTTP: as JSON, or as events while they are written. */
import { Hono } from 'hono'
import { paths } from '../../../shared/api/paths.ts'
import type { ScorecardOfLogin } from '../../platform/bindings.ts'
import { asPhantomError, toErrorEnvelope, toErrorResponse } from '../../platform/errors/index.ts'
import { errorNameOf, logLine } from '../../platform/log/index.ts'
import { requestBodyGuard } from '../../platform/request-body/index.ts'
import type { StudioEnv } from '../studio/studio-env.ts'
import { answerText } from './answer-text.ts'
import { readTextOrder } from './read-text-order.ts'
import { jsonOfText, streamOfText } from './text-stream.ts'

/** The application that answers the request with this id. */
export function textsApp(requestId: string, scorecardOf: ScorecardOfLogin) {
  const app = new Hono<{ Bindings: StudioEnv }>()
  app.use(requestBodyGuard)
  app.post(paths.texts, async (context) => {
    const { env, req } = context
    const order = await readTextOrder(req.raw)
    const answering = await answerText(env, { request: req.raw, requestId, order, scorecardOf })
    if (!req.header('accept')?.includes('text/event-stream')) {
      const body = jsonOfText(answering, tellUnexpected)
      return context.body(body, 200, { 'content-type': 'application/json' })
    }
    const stream = streamOfText(answering, (error) => {
      tellUnexpected(error)
      return toErrorEnvelope(error, requestId)
    })
    return context.body(stream, 200, {
      'content-type': 'text/event-stream; charset=utf-8',
      // Proxies would hold back what is not whole.
      'x-accel-buffering': 'no',
    })
  })
  app.onError((error) => {
    tellUnexpected(error)
    return toErrorResponse(asPhantomError(error), requestId)
  })
  return app

  function tellUnexpected(error: unknown): void {
    const failure = asPhantomError(error)
    if (failure.code !== 'internal') return
    const errorName = errorNameOf(failure.cause ?? failure)
    logLine({ event: 'unexpected_error', requestId, errorName }, console.log)
  }
}
