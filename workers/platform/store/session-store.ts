/** What every store of short-lived data does, and how it fails. */
import { within } from '../within.ts'

/**
 * The smallest store that short-lived data needs. What it holds is sealed before it gets here: a
 * store sees keyed names and bytes.
 */
export interface SessionStore {
  /** The value, or null when there is none or its time is over. */
  get(key: string): Promise<Uint8Array<ArrayBuffer> | null>
  /**
   * Keeps the value for `ttlSeconds` (whole seconds, at least `shortestTtlSeconds`), or with null
   * until it is deleted.
   */
  set(
    key: string,
    value: Uint8Array<ArrayBuffer>,
    lifetime: { ttlSeconds: number | null },
  ): Promise<void>
  /** Forgets the value; nothing happens when there is none. */
  delete(key: string): Promise<void>
  /** The shortest lifetime that the store can keep, in seconds; `set` throws a RangeError below it. */
  readonly shortestTtlSeconds: number
}

/**
 * A store that also decides: of any number who ask at once, everywhere, one is told yes. Nonces,
 * sessions and tokens that serve once need this. Workers KV cannot be one, so its type is not.
 */
export interface AtomicStore extends SessionStore {
  /**
   * Puts `value` in place of `expected` (null: of nothing) and keeps it for `ttlSeconds`. False, and
   * nothing changes, where something else is there.
   */
  compareAndSet(
    key: string,
    expected: Uint8Array<ArrayBuffer> | null,
    value: Uint8Array<ArrayBuffer>,
    lifetime: { ttlSeconds: number },
  ): Promise<boolean>
  /** The value, which nobody else gets any more, or null. */
  take(key: string): Promise<Uint8Array<ArrayBuffer> | null>
}

/** How long a store is waited for, in milliseconds. */
export type StoreDeadlines = { reading: number; writing: number }

/**
 * Reading is on the way of an answer: after this long it is quicker to do without the store. Writing
 * happens behind an answer.
 */
export const usualDeadlines: StoreDeadlines = { reading: 300, writing: 2_000 }

/**
 * The store did not do what it was asked, or not in time. It holds no cause: the errors of clients
 * quote the command, and with it the key and the value.
 */
export class StoreError extends Error {
  readonly kind: 'deadline' | 'unavailable'

  constructor(kind: 'deadline' | 'unavailable') {
    super(`The session store: ${kind}`)
    this.name = 'StoreError'
    this.kind = kind
  }
}

/** Throws a RangeError for a lifetime that the store cannot keep; null has no end. */
export function checkLifetime(ttlSeconds: number | null, shortestTtlSeconds: number): void {
  if (ttlSeconds === null) return
  if (!Number.isInteger(ttlSeconds) || ttlSeconds < shortestTtlSeconds) {
    throw new RangeError(
      `This store keeps values for whole seconds, at least ${shortestTtlSeconds}: ${ttlSeconds} is not one.`,
    )
  }
}

/** What a service of the platform answers in its time, or a `StoreError`. */
export function answered<Value>(milliseconds: number, call: Promise<Value>): Promise<Value> {
  const answer = call.catch(() => {
    throw new StoreError('unavailable')
  })
  return within(milliseconds, answer, () => {
    throw new StoreError('deadline')
  })
}
