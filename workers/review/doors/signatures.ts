/**
 * Whether a delivery is signed as its hook's scheme wants. Which scheme that is says the address and the
 * hook's record, never a header: `X-Hub-Signature` is SHA-1 at GitHub and SHA-256 at Bitbucket, and who may
 * choose the scheme chooses the weakest. Signatures are made over the bytes as they came.
 * Sources: GitHub Docs, "Validating webhook deliveries"; GitLab Docs, "Webhooks", signing tokens; Standard
 * Webhooks 1.0; Atlassian, "Manage webhooks", secrets.
 */
import { isSame } from '../../platform/is-same.ts'
import { toBase64Url } from '../../platform/seal/index.ts'

type Bytes = Uint8Array<ArrayBuffer>

export type Scheme = 'github' | 'bitbucket' | 'gitlab-signature' | 'gitlab-token'

export type Signed = {
  headers: Headers
  body: Bytes
  /** Milliseconds since 1970. */
  now: number
}

/** A signature that tells when it was made counts for so long (Standard Webhooks 1.0). */
const toleranceMilliseconds = 5 * 60_000

/** Signatures of one delivery: one a secret of who sends, which are two at most while they change. */
const mostSignatures = 4

/** Whether the delivery is signed with one of these keys. With an empty one nothing is. */
export async function isSigned(
  scheme: Scheme,
  keys: readonly Bytes[],
  signed: Signed,
): Promise<boolean> {
  const answers = await Promise.all(
    keys.map((key) => key.length > 0 && verifiers[scheme](key, signed)),
  )
  return answers.includes(true)
}

/** The text that a host is given as the secret of a webhook, for 32 bytes. */
export function secretText(scheme: Scheme, bytes: Bytes): string {
  return scheme === 'gitlab-signature' ? `whsec_${toBase64(bytes)}` : toBase64Url(bytes)
}

/** The key that a host signs with, which was given the text of these bytes. */
export function keyOf(scheme: Scheme, bytes: Bytes): Bytes {
  return scheme === 'gitlab-signature' ? bytes : bytesOf(secretText(scheme, bytes))
}

const verifiers: Record<Scheme, (key: Bytes, signed: Signed) => Promise<boolean>> = {
  github: (key, signed) => hasHexSignature('x-hub-signature-256', key, signed),
  bitbucket: (key, signed) => hasHexSignature('x-hub-signature', key, signed),
  'gitlab-signature': hasStandardSignature,
  'gitlab-token': async (key, { headers }) =>
    isSame(bytesOf(headers.get('x-gitlab-token') ?? ''), key),
}

const hexForm = /^sha256=([0-9a-f]{64})$/

async function hasHexSignature(
  header: string,
  key: Bytes,
  { headers, body }: Signed,
): Promise<boolean> {
  const [, hex] = hexForm.exec(headers.get(header) ?? '') ?? []
  if (hex === undefined) return false
  const signature = Uint8Array.from(hex.match(/../g)!, (byte) => Number.parseInt(byte, 16))
  return verify(key, signature, body)
}

/** `v1,` and the signature in Base64; who sends may add further ones, of other versions too, behind spaces. */
const versionedForm = /^v\d\w*,[A-Za-z0-9+/=]+$/
/** The last sign of 32 bytes has four bits: with others, several texts would be one signature. */
const standardForm = /^v1,([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)$/
const idForm = /^[\x21-\x7e]{1,256}$/
const timestampForm = /^\d{1,11}$/

async function hasStandardSignature(key: Bytes, { headers, body, now }: Signed): Promise<boolean> {
  const id = headers.get('webhook-id') ?? ''
  const timestamp = headers.get('webhook-timestamp') ?? ''
  if (!idForm.test(id) || !timestampForm.test(timestamp)) return false
  if (Math.abs(now - Number(timestamp) * 1000) > toleranceMilliseconds) return false
  const head = bytesOf(`${id}.${timestamp}.`)
  const content = new Uint8Array(head.length + body.length)
  content.set(head)
  content.set(body, head.length)
  const given = (headers.get('webhook-signature') ?? '').split(' ', mostSignatures)
  if (!given.every((one) => versionedForm.test(one))) return false
  const signatures = given.flatMap((one) => standardForm.exec(one)?.[1] ?? [])
  const answers = await Promise.all(
    signatures.map((base64) => {
      const signature = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
      return verify(key, signature, content)
    }),
  )
  return answers.includes(true)
}

/** Compares in constant time, which Web Crypto's own verification does. */
async function verify(key: Bytes, signature: Bytes, content: Bytes): Promise<boolean> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const imported = await crypto.subtle.importKey('raw', key, algorithm, false, ['verify'])
  return crypto.subtle.verify('HMAC', imported, signature, content)
}

const bytesOf = (text: string): Bytes => new TextEncoder().encode(text) as Bytes
const toBase64 = (bytes: Bytes): string => btoa(String.fromCharCode(...bytes))
