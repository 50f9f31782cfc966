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
  const scheme = schemeOf(signing)
  const all = await allBytes(secret, hookId, signing, now)
  return { scheme, keys: all.map((bytes) => keyOf(scheme, bytes)) }
}

/** The secrets that count at a moment, as the host was given them. */
export async function hookSecrets(
  secret: string,
  hookId: string,
  signing: Signing,
  now: number,
): Promise<string[]> {
  const all = await allBytes(secret, hookId, signing, now)
  return all.map((bytes) => secretText(schemeOf(signing), bytes))
}

/** The newest secret, as the host is to be given it. */
export async function hookSecret(
  secret: string,
  hookId: string,
  signing: Signing,
): Promise<string> {
  return secretText(schemeOf(signing), await signingBytes(secret, hookId, signing.version))
}

function allBytes(secret: string, hookId: string, signing: Signing, now: number): Promise<Bytes[]> {
  const { version, beforeUntil } = signing
  const versions = beforeUntil !== null && beforeUntil > now ? [version, version - 1] : [version]
  return Promise.all(versions.map((one) => signingBytes(secret, hookId, one)))
}
