/**
 * Makes the model of change risk of recorded changes, without any chance. What of a project cannot be seen from a change,
 * how often its changes are mended at all, is taken out while the weights are learned, by a number for each project.
 */
import { metricNames, type MetricName } from '../../shared/review/risk/metrics.ts'
import { probabilityOf, type RiskModel, type Term } from '../../shared/review/risk/model.ts'
import { mean, quantile, rounded } from '../measures.ts'
import { fitLogistic, logOddsOf } from './logistic-regression.ts'
import type { RecordedChange } from './read-changes.ts'

/** Raised by hand with each change of the data or of this file. */
const version = '1.0.0'

/** Holds weights back that few rows speak for. The first that was tried, and left so. */
const ridge = 5

/** Half of the changes learned from are below `medium`, four of five below `high`. */
const shareBelow = { medium: 0.5, high: 0.8 }

/** Weights that are not calibrated: they order changes, no more. */
interface Order {
  terms: Record<MetricName, Term>
}

export const projectsOf = (changes: readonly RecordedChange[]): string[] =>
  [...new Set(changes.map(({ project }) => project))].toSorted()

/** A model of all changes, calibrated on projects that the weights did not learn from. */
export function trainModel(changes: readonly RecordedChange[], isShown: boolean): RiskModel {
  const { terms } = orderOf(changes)
  const { slope, intercept } = calibrationOf(changes)
  const model = {
    version,
    isShown,
    intercept: rounded(intercept),
    terms: mapTerms(terms, ({ weight, centre }) => ({
      weight: rounded(weight * slope),
      centre: rounded(centre),
    })),
    bands: { medium: 0, high: 0 },
  }
  const probabilities = changes.map(({ metrics }) => probabilityOf(model, metrics))
  return {
    ...model,
    bands: {
      medium: rounded(quantile(probabilities, shareBelow.medium)),
      high: rounded(quantile(probabilities, shareBelow.high)),
    },
  }
}

/**
 * Weights of which none is below zero: that more lines or places were safer is what few rows say by chance, and nobody
 * could be told. What wants to be below is left out, the lowest first.
 */
function orderOf(changes: readonly RecordedChange[]): Order {
  const centres = mapMetrics((metric) => mean(changes.map((change) => logOf(change, metric))))
  const spreads = mapMetrics((metric) =>
    Math.sqrt(mean(changes.map((change) => (logOf(change, metric) - centres[metric]) ** 2))),
  )
  const steps = (change: RecordedChange, metric: MetricName) =>
    (logOf(change, metric) - centres[metric]) / spreads[metric]
  let counted: MetricName[] = [...metricNames]
  for (;;) {
    const used = counted
    const weights = fitWithin(changes, (change) => used.map((metric) => steps(change, metric)))
    const lowest = Math.min(...weights)
    if (lowest >= 0) {
      const weightOf = (metric: MetricName) => weights[used.indexOf(metric)] ?? 0
      return {
        terms: mapMetrics((metric) => ({
          weight: weightOf(metric) / spreads[metric],
          centre: centres[metric],
        })),
      }
    }
    counted = used.filter((_, at) => weights[at] !== lowest)
  }
}

/** The weights of features within projects: each project has a number of its own beside them. */
function fitWithin(
  changes: readonly RecordedChange[],
  featuresOf: (change: RecordedChange) => number[],
): number[] {
  const projects = projectsOf(changes)
  const weights = fitLogistic(
    changes.map((change) => ({
      features: [
        ...projects.map((project) => Number(project === change.project)),
        ...featuresOf(change),
      ],
      isTrue: change.isBuggy,
    })),
    (feature) => feature >= projects.length,
    ridge,
  )
  return weights.slice(projects.length)
}

/**
 * What makes probabilities of an order: Platt's line, through scores that each project has from the others. Source: Platt,
 * Probabilistic Outputs for Support Vector Machines (1999).
 */
function calibrationOf(changes: readonly RecordedChange[]): { slope: number; intercept: number } {
  const examples = projectsOf(changes).flatMap((project) => {
    const { terms } = orderOf(changes.filter((change) => change.project !== project))
    return changes
      .filter((change) => change.project === project)
      .map((change) => ({ features: [1, scoreOf(terms, change)], isTrue: change.isBuggy }))
  })
  const [intercept = 0, slope = 1] = fitLogistic(examples)
  return { slope, intercept }
}

const scoreOf = (terms: Order['terms'], change: RecordedChange): number =>
  logOddsOf(
    metricNames.map((metric) => terms[metric].weight),
    metricNames.map((metric) => logOf(change, metric) - terms[metric].centre),
  )

const logOf = ({ metrics }: RecordedChange, metric: MetricName) => Math.log1p(metrics[metric])

const mapMetrics = <Value>(valueOf: (metric: MetricName) => Value): Record<MetricName, Value> =>
  Object.fromEntries(metricNames.map((metric) => [metric, valueOf(metric)])) as Record<
    MetricName,
    Value
  >

const mapTerms = (terms: RiskModel['terms'], map: (term: Term) => Term): RiskModel['terms'] =>
  mapMetrics((metric) => map(terms[metric]))
