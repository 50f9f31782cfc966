/**
 * The shapes of GitHub's GraphQL answers that a scan reads. Everything is optional: what GitHub did
 * not give is told from what it gave as zero or null by its absence here.
 */
import * as z from 'zod/mini'

const maybe = <Schema extends z.core.$ZodType>(schema: Schema) => z.optional(z.nullable(schema))
const count = z.int().check(z.nonnegative())

const repository = z.object({
  nameWithOwner: z.string(),
  isFork: z.boolean(),
  isArchived: z.boolean(),
  isPrivate: z.boolean(),
  createdAt: z.string(),
  pushedAt: maybe(z.string()),
  description: maybe(z.string()),
  primaryLanguage: maybe(z.object({ name: z.string() })),
  licenseInfo: maybe(z.object({ spdxId: maybe(z.string()) })),
  repositoryTopics: maybe(
    z.object({ nodes: maybe(z.array(maybe(z.object({ topic: z.object({ name: z.string() }) })))) }),
  ),
  languages: maybe(
    z.object({
      edges: maybe(z.array(maybe(z.object({ size: count, node: z.object({ name: z.string() }) })))),
    }),
  ),
})
export type RepositoryAnswer = z.infer<typeof repository>

const repositoriesPage = z.object({
  totalCount: count,
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: maybe(z.string()) }),
  nodes: maybe(z.array(maybe(repository))),
})
export type RepositoriesPage = z.infer<typeof repositoriesPage>

const countsByRepository = maybe(
  z.array(
    z.object({
      repository: z.object({ nameWithOwner: z.string(), isPrivate: z.boolean() }),
      contributions: z.object({ totalCount: count }),
    }),
  ),
)
export type CountsByRepository = z.infer<typeof countsByRepository>

/** There are 371 of them in a year. They are looked at without being copied, as commits are. */
const contributionDay = z.custom<{ date: string; contributionCount: number }>((value) => {
  if (typeof value !== 'object' || value === null) return false
  const { date, contributionCount } = value as Record<string, unknown>
  return typeof date === 'string' && isCount(contributionCount)
})

const isCount = (value: unknown) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

const contributionsCollection = z.object({
  contributionYears: maybe(z.array(z.int())),
  totalCommitContributions: maybe(count),
  totalPullRequestContributions: maybe(count),
  totalPullRequestReviewContributions: maybe(count),
  totalIssueContributions: maybe(count),
  contributionCalendar: maybe(
    z.object({
      weeks: z.array(z.object({ contributionDays: z.array(contributionDay) })),
    }),
  ),
  commitContributionsByRepository: maybe(
    z.array(z.object({ repository, contributions: z.object({ totalCount: count }) })),
  ),
  pullRequestContributionsByRepository: countsByRepository,
  pullRequestReviewContributionsByRepository: countsByRepository,
  issueContributionsByRepository: countsByRepository,
})
export type ContributionsAnswer = z.infer<typeof contributionsCollection>

const account = z.object({
  __typename: z.string(),
  id: z.string(),
  login: z.string(),
  name: maybe(z.string()),
  avatarUrl: maybe(z.string()),
  createdAt: maybe(z.string()),
  contributionsCollection: maybe(contributionsCollection),
  repositories: maybe(repositoriesPage),
  pullRequests: maybe(
    z.object({
      nodes: maybe(
        z.array(
          maybe(
            z.object({
              createdAt: z.string(),
              mergedAt: maybe(z.string()),
              repository: maybe(z.object({ nameWithOwner: z.string() })),
            }),
          ),
        ),
      ),
    }),
  ),
})
export type AccountAnswer = z.infer<typeof account>

export const accountData = z.object({ repositoryOwner: maybe(account) })

export type IdentityAnswer = {
  name?: string | null
  email?: string | null
  /** Of authors only. */
  date?: string | null
}
export type CommitAnswer = {
  oid: string
  message: string
  author?: IdentityAnswer | null
  committer?: IdentityAnswer | null
}

/** There are up to a thousand commits in a scan: they are looked at without being copied. */
const commit = z.custom<CommitAnswer>((value) => {
  if (typeof value !== 'object' || value === null) return false
  const { oid, message, author, committer } = value as Record<string, unknown>
  return (
    typeof oid === 'string' &&
    typeof message === 'string' &&
    isIdentity(author) &&
    isIdentity(committer)
  )
})

function isIdentity(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value !== 'object') return false
  const { name, email, date } = value as Record<string, unknown>
  return isMaybeText(name) && isMaybeText(email) && isMaybeText(date)
}

const isMaybeText = (value: unknown) =>
  value === undefined || value === null || typeof value === 'string'

export const commitsOfRepository = maybe(
  z.object({
    nameWithOwner: z.string(),
    defaultBranchRef: maybe(
      z.object({
        target: maybe(
          z.object({
            history: maybe(
              z.object({
                totalCount: count,
                nodes: maybe(z.array(maybe(commit))),
              }),
            ),
          }),
        ),
      }),
    ),
  }),
)

const fileObject = z.object({
  entries: maybe(z.array(z.object({ name: z.string(), type: z.string() }))),
  text: maybe(z.string()),
  isTruncated: maybe(z.boolean()),
})
export type FileObject = z.infer<typeof fileObject>

/** An object of a repository: a folder with its entries, a file with its text, or null. */
export const repositoryObject = maybe(fileObject)
export const filesOfRepository = maybe(
  z.catchall(z.object({ nameWithOwner: z.string() }), z.unknown()),
)
