/** What was read of clones, as evidence. What no clone can tell is unknown, never zero. */
import {
  type Commit,
  type Evidence,
  evidenceVersion,
  type Field,
  known,
  type Missing,
  type Repository,
  unknown,
  yearBefore,
} from '../../../shared/evidence/index.ts'
import { yearOfCommits } from '../../../shared/ai-marks/index.ts'
import type { History } from './history.ts'
import type { Tree } from './tree.ts'

/** A clone as it was read. */
export type ReadClone = {
  nameWithOwner: string
  relation: Repository['relation']
  history: History
  tree: Tree | null
  /** Null where git could not give them. */
  manifests: { texts: { path: string; text: string }[]; unreadable: number } | null
}

const notInClone = unknown('not-in-clone')
/** There is more of it elsewhere, and nobody here knows how much. */
const elsewhere: Missing[] = [{ count: null, reason: 'not-in-clone' }]

/** The evidence of the person whose commits were read, for the moment. */
export function evidenceOfClones(
  clones: readonly ReadClone[],
  subject: { login: string; name: string | null },
  asOf: Date,
): Evidence {
  const at = asOf.toISOString()
  const tell = <Value>(value: Value, missing?: readonly Missing[]): Field<Value> =>
    known(value, 'git', at, missing)
  const commits = commitsOf(clones, subject.login)
  const cut = clones.flatMap(({ history }) =>
    history.cut === null ? [] : [{ count: 1, reason: history.cut }],
  )
  const { from, to } = yearBefore(asOf)
  return {
    version: evidenceVersion,
    asOf: at,
    window: { from: from.toISOString(), to: to.toISOString() },
    subject: {
      login: subject.login,
      kind: 'user',
      name: tell(subject.name),
      avatarUrl: notInClone,
      createdAt: notInClone,
    },
    calendar: tell(calendarOf(commits, asOf), elsewhere),
    totals: {
      commits: notInClone,
      pullRequests: notInClone,
      reviews: notInClone,
      issues: notInClone,
    },
    totalsByRepository: {
      commits: tell(countsOf(commits), elsewhere),
      pullRequests: notInClone,
      reviews: notInClone,
      issues: notInClone,
    },
    activeYears: notInClone,
    pullRequests: notInClone,
    repositories: tell(
      oncePerName(clones).map((clone) => repositoryOf(clone, tell)),
      elsewhere,
    ),
    ownedRepositoryCount: notInClone,
    commits: tell(commits, cut),
  }
}

/** Two clones of one repository differ in what is checked out: the first that has files speaks. */
function oncePerName(clones: readonly ReadClone[]): ReadClone[] {
  const byName = new Map<string, ReadClone>()
  for (const clone of clones) {
    const before = byName.get(clone.nameWithOwner)
    if (!before || (!before.tree && clone.tree)) byName.set(clone.nameWithOwner, clone)
  }
  return [...byName.values()]
}

/** Each commit once: two clones may hold the same history. */
function commitsOf(clones: readonly ReadClone[], login: string): Commit[] {
  const byOid = new Map<string, Commit>()
  for (const { nameWithOwner, history } of clones)
    for (const { author, committer, ...commit } of history.commits)
      if (!byOid.has(commit.oid))
        byOid.set(commit.oid, {
          ...commit,
          repository: nameWithOwner,
          author: { ...author, login },
          committer: { ...committer, login: null },
        })
  return [...byOid.values()]
}

const dayMilliseconds = 86_400_000
const dayOfDate = (date: string) => Date.parse(date) / dayMilliseconds

/** Own commits a day, on the author's own calendar; to tomorrow, which has begun in the east. */
function calendarOf(commits: readonly Commit[], asOf: Date) {
  const firstDay = new Date(yearOfCommits(asOf).from).toISOString().slice(0, 10)
  const first = dayOfDate(firstDay)
  const today = dayOfDate(asOf.toISOString().slice(0, 10))
  const counts = Array.from({ length: today - first + 2 }, () => 0)
  for (const { authoredAt } of commits) {
    const index = dayOfDate(authoredAt.slice(0, 10)) - first
    if (counts[index] !== undefined) counts[index] += 1
  }
  return { firstDay, counts: counts.at(-1) === 0 ? counts.slice(0, -1) : counts }
}

function countsOf(commits: readonly Commit[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { repository } of commits) counts.set(repository, (counts.get(repository) ?? 0) + 1)
  return Object.fromEntries(counts)
}

type Tell = <Value>(value: Value, missing?: readonly Missing[]) => Field<Value>

function repositoryOf(
  { nameWithOwner, relation, history, tree, manifests }: ReadClone,
  tell: Tell,
): Repository {
  const languages = [...(tree?.languages ?? [])]
    .map(([name, bytes]) => ({ name, bytes }))
    .toSorted((one, two) => two.bytes - one.bytes || (one.name < two.name ? -1 : 1))
  const cut: Missing[] = tree?.isCut ? [{ count: null, reason: 'not-read' }] : []
  return {
    nameWithOwner,
    relation,
    isFork: false,
    isArchived: false,
    createdAt: history.begunAt ?? '1970-01-01T00:00:00Z',
    pushedAt: history.lastAt,
    primaryLanguage: languages[0]?.name ?? null,
    description: null,
    topics: [],
    license: null,
    languages: tree && !tree.languages ? notInClone : tell(languages, cut),
    paths: tell(tree?.paths ?? [], cut),
    manifests: manifests
      ? tell(
          manifests.texts,
          manifests.unreadable > 0 ? [{ count: manifests.unreadable, reason: 'unreadable' }] : [],
        )
      : notInClone,
  }
}
