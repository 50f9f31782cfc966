/** Bitbucket Cloud's answers, as far as they are read. Source: Atlassian, Bitbucket Cloud REST API, version 2.0. */
import * as z from 'zod/mini'

export const id = z.object({ id: z.int().check(z.nonnegative()) })

/** Commits are told by their first twelve digits. */
const end = z.object({
  branch: z.object({ name: z.string() }),
  commit: z.nullable(z.object({ hash: z.string().check(z.regex(/^[0-9a-f]{12,64}$/)) })),
  /** Missing where a fork is gone. */
  repository: z.nullable(z.object({ full_name: z.string(), uuid: z.optional(z.string()) })),
})

export const pullRequest = z.object({
  state: z.string(),
  draft: z.optional(z.nullable(z.boolean())),
  author: z.optional(z.nullable(z.object({ type: z.optional(z.string()) }))),
  source: end,
  destination: end,
})

export const commit = z.object({ hash: z.string().check(z.regex(/^[0-9a-f]{40,64}$/)) })

const side = z.nullable(z.object({ path: z.string() }))
export const diffstat = z.object({
  values: z.array(
    z.object({
      status: z.string(),
      old: side,
      new: side,
      lines_added: z.optional(z.nullable(z.int())),
      lines_removed: z.optional(z.nullable(z.int())),
    }),
  ),
  next: z.optional(z.string()),
})

export const comment = z.object({
  id: z.int(),
  deleted: z.optional(z.nullable(z.boolean())),
  resolution: z.optional(z.nullable(z.unknown())),
})

export const user = z.object({ uuid: z.string() })

export const comments = z.object({
  values: z.array(
    z.object({
      id: z.int(),
      content: z.object({ raw: z.string() }),
      parent: z.optional(z.nullable(z.object({ id: z.int() }))),
      user: z.optional(z.nullable(z.object({ uuid: z.optional(z.string()) }))),
    }),
  ),
  next: z.optional(z.string()),
})

export const permissions = z.object({
  values: z.array(z.object({ permission: z.string(), user: z.object({ uuid: z.string() }) })),
})
