/**
 * The scorecard: what a scan answers. Every number stands beside the evidence it rests on, the
 * words that explain it and the version of the formula that made it.
 */
import * as z from 'zod/mini'
import { subjectKinds, unknownReasons } from '../evidence/index.ts'
import { archetypeVerdictSchema } from '../archetype/verdict.ts'
import { aiMarksSummarySchema } from '../ai-marks/summary.ts'
import { seenParts } from './measure.ts'
import { unseenParts } from './unseen-parts.ts'
import { formulaVersion, scorecardVersion } from './versions.ts'

export const dimensionIds = ['activity', 'collaboration', 'stackDiversity', 'aiSavviness'] as const
export type DimensionId = (typeof dimensionIds)[number]

export const confidences = ['high', 'medium', 'low'] as const

const link = z.object({ label: z.string(), url: z.url() })

/** What `why` says beside the value, for those who say it in another language. */
const signalFacts = z.object({
  /** More of it may be unseen. */
  isFloor: z.boolean(),
  /** What of the evidence was seen, `read` of `all`; null where it was all of it. */
  seen: z.nullable(
    z.object({
      of: z.enum(seenParts),
      read: z.nullable(z.number()),
      all: z.nullable(z.number()),
    }),
  ),
  /** Names that it lists, how many it leaves out, and of languages how much of each there is. */
  names: z.optional(z.array(z.string())),
  further: z.optional(z.number()),
  amounts: z.optional(z.array(z.number())),
  /** To how many languages of equal size the languages come. */
  evenly: z.optional(z.number()),
  /** Days of the run that goes on now. */
  current: z.optional(z.number()),
  /** The day of the last activity. */
  lastDay: z.optional(z.string()),
  /** Share (0–1) of what was opened that was merged. */
  share: z.optional(z.number()),
  /** Own commits read. */
  read: z.optional(z.number()),
})

/**
 * One thing that a dimension rests on. `points` of at most `most`, by its value alone and rounded up
 * to a tenth; `counted` of them count, rounded so that those of a dimension add up to its score.
 */
const signal = z.object({
  id: z.string(),
  label: z.string(),
  /** Null where it is unknown; `unknown` then says why. */
  value: z.nullable(z.number()),
  unit: z.string(),
  points: z.number(),
  most: z.number(),
  counted: z.number(),
  /** Share (0–100) of a published population that has less; null where none is published. */
  percentile: z.nullable(z.object({ value: z.number(), population: z.string() })),
  why: z.string(),
  /** Null where the value is unknown. */
  facts: z.nullable(signalFacts),
  /**
   * What would move it most: up to which value (`name` is the layer that brings it there), and how
   * many points that brings the dimension; null where none.
   */
  next: z.nullable(
    z.object({
      text: z.string(),
      value: z.number(),
      name: z.optional(z.string()),
      gain: z.number(),
    }),
  ),
  evidence: z.array(link),
  unknown: z.nullable(z.object({ reason: z.enum(unknownReasons), text: z.string() })),
})

const range = z.object({ low: z.number(), high: z.number() })

/** A score 0–100; `range.high` is what it could be if all that is unknown were at its best. */
const dimension = z.object({
  id: z.enum(dimensionIds),
  label: z.string(),
  score: z.number(),
  range,
  /** Share (0–1) of the points on offer whose evidence is known. */
  coverage: z.number(),
  confidence: z.enum(confidences),
  signals: z.array(signal),
})

const scores = z.object({
  overall: z.object({
    score: z.number(),
    range,
    coverage: z.number(),
    confidence: z.enum(confidences),
  }),
  dimensions: z.object({
    activity: dimension,
    collaboration: dimension,
    stackDiversity: dimension,
    aiSavviness: dimension,
  }),
})

const scorecard = z.object({
  version: z.literal(scorecardVersion),
  formula: z.literal(formulaVersion),
  /** `provisional` after the first answer from GitHub, `final` when all that can be read is read. */
  stage: z.enum(['provisional', 'final']),
  asOf: z.iso.datetime({ offset: true }),
  window: z.object({ from: z.string(), to: z.string() }),
  source: z.enum(['graphql', 'rest', 'mixed', 'git']),
  subject: z.object({
    login: z.string(),
    kind: z.enum(subjectKinds),
    name: z.nullable(z.string()),
    avatarUrl: z.nullable(z.string()),
    createdAt: z.nullable(z.string()),
    url: z.url(),
  }),
  /**
   * Null for organisations and bots, by GitHub's word: they are not scored as a person. An account of
   * a person always has scores, however much of it is read and whatever the archetype says.
   */
  scores: z.nullable(scores),
  archetype: archetypeVerdictSchema,
  aiMarks: aiMarksSummarySchema,
  /** Share (0–1) of the bytes in the person's own repositories, most first. */
  languages: z.array(z.object({ name: z.string(), share: z.number(), bytes: z.number() })),
  /** Contributions a day from `firstDay` on; null where the calendar is unknown. */
  calendar: z.nullable(z.object({ firstDay: z.string(), counts: z.array(z.number()) })),
  /** Of an organisation; null for everybody else and where its repositories are unknown. */
  organization: z.nullable(
    z.object({
      /** Public ones, less the forks among those that were read. */
      repositories: z.number(),
      /** How many were read, forks aside: those last pushed to. */
      read: z.number(),
      /** Of those read, how many were pushed to in the 90 days before. */
      active: z.number(),
      /** Share (0–1) of those read that have a licence; null where there are none. */
      licensed: z.nullable(z.number()),
      /** The day on which the account was made. */
      since: z.nullable(z.string()),
    }),
  ),
  /** What could not be seen, and why. */
  unseen: z.array(
    z.object({
      what: z.string(),
      /** The same for those who say it in another language. */
      part: z.enum(unseenParts),
      /** How many: repositories, or of further pull requests these. Null where nobody knows. */
      count: z.nullable(z.number()),
      reason: z.enum(unknownReasons),
      text: z.string(),
    }),
  ),
})

export const scorecardSchema = scorecard
export type Scorecard = z.infer<typeof scorecard>
export type Scores = z.infer<typeof scores>
export type Dimension = z.infer<typeof dimension>
export type SignalFacts = z.infer<typeof signalFacts>
export type Signal = z.infer<typeof signal>
export type EvidenceLink = z.infer<typeof link>
export type Confidence = (typeof confidences)[number]
