/** One developer, read through the stand-in by the product's own reader and classified. */
import { summarizeAiMarks } from '../../../shared/ai-marks/index.ts'
import { classifyArchetype, type ArchetypeVerdict } from '../../../shared/archetype/index.ts'
import type { Evidence } from '../../../shared/evidence/index.ts'
import {
  createMeter,
  createTokenPool,
  healthyCallsAtFirst,
  readGitHub,
} from '../../../workers/platform/github/index.ts'
import type { Developers } from '../../facts/index.ts'
import { createGitHubStandIn } from '../../github/index.ts'
import type { Expectation } from './expectations.ts'

export type Judgement = {
  id: string
  expected: string
  acceptable: readonly string[]
  got: string
  confidence: number | null
  runnersUp: readonly { name: string; confidence: number }[]
  because: readonly string[]
  isTop1: boolean
  isTop2: boolean
}

/** Judges the developer by the facts in the folder, at the moment that the expectation names. */
export async function judge(developers: Developers, expectation: Expectation): Promise<Judgement> {
  const asOf = new Date(expectation.asOf)
  const evidence = await readEvidence(developers, expectation.id, asOf)
  return compared(expectation, classifyArchetype(evidence, summarizeAiMarks(evidence)))
}

/** The final evidence that the reader gathers of a login from the stand-in. */
export async function readEvidence(
  developers: Developers,
  login: string,
  asOf: Date,
): Promise<Evidence> {
  // The reader's deadline runs on a clock of its own: a slow machine must not change a verdict.
  const now = () => asOf.getTime()
  const { fetch } = createGitHubStandIn({ developers, now: () => asOf })
  const pool = createTokenPool([{ id: 'evaluation', token: async () => 'evaluation' }], now)
  const meter = createMeter(healthyCallsAtFirst, now)
  const apiUrl = 'https://api.github.com'
  for await (const event of readGitHub({ login, asOf, apiUrl, fetch, pool, meter, now }))
    if (event.kind === 'final') return event.evidence
  throw new Error(`The reader gave no final evidence of ${login}.`)
}

/**
 * Top-1 is the archetype itself, or the kind of verdict that was expected instead of one. Top-2 also
 * accepts an acceptable archetype as the verdict, or the expected one as first runner-up.
 */
function compared(expectation: Expectation, verdict: ArchetypeVerdict): Judgement {
  const { id, archetype, expect, acceptable } = expectation
  const expected = expect ?? archetype ?? 'insufficient-data'
  if (verdict.kind !== 'archetype') {
    const isRight = verdict.kind === expected
    return {
      id,
      expected,
      acceptable,
      got: verdict.kind,
      confidence: null,
      runnersUp: [],
      because: [verdict.text],
      isTop1: isRight,
      isTop2: isRight,
    }
  }
  const isTop1 = verdict.name === expected
  return {
    id,
    expected,
    acceptable,
    got: verdict.name,
    confidence: verdict.confidence,
    runnersUp: verdict.runnersUp.map(({ name, confidence }) => ({ name, confidence })),
    because: verdict.because.map(({ text }) => text),
    isTop1,
    isTop2: isTop1 || acceptable.includes(verdict.name) || verdict.runnersUp[0]?.name === expected,
  }
}
