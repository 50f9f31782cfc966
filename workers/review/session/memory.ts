/**
 * The memory of one repository: of itself, and of its pull requests. Everything is keyed by what only its
 * hook's owner and the deployment together have.
 */
import { hmac, keep, sealBelow, type Kept } from './kept.ts'
import type { Hash } from '../../../shared/review/selection/named-finding.ts'
import type { FillRandom } from '../../platform/seal/index.ts'
import type { AtomicStore } from '../../platform/store/index.ts'
import type { HostId } from '../hosts/vcs-host.ts'
import {
  emptyPullMemory,
  pullLifetimeSeconds,
  pullMemorySchema,
  type PullMemory,
} from './pull-memory.ts'
import {
  emptyRepositoryMemory,
  repositoryLifetimeSeconds,
  repositoryMemorySchema,
  type RepositoryMemory,
} from './repository-memory.ts'

export interface Memory {
  /** Keyed hashes of this repository: 24 characters, 144 bits. */
  hash: Hash
  pull: (number: number) => Promise<Kept<PullMemory>>
  repository: () => Promise<Kept<RepositoryMemory>>
}

export interface MemoryOptions {
  store: AtomicStore
  random: FillRandom
  /** The key of the hook, or of the installation. */
  memoryKey: Uint8Array<ArrayBuffer>
  host: HostId
  /** A name that the repository keeps, whatever it is called. */
  repository: string
}

/** Opens the memory of a repository. */
export async function openMemory(options: MemoryOptions): Promise<Memory> {
  const { store, random, memoryKey, host, repository } = options
  const name = JSON.stringify([host, repository.toLowerCase()])
  const key = await hmacKeyOf(memoryKey)
  const own = await hmacKeyOf(new TextEncoder().encode(await hmac(key, `own ${name}`)).slice())
  return {
    hash: async (text) => (await hmac(own, text)).slice(0, 24),
    pull: async (number) =>
      keep<PullMemory>({
        store,
        random,
        prefix: 'reviewed-pull',
        seal: await sealBelow(own, 'reviewed-pull', String(number)),
        // What another version wrote is nothing: what was said is found again by its marks.
        parse: (value) => pullMemorySchema.safeParse(value).data ?? emptyPullMemory,
        empty: emptyPullMemory,
        lifetimeSeconds: pullLifetimeSeconds,
      }),
    repository: async () =>
      keep<RepositoryMemory>({
        store,
        random,
        prefix: 'reviewed-repository',
        seal: await sealBelow(own, 'reviewed-repository', ''),
        parse: (value) => repositoryMemorySchema.parse(value),
        empty: emptyRepositoryMemory,
        lifetimeSeconds: repositoryLifetimeSeconds,
      }),
  }
}

const hmacKeyOf = (bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
