/** The scorecard of a login, read from GitHub with the token of the workflow. */
import { buildScorecard } from '../../shared/score/build.ts'
import type { Scorecard } from '../../shared/score/scorecard.ts'
import {
  createMeter,
  createTokenPool,
  GitHubFailure,
  healthyCallsAtFirst,
  readGitHub,
} from '../../workers/platform/github/index.ts'

export type Source = {
  token: string
  apiUrl: string
  fetch: (request: Request) => Promise<Response>
  now: () => number
}

/** The final scorecard. Throws a `GitHubFailure`. */
export async function readScorecard(login: string, source: Source): Promise<Scorecard> {
  const { token, apiUrl, fetch, now } = source
  const sources = token === '' ? [] : [{ id: 'workflow', token: async () => token }]
  const reading = readGitHub({
    login,
    asOf: new Date(now()),
    apiUrl,
    fetch,
    pool: createTokenPool(sources, now),
    meter: createMeter(healthyCallsAtFirst, now),
    now,
  })
  for await (const event of reading)
    if (event.kind === 'final') return buildScorecard(event.evidence, { stage: 'final' })
  throw new GitHubFailure('server-error')
}
