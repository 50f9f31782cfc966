/**
 * What is remembered of one pull request, from its first event until it is closed or thirty days pass:
 * keyed hashes, ids that the host gave, words from closed lists. It lies sealed (`kept.ts`).
 */
import * as z from 'zod/mini'
import { modelProblems } from '../../../shared/review/large-model/problems.ts'
import {
  knownFindingSchema,
  type KnownFinding,
} from '../../../shared/review/selection/known-finding.ts'
import { gravity } from '../../../shared/review/selection/rank.ts'

/** What may have been said already: written down before the host is asked to take it. */
const intentSchema = z.discriminatedUnion('kind', [
  /** A comment on a finding. */
  z.object({ kind: z.literal('comment'), mark: z.string(), known: knownFindingSchema }),
  /** The last word in the thread of a finding that is gone. */
  z.object({ kind: z.literal('gone'), mark: z.string(), fingerprint: z.string() }),
  z.object({ kind: z.literal('summary'), mark: z.string() }),
  /** Findings for the host's code scanning, so many. */
  z.object({ kind: z.literal('upload'), mark: z.string(), results: z.number() }),
  /** An answer to what somebody said. */
  z.object({ kind: z.literal('answer'), mark: z.string() }),
])
export type Intent = z.infer<typeof intentSchema>

const modelNoteSchema = z.object({
  name: z.string(),
  problem: z.nullable(z.enum(modelProblems)),
  told: z.number(),
  dropped: z.number(),
  linesNotSent: z.number(),
  costMicros: z.nullable(z.number()),
})

export const pullMemorySchema = z.object({
  known: z.array(knownFindingSchema),
  /** Something open was not remembered, for there is too much of it. */
  hasForgotten: z.optional(z.boolean()),
  /** Keyed name of the state that was reviewed last: its commits. */
  reviewed: z.optional(z.string()),
  /** Something was said before what is remembered begins. */
  hasPast: z.optional(z.boolean()),
  isPaused: z.boolean(),
  /** What the host calls the summary, and a keyed hash of what stands there. */
  summary: z.optional(z.object({ id: z.string(), text: z.string() })),
  /** What was handed to the host's code scanning last, by a keyed hash, and what came of it. */
  upload: z.optional(
    z.object({
      mark: z.string(),
      id: z.optional(z.string()),
      state: z.enum(['pending', 'complete', 'failed']),
    }),
  ),
  /** About which state, by a keyed hash, a large model was asked last, how often, and how it answered. */
  model: z.optional(
    z.object({ about: z.string(), times: z.number(), note: z.optional(modelNoteSchema) }),
  ),
  intents: z.array(intentSchema),
  /** Marks of answers that were given. */
  answered: z.array(z.string()),
  /** Who works on it now, and until when nobody else does. */
  lease: z.optional(z.object({ holder: z.string(), until: z.number() })),
})
export type PullMemory = z.infer<typeof pullMemorySchema>

export const emptyPullMemory: PullMemory = {
  known: [],
  isPaused: false,
  intents: [],
  answered: [],
}

/** From the last event; a closed pull request is forgotten at once. */
export const pullLifetimeSeconds = 30 * 24 * 60 * 60

/**
 * More are not remembered: first those go that are fixed or dismissed, then the least grave, and of those alike the
 * ones that stand in the summary alone.
 */
const mostKnown = 500
const mostAnswered = 200

/** A memory of bounded size. */
export function bounded(memory: PullMemory): PullMemory {
  const { known, answered } = memory
  const inOrder = known.toSorted(byWorth)
  const hasForgotten = inOrder.slice(mostKnown).some(({ state }) => state === 'open')
  return {
    ...memory,
    known: inOrder.slice(0, mostKnown),
    ...(hasForgotten && { hasForgotten }),
    answered: answered.slice(-mostAnswered),
  }
}

const states: readonly KnownFinding['state'][] = ['open', 'dismissed', 'fixed']

/** What blocks is never forgotten for what does not, whichever was there first. */
const byWorth = (one: KnownFinding, other: KnownFinding): number =>
  states.indexOf(one.state) - states.indexOf(other.state) ||
  gravity(one.severity) - gravity(other.severity) ||
  Number(one.comment === undefined) - Number(other.comment === undefined)

/** The memory with some of its findings changed; `undefined` leaves one as it is. */
export const withKnown = (
  memory: PullMemory,
  change: (known: KnownFinding) => KnownFinding | undefined,
): PullMemory => ({ ...memory, known: memory.known.map((known) => change(known) ?? known) })

/** The memory without some intents. */
export const withoutIntents = (memory: PullMemory, marks: ReadonlySet<string>): PullMemory => ({
  ...memory,
  intents: memory.intents.filter(({ mark }) => !marks.has(mark)),
})

/** The memory with findings in the place of what was known of them before. */
export function withNew(memory: PullMemory, ...found: readonly KnownFinding[]): PullMemory {
  const isNew = new Set(found.map(({ fingerprint }) => fingerprint))
  const others = memory.known.filter(({ fingerprint }) => !isNew.has(fingerprint))
  return { ...memory, known: [...others, ...found] }
}
