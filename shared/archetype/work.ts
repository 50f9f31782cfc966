/** Where the work goes: each repository with the weight that the person's own commits give it. */
import { valueOr, type Evidence, type Repository } from '../evidence/index.ts'

export type Work = {
  repository: Repository
  /** Own commits in the window; null where GitHub did not say. */
  ownCommits: number | null
  weight: number
}

/** Together, owned repositories without own commits in the window weigh at most this share. */
const dormantShare = 0.25

/**
 * The repositories that count, with weights that add up to 1. The weight is the square root of the
 * own commits, so that one busy repository does not silence the rest. Forks weigh nothing; owned
 * repositories without own commits in the window a little, unless there is nothing else.
 */
export function weighWork(evidence: Evidence): Work[] {
  const repositories = valueOr(evidence.repositories, []).filter((repository) => !repository.isFork)
  const byRepository = valueOr(evidence.totalsByRepository.commits, null)
  const active: Work[] = []
  const dormant: Work[] = []
  for (const repository of repositories) {
    const commits = byRepository && (byRepository[repository.nameWithOwner] ?? 0)
    if (commits) active.push({ repository, ownCommits: commits, weight: Math.sqrt(commits) })
    else dormant.push({ repository, ownCommits: commits, weight: 1 })
  }
  const counted = active.length === 0 ? dormant : dormant.filter(isOwned)
  if (active.length === 0) return scaled(counted, 1)
  const dormantTotal = Math.min(dormantShare, counted.length * 0.02)
  return [...scaled(active, 1 - dormantTotal), ...scaled(counted, dormantTotal)]
}

const isOwned = ({ repository }: Work) => repository.relation === 'owned'

function scaled(works: readonly Work[], total: number): Work[] {
  const sum = works.reduce((weights, work) => weights + work.weight, 0)
  return works.map((work) => ({ ...work, weight: (work.weight / sum) * total }))
}
