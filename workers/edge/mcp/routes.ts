/**
 * The endpoint for agents. The protocol is spoken by the MCP Worker, which has nothing but a way to ask
 * the API as the client would: what the API answers, refuses and counts is the same through both doors.
 */
import type { Context, Handler } from 'hono'
import { Hono } from '../router/index.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { AskApi } from '../../platform/bindings.ts'
import { within } from '../../platform/within.ts'
import { askedByMcp, refusalAtMcp } from '../account/index.ts'
import type { EdgeContext } from '../edge-context.ts'

/** Answers a request as the whole application does. */
type AnswerOfApp = (request: Request, context: Context<EdgeContext>) => Response | Promise<Response>

/** What of a request tells who asks. Cookies are not handed on: no page asks here. */
const headersOfClient = ['authorization', 'cf-connecting-ip']

/** What the API answers takes less; after it the answer only has to be written. */
const deadlineMilliseconds = 60_000

/** The routes; `answerOf` is the application that they are part of. */
export function mcpRoutes(answerOf: AnswerOfApp) {
  const handOn: Handler<EdgeContext> = async (context) => {
    const { env, req, var: variables } = context
    const isForOwn = ownPath.test(req.path)
    if (req.method !== 'OPTIONS') {
      const refusal = await refusalAtMcp(context, isForOwn)
      if (refusal) return refusal
    }
    const request = isForOwn ? withoutOwn(req.raw) : req.raw
    const asked = env.MCP.answer(request, variables.requestId, apiFor(context, answerOf))
    const answer = await within(deadlineMilliseconds, asked, late).catch(late)
    // A copy: what another Worker answers takes no further headers.
    return new Response(answer.body, answer)
  }
  return new Hono<EdgeContext>().on(['GET', 'POST', 'DELETE', 'OPTIONS'], '/mcp/*', handOn)
}

/** The same endpoint for those alone who sign in: clients begin to when they are refused. */
const ownPath = /^\/mcp\/own(?=\/|$)/

function withoutOwn(request: Request): Request {
  const url = new URL(request.url)
  url.pathname = url.pathname.replace(ownPath, '/mcp')
  return new Request(url, request)
}

/** Asks for who sent this request. When they leave, what they asked for ends. */
function apiFor(context: Context<EdgeContext>, answerOf: AnswerOfApp): AskApi {
  const { req } = context
  return async ({ method, path, body }) => {
    const headers = new Headers({ accept: 'application/json' })
    for (const name of headersOfClient) {
      const value = req.header(name)
      if (value !== undefined) headers.set(name, value)
    }
    if (body !== undefined) headers.set('content-type', 'application/json')
    const url = new URL(path, req.url)
    // One of our own doors asks, and shows no cookie.
    if (method !== 'GET') headers.set('origin', url.origin)
    const { signal } = req.raw
    const request = new Request(url, {
      method,
      headers,
      signal,
      ...(body !== undefined && { body }),
    })
    const answer = await answerOf(askedByMcp(request), context)
    return { status: answer.status, body: await answer.text() }
  }
}

function late(): never {
  throw new PhantomError('store_unavailable')
}
