/** A key by signing in at OpenRouter, sealed before any page sees it. */
import * as z from 'zod/mini'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'

export const openRouterInput = z.object({
  /** The page to come back to: a path of this site. */
  return_to: z._default(z.string(), '/'),
  /** What the key is sealed for: the `Idempotency-Key` of the job that will use it. */
  use: z.string(),
})

const shared = {
  streams: false,
  access: 'session',
  redirects: true,
  output: z.object({}),
  outputName: 'Redirect',
  headers: [],
  examples: [],
} as const

export const openRouterOperation = defineOperation({
  ...shared,
  name: 'session.openrouter',
  summary: 'Get a key by signing in at OpenRouter',
  description:
    'Sends the browser to OpenRouter, with a state that serves once within ten minutes and PKCE, and back to `return_to`. OpenRouter shows what the key may spend and ends it whenever its owner says so. Only pages of this site, or the address bar, may lead here.',
  http: { method: 'GET', path: paths.openRouter },
  input: openRouterInput,
  errors: [
    'validation_failed',
    'foreign_origin',
    'session_missing',
    'not_configured',
    'too_many',
    'store_unavailable',
  ],
})

export const openRouterCallbackOperation = defineOperation({
  ...shared,
  name: 'session.openrouter-callback',
  summary: 'Come back from OpenRouter',
  description:
    'Where OpenRouter sends the browser back to. The code is traded for a key, which is sealed to the session’s vault at once and wiped; the browser goes on to `return_to` with the sealed key behind `#sealed=` (base64url of JSON: `enc`, `ct`, `kid`, `aad`, `last4`). Whatever is wrong, the answer is the same.',
  http: { method: 'GET', path: paths.openRouterCallback },
  input: z.object({ state: z.string(), code: z.string() }),
  errors: [
    'sign_in_refused',
    'session_missing',
    'not_configured',
    'keys_closed',
    'store_unavailable',
    'provider_unavailable',
  ],
})
