/** Scans without any service: the shared core reads GitHub with the person's own token. */
import { buildScorecard } from '../../../shared/score/build.ts'
import {
  createMeter,
  createTokenPool,
  GitHubFailure,
  healthyCallsAtFirst,
  readGitHub,
} from '../../../workers/platform/github/index.ts'
import type { Call } from '../call.ts'
import { readServer } from '../config/settings.ts'
import { gitHubToken } from '../config/token.ts'
import { checkWay } from '../config/way.ts'
import { Misuse, Problem } from '../problem.ts'
import type { Scans } from './scans.ts'

const gitHubApi = 'https://api.github.com'

export async function ownScans(call: Call): Promise<Scans> {
  const { env, fetch, now, signal } = call.terminal
  const token = await gitHubToken(call)
  const apiUrl = (env['GITHUB_API_URL'] || gitHubApi).replace(/\/$/, '')
  const api = readServer(apiUrl)
  if (api === null) throw new Misuse(`${apiUrl} is no address of GitHub's API.`, call.command.name)
  if (token !== null) checkWay(api, call)
  const sources = token === null ? [] : [{ id: 'own', token: async () => token }]
  const pool = createTokenPool(sources, now)
  let isRefused = false
  return {
    linkTo: () => null,
    async scan(login, progress) {
      if (token === null)
        progress.note(
          'Without a token GitHub tells little: set GITHUB_TOKEN (a token without any scope is enough).',
        )
      const reading = readGitHub({
        login,
        asOf: new Date(now()),
        apiUrl,
        fetch,
        pool,
        meter: createMeter(healthyCallsAtFirst, now),
        signal,
        now,
        onTokenRefused: () => (isRefused = true),
      })
      try {
        for await (const event of reading) {
          if (event.kind === 'progress') progress.show(`Reading the ${event.step} of ${login} …`)
          if (event.kind === 'final') return buildScorecard(event.evidence, { stage: 'final' })
        }
      } catch (error) {
        if (error instanceof GitHubFailure) throw problemOf(error)
        throw error
      } finally {
        if (isRefused) progress.note('GitHub does not take the token in GITHUB_TOKEN.')
      }
      throw new Problem('upstream_unavailable')
    },
  }
}

/** GitHub's documented minimum where it does not say how long to wait. */
const usualWaitSeconds = 60

function problemOf({ kind, retryAfterSeconds }: GitHubFailure): Problem {
  switch (kind) {
    case 'not-found':
      return new Problem('not_found')
    case 'bad-credentials':
      return new Problem('not_signed_in', { about: 'GitHub does not take the token.' })
    case 'rate-limited':
    case 'reserved':
    case 'secondary-limit':
      return new Problem('upstream_limited', {
        retryAfterSeconds: retryAfterSeconds ?? usualWaitSeconds,
      })
    default:
      return new Problem('upstream_unavailable')
  }
}
