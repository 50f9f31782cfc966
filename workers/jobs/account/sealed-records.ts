/**
 * Small records, each under a secret that only its holder has: the secret gives the record's name and
 * the key that opens it. The store alone opens nothing and cannot tell whose a record is.
 */
import type * as z from 'zod/mini'
import {
  heldSeal,
  type FillRandom,
  type HeldPurpose,
  type Seal,
} from '../../platform/seal/index.ts'
import type { AtomicStore } from '../../platform/store/index.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** A record as it was found; replacing it works only where it still is so. */
export type Found<Content> = { content: Content; box: Bytes; seal: Seal }

export type SealedRecords<Content extends { endsAt: number }> = {
  /** Where the record of a secret is kept. */
  keyOf(secret: Bytes): Promise<string>
  /** Keeps a new record until its `endsAt`. */
  add(secret: Bytes, content: Content): Promise<void>
  /** The record of a secret; null where there is none, or its time is over. */
  find(secret: Bytes): Promise<Found<Content> | null>
  /** Whether the record was still what was found, and is `content` now. */
  replace(found: Found<Content>, content: Content): Promise<boolean>
  /** The record, given once. */
  take(secret: Bytes): Promise<Content | null>
  remove(secret: Bytes): Promise<void>
}

type RecordsOptions = { store: AtomicStore; random: FillRandom; now: () => number }

/** The records of one purpose, whose name is the prefix of their keys. */
export function createSealedRecords<Schema extends z.ZodMiniType<{ endsAt: number }>>(
  purpose: HeldPurpose,
  schema: Schema,
  { store, random, now }: RecordsOptions,
): SealedRecords<z.infer<Schema>> {
  type Content = z.infer<Schema>
  const keyOf = ({ name }: Seal) => `${purpose}:${name}`

  async function opened(seal: Seal, box: Bytes): Promise<Content | null> {
    try {
      const json = new TextDecoder().decode(await seal.open(box))
      const content = schema.parse(JSON.parse(json))
      return content.endsAt > now() ? content : null
    } catch {
      return null
    }
  }

  async function put(seal: Seal, before: Bytes | null, content: Content): Promise<boolean> {
    const json = new TextEncoder().encode(JSON.stringify(content)) as Bytes
    const ttlSeconds = Math.max(1, Math.ceil((content.endsAt - now()) / 1000))
    return store.compareAndSet(keyOf(seal), before, await seal.seal(json, random), { ttlSeconds })
  }

  return {
    keyOf: async (secret) => keyOf(await heldSeal(secret, purpose)),
    async add(secret, content) {
      if (!(await put(await heldSeal(secret, purpose), null, content))) {
        throw new Error('Random bits came twice.')
      }
    },
    async find(secret) {
      const seal = await heldSeal(secret, purpose)
      const box = await store.get(keyOf(seal))
      const content = box && (await opened(seal, box))
      return content ? { content, box, seal } : null
    },
    replace: ({ seal, box }, content) => put(seal, box, content),
    async take(secret) {
      const seal = await heldSeal(secret, purpose)
      const box = await store.take(keyOf(seal))
      return box && (await opened(seal, box))
    },
    async remove(secret) {
      await store.delete(keyOf(await heldSeal(secret, purpose)))
    },
  }
}
