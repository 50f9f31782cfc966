/** What the scorecard says of AI marks: always a floor, always with the commits it rests on. */
import * as z from 'zod/mini'

export const aiMarkClasses = ['authored', 'assisted', 'automation', 'none'] as const
export type AiMarkClass = (typeof aiMarkClasses)[number]

const markedCommit = z.object({
  /** `owner/name@1a2b3c4`. */
  label: z.string(),
  url: z.url(),
  authoredAt: z.string(),
  class: z.enum(['authored', 'assisted']),
  tool: z.string(),
  /** Which row of the table of identities proved it. */
  rule: z.string(),
})

export const aiMarksSummarySchema = z.object({
  kind: z.literal('floor'),
  /** Own commits read, and how many of them carry a mark. Null where commits could not be read. */
  read: z.nullable(z.int()),
  authored: z.int(),
  assisted: z.int(),
  /** Own commits of the window in all; null where GitHub did not say. */
  ownCommits: z.nullable(z.int()),
  /** (authored + assisted) / ownCommits, 0–1: at least this much. Null where it is unknown. */
  shareFloor: z.nullable(z.number()),
  tools: z.array(z.object({ tool: z.string(), commits: z.int() })),
  /** The newest marked commits, at most 30. */
  commits: z.array(markedCommit),
  text: z.string(),
})
export type AiMarksSummary = z.infer<typeof aiMarksSummarySchema>
export type MarkedCommit = z.infer<typeof markedCommit>
