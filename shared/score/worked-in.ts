/** The repositories whose trees speak for the person, and how much of them was read. */
import { mayHoldMore, type Repository } from '../evidence/index.ts'
import { atLeast, exactly, type Measure, partly, type Seen, unmeasured } from './measure.ts'
import { commitsOfRealWork, type PublicRecord } from './public-record.ts'

/** The person's own, and those of others with real work of the person in them; no forks. */
export function repositoriesWorkedIn(record: PublicRecord): Repository[] {
  return (record.repositories.value ?? []).filter(
    ({ relation, nameWithOwner }) =>
      relation === 'owned' || (record.commitsIn.get(nameWithOwner) ?? 0) >= commitsOfRealWork,
  )
}

/**
 * A measure over those repositories of which `readShare` (0–1 for each) was read. Coverage weighs a
 * repository by the own commits in it, plus one: a forgotten repository that was not read hides
 * less than the one where the work is.
 */
export function measureOfTrees(
  record: PublicRecord,
  repositories: readonly Repository[],
  value: number,
  readShare: (repository: Repository) => number,
): Measure {
  if (record.repositories.value === null) return unmeasured(record.repositories.reason)
  let all = unlistedRepositories(record) + uncountedRepositories(record)
  let read = 0
  for (const repository of repositories) {
    const weight = 1 + (record.commitsIn.get(repository.nameWithOwner) ?? 0)
    all += weight
    read += weight * readShare(repository)
  }
  if (all - read < 1e-9) return exactly(value)
  if (read === 0 && value === 0) return unmeasured(reasonUnread(repositories))
  return atLeast(value, read / all, Infinity, treesSeen(record, repositories, readShare))
}

function treesSeen(
  record: PublicRecord,
  repositories: readonly Repository[],
  readShare: (repository: Repository) => number,
): Seen {
  const all = repositories.length + unlistedRepositories(record)
  const shares = repositories.map(readShare).filter((share) => share > 0)
  if (shares.some((share) => share < 1)) return partly('parts-of-repositories', shares.length)
  return shares.length < all
    ? partly('repositories', shares.length, all)
    : partly('repositories-listed')
}

/** The share of a tree that was read: its paths, its manifests, its languages. */
export function treeRead({ paths, manifests, languages }: Repository): number {
  return [paths, manifests, languages].filter(({ known }) => known).length / 3
}

/** Owned repositories that GitHub counts and the evidence does not list. */
function unlistedRepositories({ evidence }: PublicRecord): number {
  if (!evidence.ownedRepositoryCount.known || !evidence.repositories.known) return 0
  const listed = evidence.repositories.value.filter(({ relation }) => relation === 'owned').length
  return Math.max(0, evidence.ownedRepositoryCount.value - listed)
}

/**
 * Repositories of others where own commits could not be counted: there may be more real work in
 * them, or in some that nobody listed. A full list leaves one out at least.
 */
function uncountedRepositories({ evidence, repositories }: PublicRecord): number {
  const { commits } = evidence.totalsByRepository
  if (commits.known) return mayHoldMore(commits) ? 1 : 0
  const contributed = (repositories.value ?? []).filter(({ relation }) => relation !== 'owned')
  return Math.max(1, contributed.length)
}

function reasonUnread(repositories: readonly Repository[]) {
  for (const { paths, languages } of repositories) {
    if (!paths.known) return paths.reason
    if (!languages.known) return languages.reason
  }
  return 'not-read'
}
