/**
 * Headers of pages. What a page loads is of this site alone; nothing of it is a script but files of
 * ours, and no text becomes code (Trusted Types).
 */
import type { EdgeEnv } from '../../platform/bindings.ts'
import { strictTransportSecurity } from '../answer-headers.ts'

export const htmlHeaders = {
  'content-type': 'text/html; charset=utf-8',
  // The language of the browser decides what it says, and a result is nobody else's to keep.
  'cache-control': 'private, no-cache',
  vary: 'accept-language',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types phantom",
  'strict-transport-security': strictTransportSecurity,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
} as const

/** Headers of the one page that frames the field for a visitor's key, where there is a host for it. */
export function headersWithKeyFrame({ KEY_ORIGIN }: EdgeEnv): Record<string, string> {
  if (!KEY_ORIGIN) return htmlHeaders
  const policy = `${htmlHeaders['content-security-policy']}; frame-src ${KEY_ORIGIN}`
  return { ...htmlHeaders, 'content-security-policy': policy }
}

/** Headers of a page that goes out piece by piece. */
export function streamedHeaders(env: EdgeEnv): Record<string, string> {
  const isPacked = env.STREAMS_UNPACKED !== '1'
  return { ...htmlHeaders, ...(!isPacked && { 'content-encoding': 'identity' }) }
}
