/** Spans of time that counts are taken over. */
export type Window = { from: Date; to: Date }

const dayMilliseconds = 86_400_000

/** The 365 days before `asOf`; GitHub answers for at most a year at once. */
export function yearBefore(asOf: Date): Window {
  return { from: new Date(asOf.getTime() - 365 * dayMilliseconds), to: asOf }
}

/** The two halves of a window, cut at a midnight (UTC) so that no day is counted in both. */
export function halves({ from, to }: Window): [Window, Window] {
  const middle = (from.getTime() + to.getTime()) / 2
  const midnight = new Date(Math.floor(middle / dayMilliseconds) * dayMilliseconds)
  return [
    { from, to: new Date(midnight.getTime() - 1000) },
    { from: midnight, to },
  ]
}
