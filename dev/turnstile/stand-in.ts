/**
 * Stands in for Turnstile's `siteverify`, with the dummy secret keys and the dummy token that
 * Cloudflare documents for tests, and with one secret key that is checked as a real one is: its tokens
 * are those that were issued here, each good once.
 * Source: https://developers.cloudflare.com/turnstile/troubleshooting/testing/
 */
import { serve, type Served } from '../serve.ts'

export const alwaysPasses = '1x0000000000000000000000000000000AA'
export const alwaysFails = '2x0000000000000000000000000000000AA'
export const alreadySpent = '3x0000000000000000000000000000000AA'
/** What the widgets of dummy sitekeys give. Real secret keys refuse it. */
export const dummyToken = 'XXXX.DUMMY.TOKEN.XXXX'

/** A secret key that is checked as those of real widgets are. */
export const realSecretKey = '0x-secret-key-of-the-stand-in'

export type ServedTurnstile = Served & {
  /** A token as the widget gives one whose challenge was solved. */
  issue(): string
  /** What it does instead of answering; null when it is well again. */
  fault: 'silence' | 'error' | 'no-json' | null
  /** How often it was asked. */
  asked: number
}

type Answer = { success: boolean; 'error-codes': string[] }
const passed: Answer = { success: true, 'error-codes': [] }
const failed = (...codes: string[]): Answer => ({ success: false, 'error-codes': codes })

export async function serveTurnstileStandIn(): Promise<ServedTurnstile> {
  const unused = new Set<string>()
  const used = new Set<string>()
  let issued = 0

  const check = (secret: string, token: string): Answer => {
    if (secret === '') return failed('missing-input-secret')
    if (token === '') return failed('missing-input-response')
    if (secret === alwaysPasses) return passed
    if (secret === alwaysFails) return failed('invalid-input-response')
    if (secret === alreadySpent || used.has(token)) return failed('timeout-or-duplicate')
    if (secret !== realSecretKey) return failed('invalid-input-secret')
    if (!unused.delete(token)) return failed('invalid-input-response')
    used.add(token)
    return passed
  }

  const served = await serve(async (request) => {
    standIn.asked += 1
    if (standIn.fault === 'silence') await new Promise(() => {})
    if (standIn.fault === 'error') return new Response('', { status: 500 })
    if (standIn.fault === 'no-json') return new Response('<html></html>')
    const { method } = request
    if (method !== 'POST') return new Response('', { status: 405 })
    const form = await request.formData()
    const field = (name: string) => String(form.get(name) ?? '')
    return Response.json({
      ...check(field('secret'), field('response')),
      challenge_ts: new Date().toISOString(),
      hostname: 'localhost',
      action: '',
      cdata: '',
    })
  })
  const standIn: ServedTurnstile = {
    ...served,
    fault: null,
    asked: 0,
    issue() {
      issued += 1
      const token = `token-${issued}`
      unused.add(token)
      return token
    },
  }
  return standIn
}
