/** What could not be seen, and why: one line for each unknown of the evidence. */
import {
  type Evidence,
  type Field,
  type Missing,
  type UnknownReason,
  unknownReasonTexts,
} from '../evidence/index.ts'
import type { Scorecard } from './scorecard.ts'
import { numbered } from './wording.ts'

type Unseen = Scorecard['unseen']

export type Gap = {
  what: string
  reason: UnknownReason
  /** Others of the kind were seen: nothing is amiss with asking for it as such. */
  isPart: boolean
}

/** What could not be seen, as a scorecard says it; what such an account cannot have is not missing. */
export function unseenIn(evidence: Evidence): Unseen {
  return gapsIn(evidence)
    .filter(({ reason }) => reason !== 'not-applicable')
    .map(({ what, reason }) => ({ what, reason, text: unknownReasonTexts[reason] }))
}

/** The unknowns of the account first, then those of repositories, counted by what and why. */
export function gapsIn(evidence: Evidence): Gap[] {
  const { totals, totalsByRepository } = evidence
  const fields = [
    ['the name', evidence.subject.name],
    ['the picture', evidence.subject.avatarUrl],
    ['the age of the account', evidence.subject.createdAt],
    ['the contribution calendar', evidence.calendar],
    ['the number of commits', totals.commits],
    ['the number of pull requests', totals.pullRequests],
    ['the number of reviews', totals.reviews],
    ['the number of issues', totals.issues],
    ['commits by repository', totalsByRepository.commits],
    ['pull requests by repository', totalsByRepository.pullRequests],
    ['reviews by repository', totalsByRepository.reviews],
    ['issues by repository', totalsByRepository.issues],
    ['the active years', evidence.activeYears],
    ['the pull requests', evidence.pullRequests],
    ['the repositories', evidence.repositories],
    ['the number of repositories', evidence.ownedRepositoryCount],
    ['the commits', evidence.commits],
  ] as const
  const ofAccount = fields.flatMap(([what, field]) =>
    field.known ? [] : [{ what, reason: field.reason, isPart: false }],
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
    ...partsOf(pullRequests, furtherOf('pull request')),
    ...partsOf(repositories, furtherOf('repository', 'repositories')),
    ...partsOf(commits, (count) => `commits of ${repositoriesIn(count)}`),
  ]
}

function partsOf(field: Field<unknown>, name: (count: number | null) => string): Gap[] {
  return missingOf(field).map(({ count, reason }) => ({
    what: name(count),
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
        reason,
        isPart,
      }))
  })
}

const nameOfPart = { languages: 'languages', paths: 'files', manifests: 'dependencies' }
