/**
 * Something remembered: sealed, under a keyed name, in a store that decides who was first. Whoever changes
 * it sees what the one before wrote.
 */
import {
  fromBase64Url,
  heldSeal,
  toBase64Url,
  type FillRandom,
  type Seal,
} from '../../platform/seal/index.ts'
import type { AtomicStore } from '../../platform/store/index.ts'

export interface Kept<Content> {
  read: () => Promise<Content>
  /**
   * Reads, changes and writes, as often as somebody else came first. `step` gives what is to be kept, or
   * null where all stays as it is. Gives what is kept then. What `step` throws leaves all as it is.
   */
  change: (step: (content: Content) => Content | null) => Promise<Content>
  forget: () => Promise<void>
}

export interface KeptOptions<Content> {
  store: AtomicStore
  random: FillRandom
  seal: Seal
  prefix: 'reviewed-pull' | 'reviewed-repository'
  /** Reads what was written; throws where it is something else. */
  parse: (value: unknown) => Content
  empty: Content
  lifetimeSeconds: number
}

/** So many others may come first. */
const mostTries = 12

/** Somebody else always came first. */
export class TooBusy extends Error {
  constructor() {
    super('Others change this all the time.')
    this.name = 'TooBusy'
  }
}

export function keep<Content>(options: KeptOptions<Content>): Kept<Content> {
  const { store, random, seal, parse, empty, lifetimeSeconds } = options
  const key = `${options.prefix}:${seal.name}`

  async function opened(box: Uint8Array<ArrayBuffer> | null): Promise<Content> {
    if (box === null) return empty
    return parse(JSON.parse(new TextDecoder().decode(await seal.open(box))))
  }

  return {
    read: async () => opened(await store.get(key)),
    async change(step) {
      for (let tries = 0; tries < mostTries; tries += 1) {
        const before = await store.get(key)
        const content = await opened(before)
        const after = step(content)
        if (after === null) return content
        const text = new TextEncoder().encode(JSON.stringify(after)).slice()
        const box = await seal.seal(text, random)
        const lifetime = { ttlSeconds: lifetimeSeconds }
        if (await store.compareAndSet(key, before, box, lifetime)) return after
      }
      throw new TooBusy()
    },
    forget: () => store.delete(key),
  }
}

/** The seal of what is remembered under a key, by a name that only who has the key can make. */
export async function sealBelow(
  key: CryptoKey,
  purpose: 'reviewed-pull' | 'reviewed-repository',
  name: string,
): Promise<Seal> {
  return heldSeal(fromBase64Url(await hmac(key, `${purpose} ${name}`)), purpose)
}

/** A keyed hash of a text: 43 characters of base64url. */
export async function hmac(key: CryptoKey, text: string): Promise<string> {
  const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text))
  return toBase64Url(new Uint8Array(signed))
}
