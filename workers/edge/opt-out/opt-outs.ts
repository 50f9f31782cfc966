/**
 * Who is not shown here. All that is kept of an opt-out is one byte under a keyed hash of the login,
 * until it is withdrawn.
 *
 * How soon it holds: where the store is read-your-writes, at once and everywhere; Workers KV may tell
 * other locations for a minute that there is none. That minute is covered by those who hear of the
 * change (`onChange`): they delete what they keep, and the coordinator of scans refuses the login.
 */
import type { SessionStore } from '../../platform/store/index.ts'

export type OptOutState = 'opted-out' | 'withdrawn'

export type OptOuts = {
  /**
   * Whether the login is not to be shown; null where the store does not say. Unknown is not no: the
   * caller decides what it can still answer, and keeps nothing of what it cannot check.
   */
  isOptedOut(login: string): Promise<boolean | null>
  /**
   * From now on the login is not shown, and what is kept of it is deleted. Throws when the store
   * fails or one of those who keep something cannot delete it: asking again does it all again.
   */
  optOut(login: string): Promise<void>
  /** The login may be shown again. Throws as `optOut` does. */
  withdraw(login: string): Promise<void>
}

type OptOutsOptions = {
  store: () => Promise<SessionStore>
  /** The keyed hash of a login, the same for all its spellings. */
  nameOf: (login: string) => Promise<string>
  /** All who keep something of a login: at either change they delete it. */
  onChange: readonly ((login: string, state: OptOutState) => Promise<void>)[]
  /** Does work so many milliseconds later, behind the answer. */
  later: (milliseconds: number, work: () => Promise<void>) => void
  /** Hears that the store failed, without what it failed on. */
  report: (event: 'store_read_failed') => void
}

/**
 * A reading that was under way may keep its result after everything was deleted: a scan takes eight
 * seconds and writing two. Then it is deleted again.
 */
const afterLastReadingMilliseconds = 12_000

const marker = new Uint8Array([1])

export function createOptOuts(options: OptOutsOptions): OptOuts {
  const { store, nameOf, onChange, later, report } = options
  const keyOf = async (login: string) => `optout:${await nameOf(login)}`
  const tellAll = async (login: string, state: OptOutState) => {
    const told = await Promise.allSettled(onChange.map((hear) => hear(login, state)))
    for (const one of told) if (one.status === 'rejected') throw one.reason
  }
  const isOptedOut = async (login: string) => {
    try {
      const key = await keyOf(login)
      return (await (await store()).get(key)) !== null
    } catch {
      report('store_read_failed')
      return null
    }
  }

  return {
    isOptedOut,
    async optOut(login) {
      await (await store()).set(await keyOf(login), marker, { ttlSeconds: null })
      later(afterLastReadingMilliseconds, async () => {
        if ((await isOptedOut(login)) !== false) await tellAll(login, 'opted-out')
      })
      await tellAll(login, 'opted-out')
    },
    async withdraw(login) {
      await (await store()).delete(await keyOf(login))
      await tellAll(login, 'withdrawn')
    },
  }
}
