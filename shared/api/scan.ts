/** The scan: a login goes in, an explained scorecard comes out. */
import * as z from 'zod/mini'
import { loginSchema } from '../evidence/index.ts'
import { scorecardSchema } from '../score/scorecard.ts'
import { errorEnvelopeSchema } from './errors.ts'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'

export const scanOperation = defineOperation({
  name: 'scan.get',
  summary: 'Scan a GitHub login',
  description:
    'Reads the public record of a GitHub account, explains a score in four dimensions, names an archetype and lists AI marks, each with the evidence it rests on. The result is kept for at most 30 minutes, sealed. Ask with `Accept: text/event-stream` to get `progress` events, a `provisional` scorecard after the first answer from GitHub and then the `final` one. Only a login that is read from GitHub for you counts against your budget: what is kept, and what does not have the form of a login, costs nothing (docs/limits.md). Where this deployment has Turnstile switched on, the second half of a budget takes a token in the header `cf-turnstile-response`.',
  http: { method: 'GET', path: paths.scan },
  input: z.object({ login: loginSchema }),
  output: scorecardSchema,
  outputName: 'Scorecard',
  streams: true,
  access: 'public',
  headers: ['ETag', 'X-Scan-State', 'Server-Timing', 'RateLimit-Policy', 'RateLimit'],
  errors: [
    'invalid_login',
    'not_found',
    'not_public',
    'challenge_required',
    'too_many',
    'upstream_limited',
    'upstream_unavailable',
    'store_unavailable',
    'challenge_unavailable',
    'internal',
  ],
  examples: [{ title: 'A person', input: { login: 'octocat' } }],
  commands: [{ name: 'scan', positionals: ['login'] }],
})

export const scanSteps = ['account', 'details'] as const
export type ScanStep = (typeof scanSteps)[number]

/** What a scan says while it works, as the events of its stream. */
export const scanEventSchemas = {
  progress: z.object({ step: z.enum(scanSteps) }),
  provisional: scorecardSchema,
  final: scorecardSchema,
  error: errorEnvelopeSchema,
} as const
