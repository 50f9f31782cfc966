/** How risky a change is by its size and spread alone. A hint where to look longer; it says nothing of what is wrong. */
import type { Change } from '../change.ts'
import { metricsOf, type ChangeMetrics } from './metrics.ts'
import { contributionsOf, probabilityOf, type Contribution, type RiskModel } from './model.ts'
import weights from './weights.json' with { type: 'json' }

export type RiskBand = 'low' | 'medium' | 'high'

export interface Risk {
  /** Where the change stands among those that the model learned from. */
  band: RiskBand
  /**
   * How many of such changes were mended later, over projects where every twelfth change was and such where every second
   * one was. The reader's project is another: what is shown is the band.
   */
  probability: number
  /** What was measured. */
  metrics: ChangeMetrics
  /** Why, the strongest first. */
  reasons: Contribution[]
}

/** The risk of a change; `undefined` where its lines are not all known, and where the model may not be shown. */
export function riskOf(change: Change, model: RiskModel = weights): Risk | undefined {
  const metrics = model.isShown ? metricsOf(change) : undefined
  if (metrics === undefined) return undefined
  const probability = probabilityOf(model, metrics)
  return {
    band: bandOf(model, probability),
    probability,
    metrics,
    reasons: contributionsOf(model.terms, metrics),
  }
}

/** The band of a probability. */
export function bandOf({ bands }: RiskModel, probability: number): RiskBand {
  if (probability >= bands.high) return 'high'
  return probability >= bands.medium ? 'medium' : 'low'
}

/** Of the model that is used. */
export const riskVersion = weights.version
