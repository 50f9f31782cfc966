/** What lies in the steps of a scale, and its quantiles, from counts of several steps at once. */
import type { ToldStep } from './protect.ts'

const rounds = 300

/**
 * The share (0–1) of each step, the steps named by their lower bounds, that makes the told counts
 * most likely; null where nothing is told. What is unknown is left out. Each count speaks for some
 * steps together: the expectation-maximisation of grouped data (Turnbull 1976, "The Empirical
 * Distribution Function with Arbitrarily Grouped, Censored and Truncated Data"). It begins where the
 * way of joining points: all joined steps but the last hold fewer than `threshold`, as one a half.
 */
export function estimateShares(
  told: readonly ToldStep[],
  bounds: readonly number[],
  threshold: number,
): number[] | null {
  const groups = groupsOf(told, bounds)
  const scans = groups.reduce((sum, group) => sum + group.scans, 0)
  if (scans === 0) return null
  let shares: number[] = bounds.map(() => 0)
  for (const { first, last, scans: ofGroup, isOpen, told: times } of groups) {
    const steps = last - first + 1
    const before = isOpen
      ? (ofGroup * (steps - 1)) / steps
      : Math.min(ofGroup, times * threshold) / 2
    for (let at = first; at <= last; at += 1) {
      const isEnd = at === last
      const ofStep = steps === 1 ? ofGroup : isEnd ? ofGroup - before : before / (steps - 1)
      shares[at]! += ofStep / scans
    }
  }
  for (let round = 0; round < rounds; round += 1) {
    const next: number[] = bounds.map(() => 0)
    for (const { first, last, scans: ofGroup } of groups) {
      let whole = 0
      for (let at = first; at <= last; at += 1) whole += shares[at]!
      for (let at = first; at <= last; at += 1)
        next[at]! += whole > 0 ? (ofGroup * shares[at]!) / whole / scans : 0
    }
    shares = next
  }
  return shares
}

/** `told`: how many counts became one; `isOpen`: it has no upper end. */
type Group = { first: number; last: number; scans: number; told: number; isOpen: boolean }

/** Counts of the same steps become one. */
function groupsOf(told: readonly ToldStep[], bounds: readonly number[]): Group[] {
  const groups = new Map<string, Group>()
  for (const { from, to, scans } of told) {
    if (from === null) continue
    const first = bounds.indexOf(from)
    const last = to === null ? bounds.length - 1 : bounds.indexOf(to) - 1
    if (first < 0 || last < first) throw new Error('A count is not of these steps')
    const key = `${first} ${last}`
    const known = groups.get(key) ?? { first, last, scans: 0, told: 0, isOpen: to === null }
    groups.set(key, { ...known, scans: known.scans + scans, told: known.told + 1 })
  }
  return [...groups.values()]
}

/** A value with the share (0–1) of those who have it or less. */
export type Point = { value: number; share: number }

/** Whole numbers or any; `end`: what nothing is above, where there is such a thing. */
export type Scale = { isWhole: boolean; end: number | null }

/**
 * The distribution at the ends of the steps, as far up as any count has an end, and at the end of the
 * scale. A step of whole numbers ends one before the next bound.
 */
export function pointsOf(
  told: readonly ToldStep[],
  shares: readonly number[],
  bounds: readonly number[],
  { isWhole, end }: Scale,
): Point[] {
  const highest = Math.max(...told.map(({ from, to }) => to ?? from ?? 0))
  const points: Point[] = []
  let share = 0
  for (const [index, ofStep] of shares.entries()) {
    share += ofStep
    const next = bounds[index + 1]
    if (next !== undefined && next <= highest)
      points.push({ value: isWhole ? next - 1 : next, share })
  }
  return end === null ? points : [...points, { value: end, share: 1 }]
}

/**
 * The value that a share of everybody has or is below, even between the points; whole numbers are
 * rounded up. Beyond the last point it is that.
 */
export function quantileOf(
  points: readonly Point[],
  share: number,
  { isWhole }: { isWhole: boolean },
): number {
  let lower: Point = { value: isWhole ? -1 : 0, share: 0 }
  for (const upper of points) {
    if (upper.share >= share && upper.share > lower.share) {
      const part = (share - lower.share) / (upper.share - lower.share)
      const value = lower.value + part * (upper.value - lower.value)
      return isWhole ? Math.max(0, Math.ceil(value - 1e-9)) : value
    }
    lower = upper
  }
  return lower.value
}
