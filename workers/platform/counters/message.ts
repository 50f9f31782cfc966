/** The form of a message on the queue: who reads it trusts nothing else. */
import * as z from 'zod/mini'
import { metrics } from './metrics.ts'

function incrementOf<Name extends string, const Dim1 extends string, const Dim2 extends string>(
  metric: Name,
  lists: { dim1: readonly Dim1[]; dim2: readonly Dim2[] },
) {
  return z.strictObject({
    metric: z.literal(metric),
    dim1: z.enum(lists.dim1),
    dim2: z.enum(lists.dim2),
  })
}

/** A message on the queue: what one visit counted, on which day (UTC). */
export const counterMessageSchema = z.strictObject({
  day: z.iso.date(),
  increments: z
    .array(
      z.discriminatedUnion('metric', [
        incrementOf('scan_archetype', metrics.scan_archetype),
        incrementOf('scan_source', metrics.scan_source),
        incrementOf('scan_error', metrics.scan_error),
        incrementOf('scan_score_2026.1', metrics['scan_score_2026.1']),
        incrementOf('scan_count', metrics.scan_count),
        incrementOf('scan_language', metrics.scan_language),
        incrementOf('scan_tool', metrics.scan_tool),
      ]),
    )
    .check(z.minLength(1), z.maxLength(32)),
})
