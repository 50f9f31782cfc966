/** What a dimension file says of one of its signals; the counting rule makes a signal of it. */
import type { AnchorTable } from './anchors.ts'
import type { Curve } from './curves.ts'
import type { Measure } from './measure.ts'
import type { EvidenceLink, SignalFacts } from './scorecard.ts'

export type Reading = {
  id: string
  label: string
  unit: string
  /** Points on offer; those of a dimension add up to `pointsOnOffer`. */
  most: number
  measure: Measure
  /** Share of the points that a value earns; more evidence never makes it fall. */
  curve: Curve
  /** Published quantiles of the same count, where there are any. */
  table?: AnchorTable
  /** The numbers in a sentence; not asked for where the measure is unknown. */
  why: () => string
  /** What else `why` rests on than the measure; not asked for where the measure is unknown. */
  details?: () => Partial<SignalFacts>
  /** The next step up from a value, or null where there is none. */
  next: (value: number) => Step | null
  evidence: readonly EvidenceLink[]
}

/** `name`: the layer that the step adds. */
export type Step = { value: number; text: string; name?: string }
