/**
 * The last good copy of what embeds show of a login: sealed, under a keyed name, for a day. It is
 * what an embed shows at once, and what it still shows when GitHub does not answer.
 */
import type { EmbedFacts } from '../../../shared/embed/facts.ts'
import { embedFactsVersion } from '../../../shared/embed/facts-version.ts'
import { createSealedStore, type SealedStoreOptions } from '../../platform/sealed-store/index.ts'

/** No embed tells which it is: it says only when to ask again. */
export type GoneReason = 'not-found' | 'not-public'

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
  | { kind: 'gone'; reason: GoneReason; readAt: number; nextReadAt: number }

export type LastGoodStore = {
  /** The copy, or null where there is none, or the store fails. */
  get(login: string): Promise<LastGood | null>
  /**
   * Keeps a copy until a day after it was read. A failing store is reported, never thrown. False
   * where the copy may not be kept by anybody, since the person may have opted out.
   */
  put(login: string, copy: LastGood): Promise<boolean>
  /** Forgets it. Throws when the store fails. */
  forget(login: string): Promise<void>
}

const minute = 60_000
/** How long an account stays gone before it is asked for again. */
const goneMilliseconds: Readonly<Record<GoneReason, number>> = {
  'not-found': 60 * minute,
  'not-public': 5 * minute,
}

/** What is kept of an account that is not there, or not shown. */
export function goneCopy(reason: GoneReason, now: number): LastGood {
  return { kind: 'gone', reason, readAt: now, nextReadAt: now + goneMilliseconds[reason] }
}

/** A copy ends this long after GitHub said it: the promise of STORAGE.md. */
export const lastGoodLifetimeSeconds = 24 * 60 * 60

/** `now` gives milliseconds since 1970. */
export function createLastGoodStore(options: SealedStoreOptions, now: () => number): LastGoodStore {
  const copies = createSealedStore('embed', options)
  const secondsLeft = ({ readAt }: LastGood) =>
    Math.floor((readAt - now()) / 1000) + lastGoodLifetimeSeconds

  return {
    async get(login) {
      const content = await copies.get(login)
      const copy = content && copyIn(content)
      return copy && secondsLeft(copy) > 0 ? copy : null
    },
    async put(login, copy) {
      const content = new TextEncoder().encode(JSON.stringify(copy)) as Uint8Array<ArrayBuffer>
      await copies.put(login, await copies.seal(login, content), secondsLeft(copy))
      return true
    },
    forget: copies.forget,
  }
}

/** Null for what another version of the product kept. */
function copyIn(content: Uint8Array): LastGood | null {
  const copy = JSON.parse(new TextDecoder().decode(content)) as LastGood
  return copy.kind === 'gone' || copy.facts.version === embedFactsVersion ? copy : null
}
