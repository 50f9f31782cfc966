/**
 * A sealed key behind the `#` of an address: no request carries what stands there, only the page that
 * the browser is led to sees it.
 */
import * as z from 'zod/mini'
import { fromBase64Url, toBase64Url } from '../base64-url.ts'
import { last4Schema, sealedKeySchema } from './read-sealed-key.ts'

const prefix = 'sealed='

const sealedFragmentSchema = z.strictObject({
  ...sealedKeySchema.shape,
  last4: last4Schema,
})
export type SealedFragment = z.infer<typeof sealedFragmentSchema>

/** What stands behind the `#`. */
export function sealedFragmentOf({ enc, ct, kid, aad, last4 }: SealedFragment): string {
  const json = JSON.stringify({ enc, ct, kid, aad, last4 })
  return prefix + toBase64Url(new TextEncoder().encode(json))
}

/** The sealed key behind the `#` of an address, with or without that sign; null where there is none. */
export function readSealedFragment(hash: string): SealedFragment | null {
  const fragment = hash.replace(/^#/, '')
  if (!fragment.startsWith(prefix)) return null
  try {
    const json = new TextDecoder().decode(fromBase64Url(fragment.slice(prefix.length)))
    return sealedFragmentSchema.parse(JSON.parse(json))
  } catch {
    return null
  }
}
