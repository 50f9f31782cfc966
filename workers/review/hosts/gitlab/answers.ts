/** GitLab's answers, as far as they are read. Source: GitLab Docs, REST API, version 4. */
import * as z from 'zod/mini'

const commitName = z.string().check(z.regex(/^[0-9a-f]{40,64}$/))
export const id = z.object({ id: z.int().check(z.nonnegative()) })

export const mergeRequest = z.object({
  state: z.string(),
  draft: z.optional(z.nullable(z.boolean())),
  author: z.nullable(z.object({ username: z.string() })),
  target_branch: z.string(),
  /** Of the project that it goes into. */
  project_id: z.optional(z.int()),
  references: z.optional(z.object({ full: z.string() })),
  /** A `+` behind it says that there are more than are listed. */
  changes_count: z.optional(z.nullable(z.string())),
  /** Missing until GitLab has looked at the commits. */
  diff_refs: z.optional(
    z.nullable(z.object({ base_sha: commitName, start_sha: commitName, head_sha: commitName })),
  ),
})

export const diffs = z.array(
  z.object({
    old_path: z.string(),
    new_path: z.string(),
    new_file: z.boolean(),
    renamed_file: z.boolean(),
    deleted_file: z.boolean(),
    diff: z.string(),
    generated_file: z.optional(z.nullable(z.boolean())),
  }),
)

export const discussion = z.object({
  id: z.string().check(z.regex(/^[0-9a-f]{40}$/)),
  notes: z.array(z.object({ resolved: z.optional(z.boolean()) })),
})

export const discussions = z.array(
  z.object({
    id: z.string(),
    /** Whether it is one comment that stands alone. */
    individual_note: z.boolean(),
    notes: z.array(
      z.object({
        id: z.int(),
        body: z.string(),
        author: z.optional(z.nullable(z.object({ id: z.int() }))),
      }),
    ),
  }),
)

export const statuses = z.array(z.object({ status: z.string() }))

export const member = z.object({ access_level: z.int(), state: z.optional(z.string()) })
