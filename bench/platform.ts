/**
 * Workers KV and the queue for a bench, in a process of their own: the platform keeps them elsewhere,
 * and what they take is no Worker's time.
 */
import { startChild } from './child.ts'

/** Addresses as workerd takes them, by the names that `capnp.ts` binds. */
export type PlatformReady = Record<'kv' | 'queue', string>

export type Platform = AsyncDisposable & { addresses: PlatformReady }

/** Starts both; they listen at paths in `folder`. */
export async function startPlatform(folder: string): Promise<Platform> {
  const child = startChild('platform-process.ts', [folder])
  const addresses = (await child.reply()) as PlatformReady
  return { addresses, [Symbol.asyncDispose]: child.stop }
}
