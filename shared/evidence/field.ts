/**
 * A value that somebody else has to tell us is either known, with who told it and when, or unknown,
 * with the reason. Null, zero and the empty list are values; they are never used to mean "unknown".
 */
import * as z from 'zod/mini'

export const evidenceSources = ['graphql', 'rest', 'git'] as const
export type EvidenceSource = (typeof evidenceSources)[number]

/** Why a value is unknown. The texts that people read for these stand in `unknownReasonTexts`. */
export const unknownReasons = [
  'not-applicable',
  'needs-token',
  'not-read',
  'forbidden',
  'resource-limits',
  'rate-limited',
  'timed-out',
  'upstream-failed',
  'unreadable',
  'not-in-clone',
] as const
export type UnknownReason = (typeof unknownReasons)[number]

export const unknownReasonTexts: Record<UnknownReason, string> = {
  'not-applicable': 'GitHub keeps none for such accounts',
  'needs-token': 'GitHub answers this only to signed-in readers',
  'not-read': 'not read',
  forbidden: 'GitHub refused to answer this',
  'resource-limits': 'too large for GitHub to answer at once',
  'rate-limited': 'the allowance of requests was spent',
  'timed-out': 'GitHub did not answer in time',
  'upstream-failed': 'GitHub answered with an error',
  unreadable: 'what is there is no readable text',
  'not-in-clone': 'a clone does not tell this',
}

/**
 * What could not be had of a value that is known otherwise, and why: so many of what the value
 * lists or was read from, or null where nobody knows how many.
 */
export type Missing = { count: number | null; reason: UnknownReason }

export type Known<Value> = {
  known: true
  value: Value
  source: EvidenceSource
  at: string
  /** Where it is there, the value is a floor. */
  missing?: readonly Missing[] | undefined
}
export type Unknown = { known: false; reason: UnknownReason }
export type Field<Value> = Known<Value> | Unknown

const missingPart = z.object({
  count: z.nullable(z.int().check(z.positive())),
  reason: z.enum(unknownReasons),
})

/** The schema of a field whose known value has the given schema. */
export function fieldOf<Schema extends z.core.$ZodType>(value: Schema) {
  return z.discriminatedUnion('known', [
    z.object({
      known: z.literal(true),
      value,
      source: z.enum(evidenceSources),
      at: z.iso.datetime({ offset: true }),
      missing: z.optional(z.readonly(z.array(missingPart))),
    }),
    z.object({ known: z.literal(false), reason: z.enum(unknownReasons) }),
  ])
}

/** A known value, told by `source` at the moment `at` (ISO 8601), and what of it is missing. */
export function known<Value>(
  value: Value,
  source: EvidenceSource,
  at: string,
  missing: readonly Missing[] = [],
): Known<Value> {
  const field = { known: true, value, source, at } as const
  return missing.length > 0 ? { ...field, missing: addedUp(missing) } : field
}

/** One entry for each reason. What nobody could count makes the sum unknown, too. */
function addedUp(parts: readonly Missing[]): Missing[] {
  const byReason = new Map<UnknownReason, number | null>()
  for (const { reason, count } of parts) {
    const before = byReason.get(reason) ?? (byReason.has(reason) ? null : 0)
    byReason.set(reason, before === null || count === null ? null : before + count)
  }
  return [...byReason].map(([reason, count]) => ({ reason, count }))
}

/** An unknown value and the reason for it. */
export function unknown(reason: UnknownReason): Unknown {
  return { known: false, reason }
}

/** The known value, or `fallback`. Use it where the meaning of the fallback is plain at the call. */
export function valueOr<Value, Fallback>(
  field: Field<Value>,
  fallback: Fallback,
): Value | Fallback {
  return field.known ? field.value : fallback
}

/** The field with its known value changed; an unknown field stays as it is. */
export function mapField<Value, Result>(
  field: Field<Value>,
  change: (value: Value) => Result,
): Field<Result> {
  return field.known ? { ...field, value: change(field.value) } : field
}
