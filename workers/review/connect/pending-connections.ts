/**
 * Repositories that somebody went to connect at their host, and has not come back from. What is kept of one takes
 * two halves to find and to open: the `state` that the host sends back, and the cookie of the browser that went.
 * It is given once, within ten minutes.
 */
import * as z from 'zod/mini'
import { signInHosts } from '../../../shared/review/connection.ts'
import {
  fromBase64Url,
  heldSeal,
  toBase64Url,
  type FillRandom,
  type Seal,
} from '../../platform/seal/index.ts'
import type { AtomicStore } from '../../platform/store/index.ts'

type Bytes = Uint8Array<ArrayBuffer>

export const connectionSeconds = 10 * 60
const halfBytes = 32
const halfForm = /^[\w-]{43}$/

const connectionSchema = z.object({
  host: z.enum(signInHosts),
  repository: z.string(),
  /** The link of a terminal that waits for the outcome. */
  terminal: z.nullable(z.string()),
  /** The language of the page that was chosen in its address; the host leads back without it. */
  language: z._default(z.nullable(z.string()), null),
  /** PKCE’s secret: tokens are given only to who has it. */
  verifier: z.string(),
  endsAt: z.number(),
})
export type PendingConnection = z.infer<typeof connectionSchema>

type Options = { store: AtomicStore; random: FillRandom; now: () => number }

/** What can be the half that a browser keeps. */
export const isHalf = (text: string): boolean => halfForm.test(text)

/** Both operations throw a `StoreError` where the store fails. */
export function createPendingConnections({ store, random, now }: Options) {
  const newHalf = () => {
    const bytes = new Uint8Array(halfBytes)
    random(bytes)
    return toBase64Url(bytes)
  }
  return {
    newHalf,

    /** Keeps one for the browser with this half; the state that goes to the host, and PKCE’s challenge. */
    async begin(
      browser: string,
      going: Pick<PendingConnection, 'host' | 'repository' | 'terminal' | 'language'>,
    ): Promise<{ state: string; challenge: string }> {
      const [state, verifier] = [newHalf(), newHalf()]
      const content: PendingConnection = {
        ...going,
        verifier,
        endsAt: now() + connectionSeconds * 1000,
      }
      const seal = await sealOf(state, browser)
      const bytes = new TextEncoder().encode(JSON.stringify(content)) as Bytes
      const box = await seal.seal(bytes, random)
      const lifetime = { ttlSeconds: connectionSeconds }
      if (!(await store.compareAndSet(keyOf(seal), null, box, lifetime)))
        throw new Error('Random bits came twice.')
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
      return { state, challenge: toBase64Url(new Uint8Array(digest)) }
    },

    /** The one of both halves, once; null for any others, and after its time. */
    async take(state: string, browser: string): Promise<PendingConnection | null> {
      if (!isHalf(state) || !isHalf(browser)) return null
      const seal = await sealOf(state, browser)
      const box = await store.take(keyOf(seal))
      if (!box) return null
      const json = new TextDecoder().decode(await seal.open(box))
      const content = connectionSchema.parse(JSON.parse(json))
      return content.endsAt > now() ? content : null
    },
  }
}

const keyOf = ({ name }: Seal) => `connection:${name}`

function sealOf(state: string, browser: string): Promise<Seal> {
  const both = new Uint8Array(2 * halfBytes)
  both.set(fromBase64Url(state))
  both.set(fromBase64Url(browser), halfBytes)
  return heldSeal(both, 'connection')
}
