/** GitHub for a scan in the terminal: the real one where there is a token, else the samples. */
import { createTokenPool, type TokenPool } from '../../workers/platform/github/index.ts'
import { loadFacts, shiftedTo } from '../facts/index.ts'
import { createGitHubStandIn } from '../github/index.ts'

export type GitHubAccess = {
  /** For people: which GitHub this is. */
  name: string
  apiUrl: string
  fetch: (request: Request) => Promise<Response>
  pool: TokenPool
}

/**
 * Reads `GITHUB_TOKENS` (or `GITHUB_TOKEN`), `GITHUB_API_URL` and `PHANTOM_FACTS` from `env`. With
 * `GITHUB_ANONYMOUS=1` the real GitHub is read without a token.
 */
export function openGitHub(env: NodeJS.ProcessEnv): GitHubAccess {
  const tokens = (env['GITHUB_TOKENS'] ?? env['GITHUB_TOKEN'] ?? '')
    .split(',')
    .map((token) => token.trim())
    .filter((token) => token !== '')
  if (tokens.length > 0 || env['GITHUB_ANONYMOUS'] === '1') {
    return {
      name: 'GitHub',
      apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
      fetch: (request) => fetch(request),
      pool: poolOf(tokens),
    }
  }
  const folder = env['PHANTOM_FACTS'] ?? new URL('../samples/developers', import.meta.url).pathname
  const developers = shiftedTo(loadFacts(folder), new Date())
  return {
    name: 'the stand-in, on sample data',
    apiUrl: 'https://api.github.com',
    fetch: createGitHubStandIn({ developers }).fetch,
    pool: poolOf(['sample-token']),
  }
}

function poolOf(tokens: readonly string[]): TokenPool {
  const sources = tokens.map((token, index) => ({ id: `token-${index}`, token: async () => token }))
  return createTokenPool(sources, () => Date.now())
}
