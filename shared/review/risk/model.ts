/**
 * A model of how risky a change is: a logistic regression over logarithms, so small that every number of it can be read.
 */
import { metricNames, type ChangeMetrics, type MetricName } from './metrics.ts'

/** What one metric counts: `weight` for each step of ln(1 + metric) above `centre`, the mean of what was learned from. */
export interface Term {
  weight: number
  centre: number
}

export interface RiskModel {
  /** Raised whenever the same change may get another probability. */
  version: string
  /** Whether it was at least as good as the lines added alone, and calibrated. What was not, is not shown. */
  isShown: boolean
  intercept: number
  terms: Record<MetricName, Term>
  /** From which probability on a change is in a band. */
  bands: { medium: number; high: number }
}

/** How much one metric moves the log-odds away from those of a change like the mean. */
export interface Contribution {
  metric: MetricName
  value: number
  contribution: number
}

/** The contributions of all metrics that count, the largest first, whether they raise the risk or lower it. */
export const contributionsOf = (
  terms: RiskModel['terms'],
  metrics: ChangeMetrics,
): Contribution[] =>
  metricNames
    .filter((metric) => terms[metric].weight !== 0)
    .map((metric) => ({
      metric,
      value: metrics[metric],
      contribution: terms[metric].weight * (Math.log1p(metrics[metric]) - terms[metric].centre),
    }))
    .sort((one, other) => Math.abs(other.contribution) - Math.abs(one.contribution))

/** The probability, from 0 to 1, that a change with such metrics was mended later, among the changes learned from. */
export function probabilityOf(model: RiskModel, metrics: ChangeMetrics): number {
  const moved = contributionsOf(model.terms, metrics).map(({ contribution }) => contribution)
  return logistic(moved.reduce((total, each) => total + each, model.intercept))
}

export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
