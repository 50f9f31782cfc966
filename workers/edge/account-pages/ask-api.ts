/**
 * The API, asked for a visitor by one of our own doors: their form becomes the request that a program
 * would send, so that every rule, limit and error is the API's.
 */
import type { Context } from 'hono'
import type { ErrorEnvelope } from '../../../shared/api/errors.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { EdgeContext } from '../edge-context.ts'

/** Answers a request as the whole application does. */
export type AnswerOfApp = (
  request: Request,
  context: Context<EdgeContext>,
) => Response | Promise<Response>

export type AskApi = (method: string, path: string, body?: object) => Promise<Response>

/** What of a request tells who asks, and from where. */
const headersOfVisitor = ['cookie', 'cf-connecting-ip', 'origin', 'sec-fetch-site', 'user-agent']

/** Asks on behalf of who sent this request. What is refused is thrown, as the same error. */
export function apiFor(context: Context<EdgeContext>, answerOf: AnswerOfApp): AskApi {
  return async (method, path, body) => {
    const headers = new Headers({ accept: 'application/json' })
    for (const name of headersOfVisitor) {
      const value = context.req.header(name)
      if (value !== undefined) headers.set(name, value)
    }
    if (body) headers.set('content-type', 'application/json')
    const request = new Request(new URL(path, context.req.url), {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    })
    const answer = await answerOf(request, context)
    if (!answer.ok) throw await errorOf(answer)
    return answer
  }
}

async function errorOf(answer: Response): Promise<PhantomError> {
  const { error } = await answer.json<ErrorEnvelope>()
  const { retryAfterSeconds } = error.details ?? {}
  return new PhantomError(error.code, retryAfterSeconds === undefined ? {} : { retryAfterSeconds })
}
