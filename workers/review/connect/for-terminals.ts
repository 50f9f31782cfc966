/**
 * What came of a connection that a terminal waits for. The terminal has a ticket of 256 bits, and sends its person
 * with a hash of it, the link: with the link one can lay something down, with the ticket alone take it up, once.
 */
import * as z from 'zod/mini'
import { connectedHookSchema, type ConnectedHook } from '../../../shared/api/hooks.ts'
import {
  fromBase64Url,
  heldSeal,
  toBase64Url,
  type FillRandom,
  type Seal,
} from '../../platform/seal/index.ts'
import type { AtomicStore } from '../../platform/store/index.ts'

type Bytes = Uint8Array<ArrayBuffer>

const lifetimeMilliseconds = 10 * 60_000
const keptSchema = z.object({ outcome: connectedHookSchema, endsAt: z.number() })

export type Outcomes = ReturnType<typeof createOutcomes>

/** Both operations throw a `StoreError` where the store fails. */
export function createOutcomes({
  store,
  random,
  now,
}: {
  store: AtomicStore
  random: FillRandom
  now: () => number
}) {
  return {
    /** The first outcome counts. */
    async layDown(link: string, outcome: ConnectedHook): Promise<void> {
      const seal = await sealOf(link)
      const kept = { outcome, endsAt: now() + lifetimeMilliseconds }
      const box = await seal.seal(new TextEncoder().encode(JSON.stringify(kept)) as Bytes, random)
      const lifetime = { ttlSeconds: lifetimeMilliseconds / 1000 }
      await store.compareAndSet(keyOf(seal), null, box, lifetime)
    },

    /** Null where there is none, or none any more. */
    async takeUp(ticket: string): Promise<ConnectedHook | null> {
      const digest = await crypto.subtle.digest('SHA-256', fromBase64Url(ticket))
      const seal = await sealOf(toBase64Url(new Uint8Array(digest)))
      const box = await store.take(keyOf(seal))
      if (!box) return null
      const json = new TextDecoder().decode(await seal.open(box))
      const { outcome, endsAt } = keptSchema.parse(JSON.parse(json))
      return endsAt > now() ? outcome : null
    },
  }
}

const keyOf = ({ name }: Seal) => `connected:${name}`
const sealOf = (link: string) => heldSeal(fromBase64Url(link), 'connected')
