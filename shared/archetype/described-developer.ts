/** Evidence of a developer described in a few words. Only tests import this. */
import type { AiMarksSummary } from '../ai-marks/summary.ts'
import { evidenceVersion, known, unknown, type Evidence } from '../evidence/index.ts'

export type Description = {
  repositories: number
  /** `ui` makes `ui-1`, `ui-2`, … */
  name: string
  description?: string
  topics: readonly string[]
  /** Percent of the bytes. */
  languages: Readonly<Record<string, number>>
  commits: number
  pullRequests: number
  issues: number
  reviews: number
  /** Own commits with an AI mark. */
  aiMarked?: number
}

const login = 'described'
const asOf = '2026-02-09T12:00:00.000Z'
const from = '2025-02-09T12:00:00.000Z'
const told = <Value>(value: Value) => known(value, 'graphql', asOf)

/** All repositories are the developer's own and share the commits evenly; the rest is unknown. */
export function describedEvidence(description: Description): Evidence {
  const { commits, pullRequests, issues, reviews } = description
  const names = Array.from(
    { length: description.repositories },
    (_, index) => `${login}/${description.name}-${index + 1}`,
  )
  const person = { name: 'Person', email: 'person@example.invalid', login }
  const repositoryOf = (index: number) => names[index % names.length]!
  const counts: Record<string, number> = {}
  for (let index = 0; index < commits; index += 1)
    counts[repositoryOf(index)] = (counts[repositoryOf(index)] ?? 0) + 1
  return {
    version: evidenceVersion,
    asOf,
    window: { from, to: asOf },
    subject: {
      login,
      kind: 'user',
      name: told(null),
      avatarUrl: told(null),
      createdAt: unknown('not-read'),
    },
    calendar: unknown('not-read'),
    totals: {
      commits: told(commits),
      pullRequests: told(pullRequests),
      reviews: told(reviews),
      issues: told(issues),
    },
    totalsByRepository: {
      commits: told(counts),
      pullRequests: unknown('not-read'),
      reviews: unknown('not-read'),
      issues: unknown('not-read'),
    },
    activeYears: unknown('not-read'),
    pullRequests: told(
      Array.from({ length: pullRequests }, () => ({
        repository: 'others/project',
        intoOwn: false,
        createdAt: '2026-01-01T00:00:00Z',
        mergedAt: '2026-01-02T00:00:00Z',
      })),
    ),
    repositories: told(
      names.map((nameWithOwner) => ({
        nameWithOwner,
        relation: 'owned' as const,
        isFork: false,
        isArchived: false,
        createdAt: '2024-01-01T00:00:00Z',
        pushedAt: '2026-01-01T00:00:00Z',
        primaryLanguage: Object.keys(description.languages)[0] ?? null,
        description: description.description ?? null,
        topics: [...description.topics],
        license: null,
        languages: told(
          Object.entries(description.languages).map(([name, share]) => ({
            name,
            bytes: share * 1000,
          })),
        ),
        paths: unknown('not-read'),
        manifests: unknown('not-read'),
      })),
    ),
    ownedRepositoryCount: told(names.length),
    commits: told(
      Array.from({ length: commits }, (_, index) => ({
        repository: repositoryOf(index),
        oid: String(index),
        authoredAt: '2026-01-15T10:00:00+01:00',
        message: subjects[index % subjects.length]!,
        author: person,
        committer: person,
      })),
    ),
  }
}

const subjects = ['Handle empty input', 'Rename a variable', 'Fix an off-by-one', 'Add an option']

/** What the AI marks of the developer come to. */
export function describedAiMarks({ commits, aiMarked = 0 }: Description): AiMarksSummary {
  return {
    kind: 'floor',
    read: commits,
    authored: aiMarked,
    assisted: 0,
    ownCommits: commits,
    shareFloor: commits > 0 ? aiMarked / commits : null,
    tools: [],
    commits: [],
    text: '',
  }
}
