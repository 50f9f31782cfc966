/** What a developer did, put in order once: commits by repository and contributions by day. */
import { foldLogin as fold } from '../../../shared/evidence/index.ts'
import type { CommitFacts, Developer } from '../../facts/index.ts'

export type ContributionKind = 'commit' | 'pullRequest' | 'review' | 'issue' | 'repository'

export type Contribution = {
  kind: ContributionKind
  /** `owner/name`. */
  repository: string
  /** Milliseconds since 1970. */
  at: number
  /** ISO 8601, with the author's offset where it is known. */
  occurredAt: string
  /** The number of a pull request or an issue. */
  number: number | null
}

export type Activity = {
  /** Newest first, by the day they were committed, as `git log` lists them. */
  commitsByRepository: ReadonlyMap<string, readonly CommitFacts[]>
  /** Newest first. Commits count on branches of repositories that are not forks. */
  contributions: readonly Contribution[]
  /** Newest first. */
  years: readonly number[]
}

const activities = new WeakMap<Developer, Activity>()

/** The developer's activity; worked out at the first call. */
export function activityOf(developer: Developer): Activity {
  const known = activities.get(developer)
  if (known) return known
  const activity = workOut(developer)
  activities.set(developer, activity)
  return activity
}

function workOut(developer: Developer): Activity {
  const commitsByRepository = new Map<string, CommitFacts[]>()
  for (const commit of newestFirst(developer.commits, ({ committedDate }) => committedDate)) {
    const key = fold(commit.repo)
    const commits = commitsByRepository.get(key)
    if (commits) commits.push(commit)
    else commitsByRepository.set(key, [commit])
  }
  const contributions = contributionsOf(developer).toSorted((one, two) => two.at - one.at)
  const years = new Set(contributions.map(({ occurredAt }) => Number(occurredAt.slice(0, 4))))
  years.add(Number(developer.createdAt.slice(0, 4)))
  return {
    commitsByRepository,
    contributions,
    years: [...years].toSorted((one, two) => two - one),
  }
}

/** The list in the order of its moments (ISO 8601), the latest first. */
export function newestFirst<Item>(
  items: readonly Item[],
  momentOf: (item: Item) => string,
): readonly Item[] {
  return items
    .map((item) => ({ item, at: Date.parse(momentOf(item)) }))
    .toSorted((one, two) => two.at - one.at)
    .map(({ item }) => item)
}

function contributionsOf(developer: Developer): Contribution[] {
  const forks = new Set(
    developer.repositories.filter(({ isFork }) => isFork).map((item) => nameOf(item)),
  )
  return [
    ...developer.commits
      .filter(({ repo }) => !forks.has(fold(repo)))
      .map(({ repo, authoredDate }) => contribution('commit', repo, authoredDate)),
    ...(developer.pullRequests ?? []).flatMap(({ repo, number, createdAt, mergedAt }) => {
      const occurredAt = createdAt ?? mergedAt
      return occurredAt ? contribution('pullRequest', repo, occurredAt, number) : []
    }),
    ...(developer.reviews ?? []).map(({ repo, submittedAt, number }) =>
      contribution('review', repo, submittedAt, number),
    ),
    ...(developer.issues ?? []).map(({ repo, createdAt, number }) =>
      contribution('issue', repo, createdAt, number),
    ),
    ...developer.repositories
      .filter(({ isOwned, isFork }) => isOwned && !isFork)
      .flatMap(({ owner, name, createdAt }) =>
        createdAt ? contribution('repository', `${owner}/${name}`, createdAt) : [],
      ),
  ]
}

const contribution = (
  kind: ContributionKind,
  repository: string,
  occurredAt: string,
  number: number | null = null,
): Contribution => ({ kind, repository, at: Date.parse(occurredAt), occurredAt, number })

const nameOf = ({ owner, name }: { owner: string; name: string }) => fold(`${owner}/${name}`)
