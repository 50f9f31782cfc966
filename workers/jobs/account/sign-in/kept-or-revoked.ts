/** A token of GitHub's that nobody has and nothing keeps is ended: it would live on unseen. */
import type { Context } from 'hono'
import type { AccountContext } from '../account-context.ts'
import type { GitHubOAuth } from './github-oauth.ts'

/** What `keep` gives; where it fails the token is ended behind the answer. */
export async function keptOrRevoked<Kept>(
  { executionCtx }: Context<AccountContext>,
  github: GitHubOAuth,
  token: string,
  keep: () => Promise<Kept>,
): Promise<Kept> {
  try {
    return await keep()
  } catch (error) {
    executionCtx.waitUntil(github.revokeToken(token))
    throw error
  }
}
