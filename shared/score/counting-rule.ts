/**
 * The counting rule. A dimension offers 125 points, and the best 100 of them count: a budget of 100
 * is filled with the signals of the best ratio of earned points to points on offer, the last of them
 * in part. What is unknown is not chosen and takes no room, so a person who does equally well
 * everywhere loses nothing while up to 25 points are unknown.
 */

export const pointsOnOffer = 125
export const pointsThatCount = 100

/** What a signal earned of what it offers; null where it is unknown. */
export type Earned = { id: string; most: number; points: number | null }

/**
 * How many points of each signal count, in the order given. Their sum is the score: the largest
 * Σ xᵢ·pointsᵢ with 0 ≤ xᵢ ≤ 1 and Σ xᵢ·mostᵢ ≤ 100 (the fractional knapsack, where filling by ratio
 * is optimal). Ties go by id.
 */
export function countBest(signals: readonly Earned[]): number[] {
  const best = signals
    .map(({ id, most, points }, index) => ({ id, most, points: points ?? 0, index }))
    .filter(({ points }) => points > 0)
    .toSorted(
      (one, two) => two.points / two.most - one.points / one.most || (one.id < two.id ? -1 : 1),
    )
  const counted = signals.map(() => 0)
  let room = pointsThatCount
  for (const { most, points, index } of best) {
    const taken = Math.min(most, room)
    counted[index] = (points * taken) / most
    room -= taken
    if (room <= 0) break
  }
  return counted
}

/** The sum of what counts. */
export function scoreOf(signals: readonly Earned[]): number {
  return countBest(signals).reduce((sum, points) => sum + points, 0)
}

/**
 * The numbers in tenths, rounded so that they still add up to the rounded sum: all are rounded
 * down, and the tenths that are missing go to those that lost most by it. `whole` is the sum as it is shown elsewhere,
 * which may have been added up in another order: at the middle of a tenth the two round apart.
 */
export function roundTogether(
  values: readonly number[],
  whole = values.reduce((total, value) => total + value, 0),
): number[] {
  const tenths = values.map((value) => Math.floor(value * 10 + tolerance))
  const sum = Math.round(whole * 10)
  const missing = sum - tenths.reduce((total, value) => total + value, 0)
  const byLoss = values
    .map((value, index) => ({ index, loss: value * 10 - (tenths[index] ?? 0) }))
    .toSorted((one, two) => two.loss - one.loss || one.index - two.index)
  for (const { index } of byLoss.slice(0, Math.max(0, missing))) tenths[index]! += 1
  return tenths.map((value) => value / 10)
}

/** Sums of binary fractions miss whole tenths by less than this. */
const tolerance = 1e-9

export function toTenths(value: number): number {
  return Math.round(value * 10) / 10
}

/** To tenths, up: what `roundTogether` makes of a part of the value is never more. */
export function upToTenths(value: number): number {
  return Math.max(0, Math.ceil(value * 10 - tolerance)) / 10
}
