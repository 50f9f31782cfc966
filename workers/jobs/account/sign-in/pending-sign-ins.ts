/**
 * Sign-ins that went to GitHub or OpenRouter and have not come back: each is found by its `state` once,
 * within ten minutes, and belongs to the session that began it.
 */
import * as z from 'zod/mini'
import { fromBase64Url, toBase64Url, type FillRandom } from '../../../platform/seal/index.ts'
import type { AtomicStore } from '../../../platform/store/index.ts'
import { createSealedRecords } from '../sealed-records.ts'

const lifetimeMilliseconds = 10 * 60_000
const secretBytes = 32
const stateForm = /^[\w-]{43}$/

const pendingSchema = z.object({
  /** The session that began it. */
  session: z.string(),
  /** PKCE's secret: a token or a key is given only to who has it. */
  verifier: z.string(),
  returnTo: z.string(),
  /** What a key is got for at OpenRouter; null of who signs in with GitHub. */
  use: z.nullable(z.string()),
  endsAt: z.number(),
})
export type PendingSignIn = z.infer<typeof pendingSchema>
type Begun = Pick<PendingSignIn, 'session' | 'returnTo' | 'use'>

type Options = { store: AtomicStore; random: FillRandom; now: () => number }

/** Both throw a `StoreError` when the store fails. */
export function createPendingSignIns(options: Options) {
  const records = createSealedRecords('sign-in', pendingSchema, options)
  return {
    /** Keeps a new one; its state, and PKCE's challenge. */
    async begin(begun: Begun): Promise<{ state: string; challenge: string }> {
      const state = randomBytes(options.random)
      const verifier = toBase64Url(randomBytes(options.random))
      const endsAt = options.now() + lifetimeMilliseconds
      await records.add(state, { ...begun, verifier, endsAt })
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
      return { state: toBase64Url(state), challenge: toBase64Url(new Uint8Array(digest)) }
    },
    /** The one of a state, once; null for any other text. */
    async take(state: string): Promise<PendingSignIn | null> {
      return stateForm.test(state) ? records.take(fromBase64Url(state)) : null
    },
  }
}

function randomBytes(random: FillRandom): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(secretBytes)
  random(bytes)
  return bytes
}
