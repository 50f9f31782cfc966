/** From evidence to a verdict: features, points for each archetype, and how sure that makes us. */
import type { AiMarksSummary } from '../ai-marks/summary.ts'
import { onceFor, type Evidence } from '../evidence/index.ts'
import { numbered } from '../score/wording.ts'
import { detectTechnologies, type DetectedTechnology } from '../stack/index.ts'
import { archetypes } from './archetypes.ts'
import { automationOf } from './automation.ts'
import { readSubject } from './commit-subjects.ts'
import { featuresOf, type Feature, type FeatureId, type Features } from './features.ts'
import { prototypes } from './prototypes.ts'
import { textOfReason } from './reason-texts.ts'
import { certaintyOf, enoughTraces, tracesOf } from './sufficiency.ts'
import {
  archetypeIds,
  type ArchetypeCandidate,
  type ArchetypeId,
  type ArchetypeVerdict,
  type InsufficientFacts,
} from './verdict.ts'

/**
 * Points that make one archetype e times as likely as another. Calibrated: see
 * `docs/archetypes.md`.
 */
const temperature = 1.2
/** A winner with fewer points than this has nothing that speaks for it. */
const leastPoints = 1
const reasonsGiven = 4
const runnersUpGiven = 3

/**
 * The archetype that the evidence speaks for, or honestly none; `technologies` are those that the
 * evidence shows.
 */
export function classifyArchetype(
  evidence: Evidence,
  aiMarks: AiMarksSummary,
  technologies: readonly DetectedTechnology[] = detectTechnologies(evidence),
): ArchetypeVerdict {
  if (evidence.subject.kind === 'organization')
    return { kind: 'organization-not-scored', text: 'An organisation is not scored as a person.' }
  if (evidence.subject.kind === 'bot')
    return {
      kind: 'automation-not-scored',
      text: 'A bot is not scored as a person.',
      facts: { id: 'bot' },
    }
  const automation = automationOf(evidence)
  if (automation) return { kind: 'automation-not-scored', ...automation }

  const traces = tracesOf(evidence)
  if (traces === null)
    return insufficient('Nothing that tells of the work could be read.', { id: 'nothing-read' })
  if (traces < enoughTraces)
    return insufficient(
      `${numbered(traces, 'trace')} of public work that could be read (commits or pull requests, reviews, issues, own repositories) ${traces === 1 ? 'is' : 'are'} too few to tell; it takes ${enoughTraces}.`,
      { id: 'too-few', traces, enough: enoughTraces },
    )

  const features = featuresOf(evidence, aiMarks, technologies, onceFor(readSubject))
  const ranking = rank(features, certaintyOf(evidence, aiMarks, traces))
  const [winner, ...others] = ranking
  if (!winner || winner.points < leastPoints)
    return insufficient('What can be seen speaks for no archetype more than for another.', {
      id: 'undecided',
    })
  const { name, description } = archetypes[winner.id]
  return {
    kind: 'archetype',
    id: winner.id,
    name,
    description,
    confidence: winner.confidence,
    runnersUp: others.slice(0, runnersUpGiven).map(toCandidate),
    because: reasonsFor(winner.id, features),
  }
}

const insufficient = (text: string, facts: InsufficientFacts): ArchetypeVerdict => ({
  kind: 'insufficient-data',
  text,
  facts,
})

type Ranked = { id: ArchetypeId; points: number; confidence: number }

const toCandidate = ({ id, confidence }: Ranked): ArchetypeCandidate => ({
  id,
  name: archetypes[id].name,
  confidence,
})

/** All archetypes, most likely first. What is uncertain is shared out among all ten evenly. */
function rank(features: Features, certainty: number): Ranked[] {
  const points = archetypeIds.map((id) => pointsOf(id, features))
  const most = Math.max(...points)
  const odds = points.map((point) => Math.exp((point - most) / temperature))
  const sum = odds.reduce((total, odd) => total + odd, 0)
  const spread = (1 - certainty) / archetypeIds.length
  return archetypeIds
    .map((id, index) => ({
      id,
      points: points[index]!,
      confidence: rounded((certainty * odds[index]!) / sum + spread),
    }))
    .toSorted((one, two) => two.points - one.points)
}

/** Down, so that all of them together never make more than 1. */
const rounded = (confidence: number) => Math.floor(confidence * 1000) / 1000

/** A feature whose evidence is unknown abstains. */
function pointsOf(id: ArchetypeId, features: Features): number {
  let points = 0
  for (const [feature, weight] of Object.entries(prototypes[id]))
    points += weight * (features[feature as FeatureId]?.value ?? 0)
  return points
}

/** The second reason of a feature weighs half as much as the first. */
function reasonsIn({ facts, also }: Feature, points: number) {
  return also === undefined
    ? [{ facts, points }]
    : [
        { facts, points: (points * 2) / 3 },
        { facts: also, points: points / 3 },
      ]
}

function reasonsFor(id: ArchetypeId, features: Features) {
  const spoke = Object.entries(prototypes[id])
    .map(([feature, weight]) => ({ weight, feature: features[feature as FeatureId] }))
    .flatMap(({ weight, feature }) =>
      feature && weight * feature.value > 0.2 ? reasonsIn(feature, weight * feature.value) : [],
    )
    .toSorted((one, two) => two.points - one.points)
    .slice(0, reasonsGiven)
  const sum = spoke.reduce((total, { points }) => total + points, 0)
  return spoke.map(({ facts, points }) => ({
    text: textOfReason(facts),
    weight: rounded(points / sum),
    facts,
  }))
}
