/** How much of an account's work GitHub tells its own reader and does not show. */
import * as z from 'zod/mini'
import { createGitHubClient, type ClientOptions } from './client.ts'

const query = `query PrivateContributions($login: String!, $from: DateTime!, $to: DateTime!) {
  user(login: $login) { contributionsCollection(from: $from, to: $to) { restrictedContributionsCount } }
}`

const answerSchema = z.object({
  user: z.object({
    contributionsCollection: z.object({ restrictedContributionsCount: z.int() }),
  }),
})

/**
 * The number of an account's contributions to private repositories between two moments, as the token's
 * owner may know it. Throws a `GitHubFailure`.
 */
export async function readPrivateContributions(
  options: ClientOptions,
  window: { from: Date; to: Date },
): Promise<number> {
  const { data } = await createGitHubClient(options).graphql(query, {
    login: options.login,
    from: window.from.toISOString(),
    to: window.to.toISOString(),
  })
  return answerSchema.parse(data).user.contributionsCollection.restrictedContributionsCount
}
