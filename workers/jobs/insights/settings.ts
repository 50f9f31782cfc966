/** What a deployment decides of its insights. */
import type { JobsEnv } from '../../platform/bindings.ts'

export type InsightSettings = {
  /** No number speaks for fewer scans of a span. */
  threshold: number
  /** Weeks are joined to spans until they hold so many scans. */
  leastScansOfSpan: number
  /** Null: none. */
  noise: { seed: string; scale: number } | null
}

const spanThresholds = 25
const leastSeedLength = 32

/** A variable that is no whole number in its range counts as not set; a seed too short is refused. */
export function insightSettingsOf(env: JobsEnv): InsightSettings {
  const threshold = wholeNumber(env.INSIGHTS_THRESHOLD, { from: 5, to: 1_000, otherwise: 20 })
  const seed = env.INSIGHTS_NOISE_SEED
  if (seed && seed.length < leastSeedLength) throw new Error('INSIGHTS_NOISE_SEED is too short')
  const scale = wholeNumber(env.INSIGHTS_NOISE_SCALE, { from: 1, to: 100, otherwise: 3 })
  return {
    threshold,
    leastScansOfSpan: spanThresholds * threshold,
    noise: seed ? { seed, scale } : null,
  }
}

function wholeNumber(
  text: string | undefined,
  { from, to, otherwise }: { from: number; to: number; otherwise: number },
): number {
  const number = Number(text)
  return text && Number.isInteger(number) && number >= from && number <= to ? number : otherwise
}
