/**
 * What embeds draw: a small extract of a scorecard, a kilobyte or two. It holds numbers, names of
 * languages and tools and the login, and nothing else of the person: no name, no repository, no
 * commit. It is what outlives a scan as its last good copy, sealed.
 */
import * as z from 'zod/mini'
import { archetypeIds } from '../archetype/verdict.ts'
import { subjectKinds } from '../evidence/index.ts'
import { confidences, dimensionIds, type Scorecard, type Signal } from '../score/scorecard.ts'
import { embedFactsVersion } from './facts-version.ts'
import { streaksOf } from './streaks.ts'

const dimensionFacts = z.object({ score: z.number(), coverage: z.number() })
const signalFacts = z.object({
  id: z.string(),
  label: z.string(),
  counted: z.number(),
  most: z.number(),
})

export const embedFactsSchema = z.object({
  version: z.literal(embedFactsVersion),
  formula: z.string(),
  /** The moment that the numbers speak for. */
  asOf: z.string(),
  login: z.string(),
  kind: z.enum(subjectKinds),
  /** Null for whom no score is made: organisations and bots. */
  scores: z.nullable(
    z.object({
      overall: z.object({
        score: z.number(),
        coverage: z.number(),
        confidence: z.enum(confidences),
      }),
      dimensions: z.object({
        activity: dimensionFacts,
        collaboration: dimensionFacts,
        stackDiversity: dimensionFacts,
        aiSavviness: dimensionFacts,
      }),
    }),
  ),
  /** Of the strongest signal for which a population is published: share (0–100) that has less. */
  percentile: z.nullable(z.object({ value: z.number(), of: z.string(), population: z.string() })),
  archetype: z.nullable(z.object({ id: z.enum(archetypeIds), confidence: z.number() })),
  /** The two signals that counted most. */
  strongest: z.array(signalFacts),
  /** What would move the score most. */
  next: z.nullable(z.object({ label: z.string(), text: z.string(), gain: z.number() })),
  /** Empty where there is no code in any language; null where that is unknown. */
  languages: z.nullable(z.array(z.object({ name: z.string(), share: z.number() }))),
  /** Contributions a day; null where the calendar is unknown. */
  calendar: z.nullable(z.object({ firstDay: z.string(), counts: z.array(z.number()) })),
  /** Days in a row, in the person's own time zone; null where the calendar is unknown. */
  streaks: z.nullable(z.object({ current: z.number(), longest: z.number(), total: z.number() })),
  ai: z.object({
    /** Marked of all own commits of the year, 0–1: at least this much; null where it is unknown. */
    shareFloor: z.nullable(z.number()),
    /** Own commits with a mark, among those read. */
    marked: z.number(),
    /** Null where commits could not be read. */
    read: z.nullable(z.number()),
    /** Own commits of the year, read or not; null where GitHub did not say. */
    ownCommits: z.nullable(z.number()),
    tools: z.array(z.object({ tool: z.string(), commits: z.number() })),
  }),
  /** Of an organisation; null for everybody else and where it is unknown. */
  organization: z.nullable(
    z.object({
      /** Public ones, less the forks among those that were read. */
      repositories: z.number(),
      /** How many were read, forks aside: those last pushed to. */
      read: z.number(),
      /** Of those read, how many were pushed to in the last 90 days. */
      active: z.number(),
      /** Share (0–1) of those read that have a licence; null where there are none. */
      licensed: z.nullable(z.number()),
      /** A day. */
      since: z.nullable(z.string()),
    }),
  ),
})
export type EmbedFacts = z.infer<typeof embedFactsSchema>

const languagesKept = 12
const toolsKept = 6

/** The extract of a final scorecard. */
export function embedFactsOf(scorecard: Scorecard): EmbedFacts {
  const { scores, archetype, aiMarks, calendar, subject } = scorecard
  const signals = scores ? dimensionIds.flatMap((id) => scores.dimensions[id].signals) : []
  const ranked = signals.toSorted((one, two) => two.counted - one.counted)
  return {
    version: embedFactsVersion,
    formula: scorecard.formula,
    asOf: scorecard.asOf,
    login: subject.login,
    kind: subject.kind,
    scores: scores && {
      overall: {
        score: scores.overall.score,
        coverage: scores.overall.coverage,
        confidence: scores.overall.confidence,
      },
      dimensions: {
        activity: scoreAndCoverage(scores.dimensions.activity),
        collaboration: scoreAndCoverage(scores.dimensions.collaboration),
        stackDiversity: scoreAndCoverage(scores.dimensions.stackDiversity),
        aiSavviness: scoreAndCoverage(scores.dimensions.aiSavviness),
      },
    },
    percentile: percentileOf(ranked),
    archetype:
      archetype.kind === 'archetype'
        ? { id: archetype.id, confidence: archetype.confidence }
        : null,
    strongest: ranked
      .filter(({ counted }) => counted > 0)
      .slice(0, 2)
      .map(({ id, label, counted, most }) => ({ id, label, counted, most })),
    next: nextOf(signals),
    languages: languagesOf(scorecard),
    calendar,
    streaks: calendar && streaksOf(calendar, new Date(scorecard.asOf)),
    ai: {
      shareFloor: aiMarks.shareFloor,
      marked: aiMarks.authored + aiMarks.assisted,
      read: aiMarks.read,
      ownCommits: aiMarks.ownCommits,
      tools: aiMarks.tools.slice(0, toolsKept),
    },
    organization: scorecard.organization,
  }
}

const scoreAndCoverage = ({ score, coverage }: { score: number; coverage: number }) => ({
  score,
  coverage,
})

/** None that are known are no languages only where all could be seen. */
function languagesOf({ languages, unseen }: Scorecard): EmbedFacts['languages'] {
  const isUnknown = unseen.some(({ what }) => /^(the repositories$|languages of )/.test(what))
  if (languages.length === 0 && isUnknown) return null
  return languages.slice(0, languagesKept).map(({ name, share }) => ({ name, share }))
}

function percentileOf(ranked: readonly Signal[]): EmbedFacts['percentile'] {
  for (const { percentile, label } of ranked)
    // Who has done nothing yet has no place among others.
    if (percentile && percentile.value >= 1)
      return { value: percentile.value, of: label, population: percentile.population }
  return null
}

function nextOf(signals: readonly Signal[]): EmbedFacts['next'] {
  let best: EmbedFacts['next'] = null
  for (const { label, next } of signals)
    if (next && next.gain > (best?.gain ?? 0)) best = { label, text: next.text, gain: next.gain }
  return best
}
