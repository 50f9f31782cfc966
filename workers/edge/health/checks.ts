/** What was found out about the dependencies, and when: looked at now and then, however many ask. */
import type { Dependency, DependencyName, Readiness } from '../../../shared/api/health.ts'
import { within } from '../../platform/within.ts'

/** Whoever watches asks every few seconds, from many places. */
const lookEveryMilliseconds = 10_000
/** Longer than any of them takes for an answer that is worth waiting for. */
const deadlineMilliseconds = 2_000

export type Check = {
  name: DependencyName
  isNeeded: boolean
  /** Rejects where it fails; null where nothing can be said. */
  look: () => Promise<null | void>
}

type Finding = { state: Dependency['state']; at: number }

export type Checks = {
  /** What is known of each, looked at anew where that is too old. Never throws. */
  readiness(checks: readonly Check[]): Promise<Readiness>
}

/**
 * Findings of one isolate. They are kept, not looks under way: the platform lets no request wait for
 * another one's. `now` gives milliseconds since 1970.
 */
export function createChecks(now: () => number): Checks {
  const found = new Map<DependencyName, Finding>()

  async function findingOf({ name, look }: Check): Promise<Finding> {
    const known = found.get(name)
    if (known && now() - known.at < lookEveryMilliseconds) return known
    const state = await within(deadlineMilliseconds, look(), fail).then(
      (nothing): Dependency['state'] => (nothing === null ? 'unknown' : 'ok'),
      (): Dependency['state'] => 'failing',
    )
    const finding = { state, at: now() }
    found.set(name, finding)
    return finding
  }

  return {
    async readiness(checks) {
      const dependencies = await Promise.all(
        checks.map(async (check): Promise<Dependency> => {
          const { state, at } = await findingOf(check)
          const { name, isNeeded } = check
          const ageSeconds = state === 'unknown' ? null : Math.round((now() - at) / 100) / 10
          return { name, state, isNeeded, ageSeconds }
        }),
      )
      const ready = dependencies.every(({ isNeeded, state }) => !isNeeded || state !== 'failing')
      return { at: new Date(now()).toISOString(), ready, dependencies }
    },
  }
}

function fail(): never {
  throw new Error('Late')
}
