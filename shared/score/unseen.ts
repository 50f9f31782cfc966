/** What could not be seen, and why: one line for each unknown of the evidence. */
import { type Evidence, type UnknownReason, unknownReasonTexts } from '../evidence/index.ts'
import type { Scorecard } from './scorecard.ts'
import { numbered } from './wording.ts'

type Unseen = Scorecard['unseen']

/** The unknowns of the account first, then those of repositories, counted by what and why. */
export function unseenIn(evidence: Evidence): Unseen {
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
    field.known ? [] : [line(what, field.reason)],
  )
  return [...ofAccount, ...unseenInRepositories(evidence)]
}

function unseenInRepositories({ repositories }: Evidence): Unseen {
  if (!repositories.known) return []
  const standalone = repositories.value.filter(({ isFork }) => !isFork)
  return (['languages', 'paths', 'manifests'] as const).flatMap((part) => {
    const byReason = new Map<UnknownReason, number>()
    for (const repository of standalone) {
      const field = repository[part]
      if (!field.known) byReason.set(field.reason, (byReason.get(field.reason) ?? 0) + 1)
    }
    return [...byReason]
      .toSorted(([one], [two]) => (one < two ? -1 : 1))
      .map(([reason, count]) =>
        line(`${nameOfPart[part]} of ${numbered(count, 'repository', 'repositories')}`, reason),
      )
  })
}

const nameOfPart = { languages: 'languages', paths: 'files', manifests: 'dependencies' }

function line(what: string, reason: UnknownReason): Unseen[number] {
  return { what, reason, text: unknownReasonTexts[reason] }
}
