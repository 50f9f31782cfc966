/**
 * Names that are refused for a while, each with its own end. They are kept apart from whatever else
 * a coordinator remembers, so that no crowd of scans drives one out. Everything is in memory and goes
 * with it.
 */
export type Bars = {
  /** Refuses a name from now on, for as long as all are refused. */
  set(name: string): void
  /** Whether the name is refused now. */
  has(name: string): boolean
  lift(name: string): void
  size(): number
}

/**
 * Bars that end after `milliseconds`. Where there are more than `most`, those set first go. `now`
 * gives milliseconds since 1970.
 */
export function createBars(milliseconds: number, most: number, now: () => number): Bars {
  /** In the order in which they end, since all last equally long. */
  const ends = new Map<string, number>()

  const dropEnded = () => {
    for (const [name, end] of ends) {
      if (end > now() && ends.size <= most) return
      ends.delete(name)
    }
  }

  return {
    set(name) {
      ends.delete(name)
      ends.set(name, now() + milliseconds)
      dropEnded()
    },
    has: (name) => (ends.get(name) ?? 0) > now(),
    lift: (name) => void ends.delete(name),
    size: () => ends.size,
  }
}
