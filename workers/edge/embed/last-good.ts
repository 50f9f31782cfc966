/**
 * The last good copy of what embeds show of a login: sealed, under a keyed name, for a day. It is
 * what an embed shows at once, and what it still shows when GitHub does not answer.
 */
import { embedFactsVersion, type EmbedFacts } from '../../../shared/embed/facts.ts'
import type { FillRandom, LoginSeal } from '../../platform/seal/index.ts'
import type { SessionStore } from '../../platform/store/index.ts'

export type LastGood =
  | {
      kind: 'facts'
      facts: EmbedFacts
      /** Whether GitHub answered everything that was asked. */
      isWhole: boolean
      /** When GitHub said it, and when to ask again; milliseconds since 1970. */
      readAt: number
      nextReadAt: number
    }
  /** An account that is not there, or that is not shown: nothing else is kept of it. */
  | { kind: 'gone'; reason: 'not-found' | 'not-public'; readAt: number; nextReadAt: number }

export type LastGoodStore = {
  /** The copy, or null where there is none, or the store fails. */
  get(login: string): Promise<LastGood | null>
  /** Keeps a copy until a day after it was read. A failing store is reported, never thrown. */
  put(login: string, copy: LastGood): Promise<void>
  /** Forgets it. Throws when the store fails. */
  forget(login: string): Promise<void>
}

const minute = 60_000
/** How long an account stays gone before it is asked for again. */
const goneMilliseconds = { 'not-found': 60 * minute, 'not-public': 5 * minute }

/** What is kept of an account that is not there, or not shown. */
export function goneCopy(reason: 'not-found' | 'not-public', now: number): LastGood {
  return { kind: 'gone', reason, readAt: now, nextReadAt: now + goneMilliseconds[reason] }
}

/** A copy ends this long after GitHub said it: the promise of STORAGE.md. */
export const lastGoodLifetimeSeconds = 24 * 60 * 60

type Options = {
  store: () => Promise<SessionStore>
  sealOf: (login: string) => Promise<LoginSeal>
  /** Milliseconds since 1970. */
  now: () => number
  random: FillRandom
  report: (event: 'store_read_failed' | 'store_write_failed') => void
}

export function createLastGoodStore({
  store,
  sealOf,
  now,
  random,
  report,
}: Options): LastGoodStore {
  const keyOf = ({ name }: LoginSeal) => `embed:${name}`
  const secondsLeft = ({ readAt }: LastGood) =>
    Math.floor((readAt - now()) / 1000) + lastGoodLifetimeSeconds

  return {
    async get(login) {
      const seal = await sealOf(login)
      let sealed: Uint8Array<ArrayBuffer> | null
      try {
        sealed = await (await store()).get(keyOf(seal))
      } catch {
        report('store_read_failed')
        return null
      }
      const copy = sealed && (await opened(seal, sealed))
      return copy && secondsLeft(copy) > 0 ? copy : null
    },
    async put(login, copy) {
      try {
        const seal = await sealOf(login)
        const content = new TextEncoder().encode(JSON.stringify(copy))
        const sealed = await seal.seal(content as Uint8Array<ArrayBuffer>, random)
        const kept = await store()
        const ttlSeconds = Math.max(kept.shortestTtlSeconds, secondsLeft(copy))
        await kept.set(keyOf(seal), sealed, { ttlSeconds })
      } catch {
        report('store_write_failed')
      }
    },
    async forget(login) {
      await (await store()).delete(keyOf(await sealOf(login)))
    },
  }
}

/** Null for what another version of the product kept, and for what cannot be opened. */
async function opened(seal: LoginSeal, sealed: Uint8Array<ArrayBuffer>): Promise<LastGood | null> {
  try {
    const copy = JSON.parse(new TextDecoder().decode(await seal.open(sealed))) as LastGood
    return copy.kind === 'gone' || copy.facts.version === embedFactsVersion ? copy : null
  } catch {
    return null
  }
}
