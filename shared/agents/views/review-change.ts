/** Findings of a change, worst first. */
import * as z from 'zod/mini'
import { createReviewOperation } from '../../api/reviews.ts'
import { defineTool } from '../agent-tool.ts'
import { own, quoted } from '../text-kinds.ts'

type Input = { pull?: string; diff?: string }

/** More of them are no reading for an agent; `total` says how many there are. */
const mostFindings = 50

export const reviewChange = defineTool({
  operation: createReviewOperation,
  name: 'review_change',
  input: { pull: z.optional(z.string()), diff: z.optional(z.string()) },
  output: {
    findings: z.array(
      z.object({
        /** The file and the line: `src/a.js:12`. */
        place: quoted(),
        rule: own(),
        severity: own(),
        message: quoted(),
      }),
    ),
    total: z.int(),
    unread: z.int(),
  },
  ask: (input: Input) => input,
  view: ({ findings, summary, unread, unnamed }) => ({
    findings: findings.slice(0, mostFindings).map(({ path, line, rule, severity, message }) => ({
      place: `${path}:${line}`,
      rule,
      severity,
      message,
    })),
    total: summary.total,
    unread: unread.length + unnamed,
  }),
})
