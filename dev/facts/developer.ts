/**
 * What is known of one developer: the facts format that the GitHub stand-in serves. A field that is
 * null is unknown, never zero; an empty list is a list that is known to be empty.
 */
import * as z from 'zod/mini'

const count = z.int().check(z.nonnegative())
const unknownable = <Schema extends z.ZodMiniType>(schema: Schema) => z.nullable(schema)
/** ISO 8601 with the author's own offset from UTC. */
const dateTime = z.iso.datetime({ offset: true })
const nameWithOwner = z.string().check(z.regex(/^[^/\s]+\/[^/\s]+$/))

const repository = z.object({
  owner: z.string(),
  name: z.string(),
  isOwned: z.boolean(),
  isFork: z.boolean(),
  isArchived: z.boolean(),
  createdAt: unknownable(dateTime),
  pushedAt: unknownable(dateTime),
  stargazerCount: unknownable(count),
  forkCount: unknownable(count),
  primaryLanguage: z.nullable(z.string()),
  /** Bytes of the tree. */
  languages: unknownable(z.array(z.object({ name: z.string(), size: count }))),
  topics: z.array(z.string()),
  license: z.nullable(z.string()),
  description: z.nullable(z.string()),
  /** Root entries and paths that signal tools or stack; folders end in `/`. */
  paths: unknownable(z.array(z.string())),
  /** Texts of files; where there are none, a file of `paths` has a text that nobody knows. */
  manifests: z.optional(z.array(z.object({ path: z.string(), text: z.string() }))),
})

const commit = z.object({
  repo: nameWithOwner,
  oid: z.string(),
  authoredDate: dateTime,
  committedDate: dateTime,
  message: z.string(),
  additions: unknownable(count),
  deletions: unknownable(count),
  changedFiles: unknownable(count),
  /** 2 = a merge. */
  parents: count,
})

const pullRequest = z.object({
  repo: nameWithOwner,
  number: count,
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  createdAt: unknownable(dateTime),
  mergedAt: z.nullable(dateTime),
})

const review = z.object({
  repo: nameWithOwner,
  number: unknownable(count),
  submittedAt: dateTime,
})

const issue = z.object({ repo: nameWithOwner, number: count, createdAt: dateTime })

export const developerSchema = z.object({
  login: z.string(),
  type: z.enum(['User', 'Bot', 'Organization']),
  name: z.optional(z.nullable(z.string())),
  avatarUrl: z.optional(z.nullable(z.string())),
  createdAt: dateTime,
  followers: unknownable(count),
  following: unknownable(count),
  organizations: z.array(z.string()),
  /** Contributions to private repositories in the last year, where the person shows them. */
  restrictedContributions: z.optional(count),
  repositories: z.array(repository),
  commits: z.array(commit),
  pullRequests: unknownable(z.array(pullRequest)),
  reviews: unknownable(z.array(review)),
  issues: unknownable(z.array(issue)),
})

export type Developer = z.infer<typeof developerSchema>
export type RepositoryFacts = z.infer<typeof repository>
export type CommitFacts = z.infer<typeof commit>
export type PullRequestFacts = z.infer<typeof pullRequest>
