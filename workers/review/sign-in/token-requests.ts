/** How `oauth4webapi` sends requests for tokens: bounded in time and length, and no word of an answer is told on. */
import * as oauth from 'oauth4webapi'
import { readBoundedBytes } from '../../platform/bounded-bytes.ts'
import type { Send } from '../../platform/outgoing/index.ts'
import { HostProblem, problemOfStatus } from '../hosts/host-problem.ts'

export type TokenRequests = { send: Send; now: () => number; deadlineMilliseconds?: number }

const usualDeadlineMilliseconds = 8_000
/** Tokens are some kilobytes at most. */
const mostAnswerBytes = 64 * 1024

/** Requests reject with a `HostProblem` where the host is away or says too much; `sendTo` has decided about plain HTTP. */
export const tokenRequestOptions = (requests: TokenRequests) => ({
  [oauth.allowInsecureRequests]: true,
  [oauth.customFetch]: async (url: string, init: RequestInit) => {
    const response = await requests.send(boundedRequest(url, init, requests))
    return readWhole(response, requests)
  },
})

function boundedRequest(
  url: string,
  init: RequestInit,
  { deadlineMilliseconds = usualDeadlineMilliseconds }: TokenRequests,
): Request {
  const headers = new Headers(init.headers)
  headers.set('user-agent', 'git-phantom-scope')
  const signal = AbortSignal.timeout(deadlineMilliseconds)
  return new Request(url, { method: 'POST', headers, body: String(init.body), signal })
}

async function readWhole(response: Response, { now }: TokenRequests): Promise<Response> {
  const bytes = await readBoundedBytes(response, mostAnswerBytes)
  const { status } = response
  if (status === 429 || status >= 500) throw problemOfStatus(status, response.headers, '', now())
  if (!bytes) throw new HostProblem('malformed-answer', status)
  const type = response.headers.get('content-type') ?? ''
  return new Response(bytes, { status, headers: { 'content-type': type } })
}
