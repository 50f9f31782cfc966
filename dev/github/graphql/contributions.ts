/** Contributions of a span of time: totals, by repository, and the calendar. */
import { foldLogin as fold } from '../../../shared/evidence/index.ts'
import type { Developer } from '../../facts/index.ts'
import {
  activityOf,
  webUrl,
  type Account,
  type Contribution,
  type ContributionKind,
  type Repository,
} from '../record/index.ts'
import { contributionCalendar } from './calendar.ts'
import { connectionOf, type PageArguments } from './connection.ts'
import { forbidden, refusal } from './refusal.ts'
import type { World } from './world.ts'

export type CollectionArguments = { from?: Date | null; to?: Date | null }

/**
 * The contributions between two moments; of the last year where none are given. Counts of which the
 * facts know nothing (a list that is null) are refused; an empty list counts as zero.
 */
export function contributionsCollection(world: World, account: Account, args: CollectionArguments) {
  const { from, to } = spanOf(args, world.now)
  const { developer } = account
  const activity = developer ? activityOf(developer) : { contributions: [], years: [] }
  const inSpan = activity.contributions.filter(
    ({ at }) => at >= from.getTime() && at <= to.getTime(),
  )
  const of = (kind: ContributionKind) => {
    if (developer && !isKnown(developer, kind)) throw forbidden()
    return inSpan.filter((contribution) => contribution.kind === kind)
  }
  const isTold = world.seesPrivateCounts(account.login)
  const restricted = isTold ? (developer?.restrictedContributions ?? 0) : 0
  const total = (kind: ContributionKind) => () => of(kind).length
  const repositories = (kind: ContributionKind) => () => byRepository(of(kind)).length
  const listed =
    (kind: ContributionKind) =>
    ({ maxRepositories }: { maxRepositories: number }) =>
      byRepository(of(kind))
        .slice(0, maxRepositories)
        .map(({ nameWithOwner, contributions }) => ({
          repository: () => world.repository(world.directory.repository(nameWithOwner)!),
          url: `${webUrl}/${nameWithOwner}`,
          resourcePath: `/${nameWithOwner}`,
          contributions: (page: PageArguments) =>
            contributionConnection(world, account, kind, contributions, page),
        }))

  return {
    user: () => world.actor(account),
    startedAt: from,
    endedAt: to,
    isSingleDay: from.toISOString().slice(0, 10) === to.toISOString().slice(0, 10),
    hasAnyContributions: () => inSpan.length > 0,
    hasAnyRestrictedContributions: () => restricted > 0,
    hasActivityInThePast: () => activity.contributions.some(({ at }) => at < from.getTime()),
    contributionYears: activity.years,
    restrictedContributionsCount: () => restricted,
    totalCommitContributions: total('commit'),
    totalPullRequestContributions: total('pullRequest'),
    totalPullRequestReviewContributions: total('review'),
    totalIssueContributions: total('issue'),
    totalRepositoryContributions: total('repository'),
    totalRepositoriesWithContributedCommits: repositories('commit'),
    totalRepositoriesWithContributedPullRequests: repositories('pullRequest'),
    totalRepositoriesWithContributedPullRequestReviews: repositories('review'),
    totalRepositoriesWithContributedIssues: repositories('issue'),
    commitContributionsByRepository: listed('commit'),
    pullRequestContributionsByRepository: listed('pullRequest'),
    pullRequestReviewContributionsByRepository: listed('review'),
    issueContributionsByRepository: listed('issue'),
    contributionCalendar: () => contributionCalendar(inSpan, from, to),
  }
}

const kindsByType: Record<string, ContributionKind> = {
  COMMIT: 'commit',
  ISSUE: 'issue',
  PULL_REQUEST: 'pullRequest',
  REPOSITORY: 'repository',
  PULL_REQUEST_REVIEW: 'review',
}

/** The repositories in which the developer did one of these things in the last year. */
export function repositoriesWithContributions(
  world: World,
  developer: Developer,
  types: readonly string[] | null | undefined,
): Repository[] {
  const kinds = new Set((types ?? Object.keys(kindsByType)).map((type) => kindsByType[type]))
  const { from, to } = spanOf({}, world.now)
  const contributions = activityOf(developer).contributions.filter(
    ({ kind, at }) => kinds.has(kind) && at >= from.getTime() && at <= to.getTime(),
  )
  return byRepository(contributions).flatMap(
    ({ nameWithOwner }) => world.directory.repository(nameWithOwner) ?? [],
  )
}

function spanOf({ from, to }: CollectionArguments, now: Date): { from: Date; to: Date } {
  const end = to ?? (from ? yearsAfter(from, 1) : now)
  const start = from ?? yearsAfter(end, -1)
  if (end < start) throw refusal('UNPROCESSABLE', "'to' must be after 'from'")
  if (end > yearsAfter(start, 1)) {
    throw refusal(
      'UNPROCESSABLE',
      "The total time spanned by 'from' and 'to' must not exceed 1 year",
    )
  }
  return { from: start, to: end }
}

function yearsAfter(moment: Date, years: number): Date {
  const moved = new Date(moment)
  moved.setUTCFullYear(moved.getUTCFullYear() + years)
  return moved
}

function isKnown(developer: Developer, kind: ContributionKind): boolean {
  if (kind === 'pullRequest') return developer.pullRequests !== null
  if (kind === 'review') return developer.reviews !== null
  if (kind === 'issue') return developer.issues !== null
  return true
}

/** Contributions grouped by repository, those with most of them first. */
function byRepository(contributions: readonly Contribution[]) {
  const groups = new Map<string, { nameWithOwner: string; contributions: Contribution[] }>()
  for (const contribution of contributions) {
    const key = fold(contribution.repository)
    const group = groups.get(key)
    if (group) group.contributions.push(contribution)
    else {
      groups.set(key, { nameWithOwner: contribution.repository, contributions: [contribution] })
    }
  }
  return [...groups.values()].toSorted(
    (one, two) => two.contributions.length - one.contributions.length,
  )
}

/** Commits count one by one in the total, and are listed by day. */
function contributionConnection(
  world: World,
  account: Account,
  kind: ContributionKind,
  contributions: readonly Contribution[],
  page: PageArguments,
) {
  const groups = new Map<string, Contribution[]>()
  contributions.forEach((contribution, index) => {
    const key = kind === 'commit' ? contribution.occurredAt.slice(0, 10) : String(index)
    groups.set(key, [...(groups.get(key) ?? []), contribution])
  })
  const connection = connectionOf([...groups.values()], page, (group) => ({
    occurredAt: group[0]!.occurredAt,
    isRestricted: false,
    commitCount: group.length,
    repository: () => world.repository(world.directory.repository(group[0]!.repository)!),
    user: () => world.actor(account),
    url: `${webUrl}/${group[0]!.repository}`,
    resourcePath: `/${group[0]!.repository}`,
  }))
  return { ...connection, totalCount: contributions.length }
}
