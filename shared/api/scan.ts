/** The scan: a login goes in, an explained scorecard comes out. */
import * as z from 'zod/mini'
import { loginSchema } from '../evidence/index.ts'
import { scorecardSchema } from '../score/scorecard.ts'
import { errorEnvelopeSchema } from './errors.ts'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'
import { looksAtRecords } from './tool-mark.ts'

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
  tools: [
    {
      name: 'scan_profile',
      title: 'Scan a GitHub profile',
      toolset: 'profile',
      gives:
        'Reads the public record of a GitHub account: scores from 0 to 100 with ranges and coverage, archetype with reasons, and on request AI marks, languages and what could not be seen.',
      not: 'Does not see private work and does not rate people: unknown is not zero.',
      ...looksAtRecords,
      example: { login: 'octocat' },
    },
    {
      name: 'explain_dimension',
      title: 'Explain one dimension of a score',
      toolset: 'profile',
      gives:
        'Tells what one dimension of a score rests on: every signal with its value, its points, why, and links to the evidence.',
      not: 'Does not explain other dimensions; call it once for each.',
      ...looksAtRecords,
      example: { login: 'octocat', dimension: 'collaboration' },
    },
    {
      name: 'next_steps',
      title: 'What would raise a score most',
      toolset: 'profile',
      gives: 'Lists what would move a score most, by gain, each with the value that it takes.',
      not: 'Does not know what the person wants; gains are of the formula alone.',
      ...looksAtRecords,
      example: { login: 'octocat', limit: 3 },
    },
  ],
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
