/** Numbers as drawings take them: levels between 0 and 1. */

/** Each as a share of the largest, by its square root: a week of few contributions is seen, too. */
export function levelsOf(counts: readonly number[]): number[] {
  const most = Math.max(...counts)
  return counts.map((count) => (most > 0 ? Math.sqrt(Math.max(0, count) / most) : 0))
}

/** Each as the mean of those around it, `reach` to both sides, the nearer the weightier. */
export function softened(levels: readonly number[], reach: number): number[] {
  return levels.map((_, index) => {
    let [sum, weights] = [0, 0]
    for (let step = -reach; step <= reach; step += 1) {
      const level = levels[Math.min(levels.length - 1, Math.max(0, index + step))]!
      const weight = reach + 1 - Math.abs(step)
      sum += weight * level
      weights += weight
    }
    return sum / weights
  })
}

/** The level at a place between 0 and 1 along the row, straight between two. */
export function levelAt(levels: readonly number[], place: number): number {
  const position = Math.min(1, Math.max(0, place)) * (levels.length - 1)
  const index = Math.floor(position)
  const [from = 0, to = from] = [levels[index], levels[index + 1]]
  return from + (to - from) * (position - index)
}

/** Whole numbers from 0. */
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

/** From one to the other. */
export const between = (from: number, to: number, share: number): number =>
  from + (to - from) * share
