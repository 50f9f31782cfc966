/** A scan for who signed in, on their own quota at GitHub. */
import * as z from 'zod/mini'
import { loginSchema } from '../evidence/index.ts'
import { scorecardSchema } from '../score/scorecard.ts'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'

export const ownScanSchema = z.object({
  scorecard: scorecardSchema,
  /**
   * Of one's own account: contributions of the year to private repositories, as far as GitHub tells
   * their number. Null for others, and where GitHub did not say.
   */
  privateContributions: z.nullable(z.int()),
})
export type OwnScan = z.infer<typeof ownScanSchema>

export const ownScanOperation = defineOperation({
  name: 'session.scan',
  summary: 'Scan a login on your own quota',
  description:
    'For who signed in with a browser or a terminal: read anew with what GitHub gave them, for nobody else and kept nowhere. Of one\u2019s own account GitHub tells how many contributions went to private repositories (sign in with `scope=read:user` if it does not). With an API key that has `scans:read` it is the public scan, read with this service\u2019s own tokens.',
  http: { method: 'GET', path: paths.ownScan },
  input: z.object({ login: loginSchema }),
  output: ownScanSchema,
  outputName: 'OwnScan',
  streams: false,
  access: 'session',
  bearer: true,
  headers: ['RateLimit-Policy', 'RateLimit'],
  errors: [
    'invalid_login',
    'not_signed_in',
    'scope_missing',
    'not_found',
    'not_public',
    'upstream_limited',
    'upstream_unavailable',
    'store_unavailable',
    'internal',
  ],
  examples: [{ title: 'A person', input: { login: 'octocat' } }],
})
