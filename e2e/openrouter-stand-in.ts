/** OpenRouter's sign-in: its page, on which everybody agrees, and the trade of a code for a key, once. */
import { createHash, randomUUID } from 'node:crypto'
import { serve, type Served } from '../dev/serve.ts'

/** Each key that it hands out begins so. */
export const canaryKey = 'sk-or-v1-canary-7Qm2Xv9TzB4kLr8WfHs3Nd6YpGc1'

export type OpenRouterStandIn = Served & {
  /** The keys that were handed out, and all that was sent to get one. */
  keys: string[]
  trades: { code: string; code_verifier: string; code_challenge_method: string }[]
  /** What it answers to a trade instead, while it fails. */
  failing: number | null
}

export async function serveOpenRouter(): Promise<OpenRouterStandIn> {
  const challenges = new Map<string, string>()
  const served = await serve(async (request) => {
    const { pathname, searchParams } = new URL(request.url)
    if (request.method === 'GET' && pathname === '/auth') return agreed(searchParams)
    if (request.method !== 'POST' || pathname !== '/api/v1/auth/keys') return failed(404)
    return traded((await request.json()) as OpenRouterStandIn['trades'][number])
  })
  const standIn: OpenRouterStandIn = { ...served, keys: [], trades: [], failing: null }

  function agreed(asked: URLSearchParams): Response {
    const back = new URL(asked.get('callback_url')!)
    const code = `code-${randomUUID()}`
    if (asked.get('code_challenge_method') === 'S256')
      challenges.set(code, asked.get('code_challenge')!)
    back.searchParams.set('code', code)
    return new Response(null, { status: 302, headers: { location: back.href } })
  }

  function traded(trade: OpenRouterStandIn['trades'][number]): Response {
    standIn.trades.push(trade)
    if (standIn.failing !== null) return failed(standIn.failing)
    const challenge = challenges.get(trade.code)
    challenges.delete(trade.code)
    const digest = createHash('sha256').update(trade.code_verifier).digest('base64url')
    if (digest !== challenge || trade.code_challenge_method !== 'S256') return failed(403)
    const key = `${canaryKey}-${standIn.keys.length}`
    standIn.keys.push(key)
    return Response.json({ key, user_id: 'user_of_the_tests' })
  }
  return standIn
}

const failed = (status: number) =>
  Response.json({ error: { code: status, message: 'This did not work.' } }, { status })
