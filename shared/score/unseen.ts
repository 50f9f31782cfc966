/** What could not be seen, and why: one line for each unknown of the evidence. */
import {
  type Evidence,
  type Field,
  type Missing,
  type UnknownReason,
  unknownReasonTexts,
} from '../evidence/index.ts'
import type { Scorecard } from './scorecard.ts'
import type { UnseenPart } from './unseen-parts.ts'
import { numbered } from './wording.ts'

type Unseen = Scorecard['unseen']

export type Gap = {
  what: string
  part: UnseenPart
  count: number | null
  reason: UnknownReason
  /** Others of the kind were seen: nothing is amiss with asking for it as such. */
  isPart: boolean
}

/** What could not be seen, as a scorecard says it; what such an account cannot have is not missing. */
export function unseenIn(evidence: Evidence): Unseen {
  return gapsIn(evidence)
    .filter(({ reason }) => reason !== 'not-applicable')
    .map(({ what, part, count, reason }) => ({
      what,
      part,
      count,
      reason,
      text: unknownReasonTexts[reason],
    }))
}

/** The unknowns of the account first, then those of repositories, counted by what and why. */
export function gapsIn(evidence: Evidence): Gap[] {
  const { totals, totalsByRepository } = evidence
  const fields = [
    ['name', 'the name', evidence.subject.name],
    ['avatar', 'the picture', evidence.subject.avatarUrl],
    ['age', 'the age of the account', evidence.subject.createdAt],
    ['calendar', 'the contribution calendar', evidence.calendar],
    ['commit-count', 'the number of commits', totals.commits],
    ['pull-request-count', 'the number of pull requests', totals.pullRequests],
    ['review-count', 'the number of reviews', totals.reviews],
    ['issue-count', 'the number of issues', totals.issues],
    ['commits-by-repository', 'commits by repository', totalsByRepository.commits],
    ['pull-requests-by-repository', 'pull requests by repository', totalsByRepository.pullRequests],
    ['reviews-by-repository', 'reviews by repository', totalsByRepository.reviews],
    ['issues-by-repository', 'issues by repository', totalsByRepository.issues],
    ['active-years', 'the active years', evidence.activeYears],
    ['pull-requests', 'the pull requests', evidence.pullRequests],
    ['repositories', 'the repositories', evidence.repositories],
    ['repository-count', 'the number of repositories', evidence.ownedRepositoryCount],
    ['commits', 'the commits', evidence.commits],
  ] as const
  const ofAccount = fields.flatMap(([part, what, field]) =>
    field.known ? [] : [{ what, part, count: null, reason: field.reason, isPart: false }],
  )
  return [...ofAccount, ...partsOfLists(evidence), ...gapsInRepositories(evidence)]
}

/** What is missing of lists that are known otherwise. */
function partsOfLists({ pullRequests, repositories, commits }: Evidence): Gap[] {
  const furtherOf =
    (noun: string, plural = `${noun}s`) =>
    (count: number | null) =>
      count === null ? `further ${plural}` : numbered(count, `further ${noun}`, `further ${plural}`)
  return [
    ...partsOf(pullRequests, 'further-pull-requests', furtherOf('pull request')),
    ...partsOf(repositories, 'further-repositories', furtherOf('repository', 'repositories')),
    ...partsOf(
      commits,
      'commits-of-repositories',
      (count) => `commits of ${repositoriesIn(count)}`,
    ),
  ]
}

function partsOf(
  field: Field<unknown>,
  part: UnseenPart,
  name: (count: number | null) => string,
): Gap[] {
  return missingOf(field).map(({ count, reason }) => ({
    what: name(count),
    part,
    count,
    reason,
    isPart: count !== null,
  }))
}

function missingOf(field: Field<unknown>): readonly Missing[] {
  return (field.known && field.missing) || []
}

function repositoriesIn(count: number | null): string {
  return count === null ? 'some repositories' : numbered(count, 'repository', 'repositories')
}

function gapsInRepositories({ repositories }: Evidence): Gap[] {
  if (!repositories.known) return []
  const standalone = repositories.value.filter(({ isFork }) => !isFork)
  return (['languages', 'paths', 'manifests'] as const).flatMap((part) => {
    const byReason = new Map<UnknownReason, number>()
    const isPart = standalone.some((repository) => repository[part].known)
    for (const repository of standalone) {
      const field = repository[part]
      const reasons = field.known ? missingOf(field).map(({ reason }) => reason) : [field.reason]
      for (const reason of reasons) byReason.set(reason, (byReason.get(reason) ?? 0) + 1)
    }
    return [...byReason]
      .toSorted(([one], [two]) => (one < two ? -1 : 1))
      .map(([reason, count]) => ({
        what: `${nameOfPart[part]} of ${repositoriesIn(count)}`,
        part: `${nameOfPart[part]}-of-repositories` as const,
        count,
        reason,
        isPart,
      }))
  })
}

const nameOfPart = { languages: 'languages', paths: 'files', manifests: 'dependencies' } as const
