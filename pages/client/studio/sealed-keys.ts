/**
 * Reads sealed keys, as the frame posts them and as a sign-in leaves them behind `#sealed=`. The server
 * reads them once more and trusts nothing here: this keeps out what is none at all.
 */
import { fromBase64Url } from '../../../shared/base64-url.ts'
import {
  keyProviders,
  type KeyProvider,
  type SealedKey,
} from '../../../shared/sealed-key/protocol.ts'

/** A key for one job of a provider. */
export type HeldKey = {
  provider: KeyProvider
  /** The job's `Idempotency-Key`. */
  job: string
  last4: string
  sealed: SealedKey
}

const forms = {
  enc: /^[\w-]{87}$/,
  ct: /^[\w-]{43,704}$/,
  kid: /^[\w-]{22}$/,
  aad: /^[!-~]{1,512}$/,
  last4: /^[!-~]{4}$/,
} as const

/** Null for what is no sealed key, or is for no job that a page could start. */
export function sealedKeyIn(given: unknown): HeldKey | null {
  const fields = (given ?? {}) as Record<string, unknown>
  const isFit = Object.entries(forms).every(
    ([name, form]) => typeof fields[name] === 'string' && form.test(fields[name]),
  )
  if (!isFit) return null
  const { enc, ct, kid, aad, last4 } = fields as SealedKey & { last4: string }
  const { provider: named, job } = (parsed(aad) ?? {}) as Record<string, unknown>
  const provider = keyProviders.find((id) => id === named)
  if (!provider || typeof job !== 'string' || !/^[\w-]{16,64}$/.test(job)) return null
  return { provider, job, last4, sealed: { enc, ct, kid, aad } }
}

/** The one that a sign-in left in the address, out of which it is taken at once. */
export function takeSealedKey(): HeldKey | null {
  const fragment = new URLSearchParams(location.hash.slice(1))
  const text = fragment.get('sealed')
  if (text === null) return null
  const { pathname, search } = location
  history.replaceState(null, '', pathname + search)
  return sealedKeyIn(parsed(decoded(text)))
}

function decoded(base64Url: string): string {
  try {
    return new TextDecoder().decode(fromBase64Url(base64Url))
  } catch {
    return ''
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
