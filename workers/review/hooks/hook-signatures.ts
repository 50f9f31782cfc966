/** What signs the deliveries of a hook now: its newest secret, and for a while the one before. */
import { keyOf, secretText, type Scheme } from '../doors/signatures.ts'
import { signingBytes } from './hook-keys.ts'
import type { HookRecord } from './hook-records.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Signing = Pick<HookRecord, 'host' | 'scheme' | 'version' | 'beforeUntil'>

export function schemeOf({ host, scheme }: Pick<HookRecord, 'host' | 'scheme'>): Scheme {
  return host === 'gitlab' ? `gitlab-${scheme}` : host
}

/** The keys that count at a moment (milliseconds since 1970). */
export async function hookSignatureKeys(
  secret: string,
  hookId: string,
  signing: Signing,
  now: number,
): Promise<{ scheme: Scheme; keys: Bytes[] }> {
  const { version, beforeUntil } = signing
  const scheme = schemeOf(signing)
  const versions = beforeUntil !== null && beforeUntil > now ? [version, version - 1] : [version]
  const keys = versions.map(async (one) => keyOf(scheme, await signingBytes(secret, hookId, one)))
  return { scheme, keys: await Promise.all(keys) }
}

/** The hook's secret, as its host is to be given it. */
export async function hookSecret(
  secret: string,
  hookId: string,
  signing: Signing,
): Promise<string> {
  return secretText(schemeOf(signing), await signingBytes(secret, hookId, signing.version))
}
