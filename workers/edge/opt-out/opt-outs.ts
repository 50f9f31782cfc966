/**
 * Who is not shown here. All that is kept is the last change, sealed, under a keyed hash of the login:
 * an opt-out until it is withdrawn, a withdrawal until the tokens given before it have expired.
 *
 * How soon it holds: where the store is read-your-writes, at once and everywhere; Workers KV may tell
 * other locations for a minute that there was no change. For opt-outs that minute is covered by those
 * who hear of the change (`onChange`): they delete what they keep, and the coordinator of scans
 * refuses the login; it is asked, too, where the store fails. For tokens it is not: there, one that
 * was given before may still count.
 */
import { PhantomError } from '../../platform/errors/index.ts'
import type { LoginSeal } from '../../platform/seal/index.ts'
import type { SessionStore } from '../../platform/store/index.ts'
import {
  decodeChange,
  encodeChange,
  worthOf,
  type Change,
  type OptOutState,
  type Worth,
} from './change.ts'
import { proofLifetimeMilliseconds } from './proof.ts'

export type OptOuts = {
  /**
   * Whether the login is not to be shown; null where neither the store nor the coordinator says.
   * Unknown is not no: nothing is read then, and nothing kept.
   */
  isOptedOut(login: string): Promise<boolean | null>
  /** What a token given at `issuedAt` is worth towards this state. Throws when the store fails. */
  worthOf(login: string, state: OptOutState, issuedAt: number): Promise<Worth>
  /**
   * Makes the change that a token given at `issuedAt` proves, and has all that is kept of the login
   * deleted; opted out, it is not shown from now on. Throws `proof_missing` where the token is spent,
   * and when the store fails or one of those who keep something cannot delete it: asking again with
   * the same token does it all again.
   */
  change(login: string, state: OptOutState, issuedAt: number): Promise<void>
}

type OptOutsOptions = {
  store: SessionStore
  /** The keyed hash of a login, the same for all its spellings. */
  nameOf: (login: string) => Promise<string>
  sealOf: (login: string) => Promise<Pick<LoginSeal, 'seal' | 'open'>>
  /** Whether the coordinator of its scans refuses the login. Rejects where that cannot be asked. */
  isBarred: (login: string) => Promise<boolean>
  /** All who keep something of a login: at either change they delete it. */
  onChange: readonly ((login: string, state: OptOutState) => Promise<void>)[]
  /** Milliseconds since 1970. */
  now: () => number
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

/** A minute longer than any token given before: clocks differ a little. */
const withdrawalTtlSeconds = proofLifetimeMilliseconds / 1_000 + 60

/** What cannot be opened still says that there is something: the coordinator knows what. */
const unreadable: Change = { state: 'opted-out', at: 0 }

export function createOptOuts(options: OptOutsOptions): OptOuts {
  const { store, nameOf, sealOf, isBarred, onChange, now, later, report } = options
  const keyOf = async (login: string) => `optout:${await nameOf(login)}`
  const tellAll = async (login: string, state: OptOutState) => {
    const told = await Promise.allSettled(onChange.map((hear) => hear(login, state)))
    for (const one of told) if (one.status === 'rejected') throw one.reason
  }
  const lastChangeOf = async (login: string): Promise<Change | null> => {
    const box = await store.get(await keyOf(login))
    if (box === null) return null
    const seal = await sealOf(login)
    return seal.open(box).then(decodeChange, () => unreadable)
  }
  const keep = async (login: string, change: Change) => {
    const seal = await sealOf(login)
    const box = await seal.seal(encodeChange(change), (bytes) => crypto.getRandomValues(bytes))
    const ttlSeconds = change.state === 'withdrawn' ? withdrawalTtlSeconds : null
    await store.set(await keyOf(login), box, { ttlSeconds })
  }
  const isOptedOut = async (login: string) => {
    try {
      const last = await lastChangeOf(login)
      if (last !== unreadable) return last?.state === 'opted-out'
      // A store that gives to everybody what nobody wrote shall not hide everybody.
      report('store_read_failed')
      return isBarred(login).catch(() => true)
    } catch {
      report('store_read_failed')
      return isBarred(login).catch(() => null)
    }
  }

  return {
    isOptedOut,
    async worthOf(login, state, issuedAt) {
      return worthOf(issuedAt, state, await lastChangeOf(login), now())
    },
    async change(login, state, issuedAt) {
      const worth = worthOf(issuedAt, state, await lastChangeOf(login), now())
      if (worth === 'spent') throw new PhantomError('proof_missing')
      // Never before the token itself, whichever clock gave it: it must not serve again.
      if (worth === 'fresh') await keep(login, { state, at: Math.max(now(), issuedAt) })
      if (state === 'opted-out')
        later(afterLastReadingMilliseconds, async () => {
          if ((await isOptedOut(login)) !== false) await tellAll(login, state)
        })
      await tellAll(login, state)
    },
  }
}
