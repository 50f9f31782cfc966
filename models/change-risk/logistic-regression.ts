/** Logistic regression by Newton's method: no chance in it, so that the same rows always give the same weights. */
import { logistic } from '../../shared/review/risk/model.ts'

export interface Example {
  features: readonly number[]
  isTrue: boolean
}

const mostSteps = 50
const closeEnough = 1e-10

/**
 * The weights that make the examples most likely, with a ridge on those that `isHeldBack` names. Source: Hastie,
 * Tibshirani, Friedman, The Elements of Statistical Learning, section 4.4.1.
 */
export function fitLogistic(
  examples: readonly Example[],
  isHeldBack: (feature: number) => boolean = () => false,
  ridge = 0,
): number[] {
  const size = examples[0]!.features.length
  let weights = Array.from({ length: size }, () => 0)
  for (let step = 0; step < mostSteps; step += 1) {
    const { slope, curve } = derivativesOf(examples, weights)
    for (let at = 0; at < size; at += 1) {
      if (!isHeldBack(at)) continue
      slope[at]! -= ridge * weights[at]!
      curve[at]![at]! += ridge
    }
    const change = solve(curve, slope)
    weights = weights.map((weight, at) => weight + change[at]!)
    if (Math.max(...change.map(Math.abs)) < closeEnough) break
  }
  return weights
}

export const logOddsOf = (weights: readonly number[], features: readonly number[]): number =>
  features.reduce((sum, feature, at) => sum + feature * weights[at]!, 0)

function derivativesOf(examples: readonly Example[], weights: readonly number[]) {
  const slope = weights.map(() => 0)
  const curve = weights.map(() => weights.map(() => 0))
  for (const { features, isTrue } of examples) {
    const probability = logistic(logOddsOf(weights, features))
    const certainty = probability * (1 - probability)
    for (const [at, feature] of features.entries()) {
      if (feature === 0) continue
      slope[at]! += (Number(isTrue) - probability) * feature
      for (const [beside, other] of features.entries())
        curve[at]![beside]! += certainty * feature * other
    }
  }
  return { slope, curve }
}

/** Solves a system of linear equations by Gauss's elimination with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!])
  for (let at = 0; at < rows.length; at += 1) {
    let pivot = at
    for (let below = at; below < rows.length; below += 1)
      if (Math.abs(rows[below]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = below
    ;[rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!]
    for (const [other, row] of rows.entries()) {
      if (other === at) continue
      const factor = row[at]! / rows[at]![at]!
      for (let column = at; column < row.length; column += 1)
        row[column]! -= factor * rows[at]![column]!
    }
  }
  return rows.map((row, at) => row.at(-1)! / row[at]!)
}
