/**
 * The one evidence schema. GraphQL, REST and local clones are mapped into it, and everything that scores,
 * names or draws a person reads nothing else. It lives in memory only: what is stored is the
 * scorecard made from it.
 */
import * as z from 'zod/mini'
import { fieldOf } from './field.ts'

export const evidenceVersion = 'evidence/1'

/** GitHub's own names of accounts, repositories and commits are kept as GitHub spells them. */
const count = z.int().check(z.nonnegative())
const dateTime = z.iso.datetime({ offset: true })

export const subjectKinds = ['user', 'organization', 'bot'] as const

const subject = z.object({
  login: z.string(),
  kind: z.enum(subjectKinds),
  name: fieldOf(z.nullable(z.string())),
  avatarUrl: fieldOf(z.nullable(z.string())),
  createdAt: fieldOf(dateTime),
})

/** Days of the window in order, in the person's own time zone as GitHub counts it. */
const calendar = z.object({
  firstDay: z.iso.date(),
  counts: z.array(count),
})

/** How many times the person did something in the window, as GitHub counts contributions. */
const totals = z.object({
  commits: fieldOf(count),
  pullRequests: fieldOf(count),
  reviews: fieldOf(count),
  issues: fieldOf(count),
})

const byRepository = z.record(z.string(), count)

/** The same by repository (`owner/name`), for at most `repositoriesListed` of them each. */
const totalsByRepository = z.object({
  commits: fieldOf(byRepository),
  pullRequests: fieldOf(byRepository),
  reviews: fieldOf(byRepository),
  issues: fieldOf(byRepository),
})

/** A pull request that the person opened. `intoOwn`: into a repository of their own account. */
const pullRequest = z.object({
  repository: z.string(),
  intoOwn: z.boolean(),
  createdAt: dateTime,
  mergedAt: z.nullable(dateTime),
})

const manifest = z.object({ path: z.string(), text: z.string() })

/** A public repository that the person owns or contributed to in the window. */
const repository = z.object({
  nameWithOwner: z.string(),
  relation: z.enum(['owned', 'contributed']),
  isFork: z.boolean(),
  isArchived: z.boolean(),
  createdAt: dateTime,
  pushedAt: z.nullable(dateTime),
  primaryLanguage: z.nullable(z.string()),
  description: z.nullable(z.string()),
  topics: z.array(z.string()),
  license: z.nullable(z.string()),
  /** Bytes of the tree by language. */
  languages: fieldOf(z.array(z.object({ name: z.string(), bytes: count }))),
  /** Entries of the root and of the folders that signal tools; folders end in `/`. Missing: folders. */
  paths: fieldOf(z.array(z.string())),
  /** Texts of the dependency manifests in the root. Missing: manifests. */
  manifests: fieldOf(z.array(manifest)),
})

const identity = z.object({ name: z.string(), email: z.string(), login: z.nullable(z.string()) })

/** A commit whose author is the person. */
const commit = z.object({
  repository: z.string(),
  oid: z.string(),
  /** With the author's own offset from UTC. */
  authoredAt: dateTime,
  message: z.string(),
  author: identity,
  committer: identity,
})

const evidence = z.object({
  version: z.literal(evidenceVersion),
  /** The moment for which the evidence speaks. */
  asOf: dateTime,
  /** The year that counts are taken over. */
  window: z.object({ from: dateTime, to: dateTime }),
  subject,
  calendar: fieldOf(calendar),
  totals,
  totalsByRepository,
  /** Calendar years in which the person was active. */
  activeYears: fieldOf(z.array(z.int())),
  /**
   * The newest at most `pullRequestsListed` pull requests, whatever became of them. Missing: pull
   * requests.
   */
  pullRequests: fieldOf(z.array(pullRequest)),
  /** Missing: repositories that are not in the list. */
  repositories: fieldOf(z.array(repository)),
  /** How many repositories the account owns in public, read or not. */
  ownedRepositoryCount: fieldOf(count),
  /**
   * The newest own commits of the window, from the repositories with most of them. Missing:
   * repositories of which some commits or all of them could not be read.
   */
  commits: fieldOf(z.array(commit)),
})

export const evidenceSchema = evidence
export type Evidence = z.infer<typeof evidence>
export type Repository = z.infer<typeof repository>
export type Commit = z.infer<typeof commit>
export type Identity = z.infer<typeof identity>
export type PullRequest = z.infer<typeof pullRequest>
export type Calendar = z.infer<typeof calendar>
export type SubjectKind = (typeof subjectKinds)[number]
