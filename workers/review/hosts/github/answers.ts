/** GitHub's answers, as far as they are read. Source: GitHub Docs, REST API, version 2022-11-28. */
import * as z from 'zod/mini'
import { repositoryName } from '../../events/references.ts'

export const commitName = z.string().check(z.regex(/^[0-9a-f]{40,64}$/))
export const id = z.object({ id: z.int().check(z.nonnegative()) })

export const pullRequest = z.object({
  state: z.string(),
  merged: z.optional(z.nullable(z.boolean())),
  draft: z.optional(z.nullable(z.boolean())),
  changed_files: z.optional(z.int()),
  user: z.nullable(z.object({ login: z.string(), type: z.optional(z.string()) })),
  head: z.object({ sha: commitName }),
  base: z.object({
    sha: commitName,
    ref: z.string(),
    repo: z.optional(z.object({ id: z.int(), full_name: repositoryName })),
  }),
})

export const files = z.array(
  z.object({
    filename: z.string(),
    status: z.string(),
    previous_filename: z.optional(z.string()),
    patch: z.optional(z.string()),
  }),
)

export const comparison = z.object({ merge_base_commit: z.object({ sha: commitName }) })

export const reviewComments = z.array(z.object({ id: z.int(), path: z.string(), body: z.string() }))

export const graphql = z.object({
  data: z.optional(z.unknown()),
  errors: z.optional(z.array(z.object({ type: z.optional(z.string()) }))),
})

export const reviewThreads = z.object({
  repository: z.object({
    pullRequest: z.object({
      reviewThreads: z.object({
        nodes: z.array(
          z.object({
            id: z.string(),
            isResolved: z.boolean(),
            comments: z.object({
              nodes: z.array(
                z.object({
                  /** Larger than numbers of GraphQL: it comes as text. */
                  fullDatabaseId: z.nullable(z.union([z.string(), z.int()])),
                }),
              ),
            }),
          }),
        ),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
      }),
    }),
  }),
})

export const resolution = z.object({
  resolveReviewThread: z.object({ thread: z.object({ isResolved: z.boolean() }) }),
})

export const permission = z.object({ permission: z.string() })

export const viewer = z.object({ viewer: z.object({ login: z.string() }) })

/** Nobody, where the account is no more. */
const author = z.optional(z.nullable(z.object({ login: z.string() })))

export const standingReviewComments = z.array(
  z.object({
    id: z.int(),
    in_reply_to_id: z.optional(z.nullable(z.int())),
    body: z.string(),
    user: author,
  }),
)

export const standingComments = z.array(
  z.object({ id: z.int(), body: z.optional(z.nullable(z.string())), user: author }),
)
