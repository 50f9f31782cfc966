/** What is remembered of a finding of a pull request: keyed hashes, words from closed lists, and a moment. */
import * as z from 'zod/mini'
import { categories, severities } from '../finding.ts'

export const knownFindingSchema = z.object({
  /** What it was called first, whatever moved since. */
  fingerprint: z.string(),
  /** Of rule, path and shape as they are now; as `fingerprint` where it is missing. */
  alike: z.optional(z.string()),
  shape: z.string(),
  file: z.string(),
  /** Of the lines around it, and where it stood last. */
  context: z.optional(z.string()),
  line: z.optional(z.number()),
  rule: z.string(),
  category: z.enum(categories),
  severity: z.enum(severities),
  /** `fixed` may come back; `dismissed` never does. */
  state: z.enum(['open', 'fixed', 'dismissed']),
  /** What the host calls the comment; missing where it was said in the summary alone. */
  comment: z.optional(z.string()),
  /** How often it was fixed and came back. */
  returns: z.number(),
  /** When it was first seen, in milliseconds since 1970. */
  since: z.number(),
})

export type KnownFinding = z.infer<typeof knownFindingSchema>
