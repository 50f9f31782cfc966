/** The door to the session store for the edge, which has neither the client of Upstash nor its token. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { JobsEnv, StoreApi } from '../../platform/bindings.ts'
import { atomicStoreOf } from '../../platform/store/index.ts'

export class Store extends WorkerEntrypoint<JobsEnv> implements StoreApi {
  async read(key: string): Promise<Uint8Array | null> {
    return (await atomicStoreOf(this.env)).get(key)
  }

  async write(key: string, value: Uint8Array, ttlSeconds: number | null): Promise<void> {
    await (await atomicStoreOf(this.env)).set(key, new Uint8Array(value), { ttlSeconds })
  }

  async remove(key: string): Promise<void> {
    await (await atomicStoreOf(this.env)).delete(key)
  }
}
