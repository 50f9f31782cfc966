/** The pages of a long list of repositories after the first, read beside the second round. */
import type { Missing, Repository, UnknownReason } from '../../../shared/evidence/index.ts'
import type { GitHubClient } from './client.ts'
import { GitHubFailure } from './failure.ts'
import { nextPageOf } from './graphql-account.ts'
import { accountData } from './graphql-answers.ts'
import { fieldMaker, ownedRepositories } from './graphql-evidence.ts'
import type { Meter } from './meter.ts'
import { repositoriesPageQuery } from './queries.ts'
import { unknownReasonOf } from './unknown-reason.ts'

/** The first page is read already: up to 1,000 repositories in all. */
const furtherPages = 9

export type FurtherRepositories = {
  repositories: Repository[]
  /** Those of the pages read that GitHub could not give. */
  lost: Missing[]
  /** Why the list does not go on; null where it was read to its end. */
  endedBy: UnknownReason | null
}

/** The repositories of the pages after the first, in order; ends at the first page that fails. */
export async function readFurtherRepositories(
  client: GitHubClient,
  meter: Meter,
  login: string,
  firstPage: string | null,
  at: string,
): Promise<FurtherRepositories> {
  const repositories: Repository[] = []
  const lost: Missing[] = []
  let after = firstPage
  for (let page = 0; after !== null && page < furtherPages; page += 1) {
    try {
      meter.grant(1)
      const { data, errors } = await client.graphql(repositoriesPageQuery, { login, after })
      const make = fieldMaker(errors, at)
      const parsed = accountData.safeParse(data)
      const answer = parsed.success ? parsed.data.repositoryOwner?.repositories : null
      const list = ownedRepositories(answer?.nodes, make)
      if (!list.known) return { repositories, lost, endedBy: list.reason }
      repositories.push(...list.value)
      lost.push(...(list.missing ?? []))
      after = nextPageOf(answer)
    } catch (error) {
      if (!(error instanceof GitHubFailure)) throw error
      return { repositories, lost, endedBy: unknownReasonOf(error) }
    }
  }
  return { repositories, lost, endedBy: after === null ? null : 'not-read' }
}
