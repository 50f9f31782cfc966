/** The session store. */

/** The session store behind the jobs Worker: keyed names, sealed bytes, lifetimes as in a shard. */
export interface StoreApi extends Rpc.WorkerEntrypointBranded {
  read(key: string): Promise<Uint8Array | null>
  write(key: string, value: Uint8Array, ttlSeconds: number | null): Promise<void>
  remove(key: string): Promise<void>
}

/** A part of the session store: keyed names, sealed bytes, lifetimes in seconds (null: without end). */
export interface StoreShardApi extends Rpc.DurableObjectBranded {
  read(key: string): Promise<Uint8Array | null>
  write(key: string, value: Uint8Array, ttlSeconds: number | null): Promise<void>
  remove(key: string): Promise<void>
  /** Whether `expected` (null: nothing) was there, and `value` is now. */
  compareAndSet(
    key: string,
    expected: Uint8Array | null,
    value: Uint8Array,
    ttlSeconds: number,
  ): Promise<boolean>
  /** The value, given once. */
  take(key: string): Promise<Uint8Array | null>
  /** What is kept, without its content: names and ends (milliseconds since 1970; null: none). */
  inventory(): Promise<{ name: string; endsAt: number | null }[]>
}
