/**
 * Keyed hashes and sealed boxes. What is kept of a login is named by a keyed hash of it and sealed
 * under a key that only the deployment's secret together with the login gives: a store alone opens
 * nothing and tells nothing, not even whose scans it holds.
 *
 * Name and key are the two halves of one HMAC-SHA-512 with a label for each purpose: a pseudo-random
 * function, so that a name never helps with a key (NIST SP 800-108r1, one block). Boxes are AES-256-GCM
 * with a random nonce of 96 bits (NIST SP 800-38D) and the purpose as associated data: version byte,
 * nonce, ciphertext with its tag.
 */
import { fromBase64Url, toBase64Url } from '../../../shared/base64-url.ts'
import { foldLogin } from '../../../shared/evidence/login.ts'

export { fromBase64Url, toBase64Url }

export type SealPurpose = 'scan' | 'embed' | 'opt-out' | 'account'
/** What is sealed under a secret that only its holder has: a visitor's cookie, a token, an image's name, a
 * job's. */
export type HeldPurpose =
  | 'session'
  | 'sign-in'
  | 'device'
  | 'client-request'
  | 'code'
  | 'refresh'
  | 'grant'
  | 'api-key'
  | 'image'
  | 'job'
  | 'studio'
  | 'answer'
  | 'hook'
  | 'assignment'
  | 'connection'
  | 'connected'
  | 'reviewed-pull'
  | 'reviewed-repository'
export type HashPurpose =
  | 'end-user'
  | 'client'
  | 'studio-link'
  | 'payer'
  | 'github-token'
  | 'github-app'
  | 'opt-out'
  | 'opt-out-proof'
  | 'opt-in-proof'
  | 'answer'
  | 'hook'
  | 'hook-signing'
  | 'hook-memory'
  | 'delivery'
  | 'review-queue'
  | 'review-counts'
  | 'model-payer'

const boxVersion = 1
const nonceLength = 12
const tagLength = 16
const headLength = 1 + nonceLength

/** A box that was changed, cut short, or sealed for another login, purpose or secret. */
export class SealBroken extends Error {
  constructor() {
    super('This cannot be opened.')
    this.name = 'SealBroken'
  }
}

/** The name that something goes by, and the box for it. */
export type Seal = {
  /** 43 characters of base64url. */
  name: string
  /** Seals bytes so that only the same secret opens them. `random` fills the nonce. */
  seal(content: Uint8Array<ArrayBuffer>, random: FillRandom): Promise<Uint8Array<ArrayBuffer>>
  /** Opens a box. Throws `SealBroken`, whatever the reason. */
  open(box: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>>
}

export type FillRandom = (bytes: Uint8Array<ArrayBuffer>) => void

/** What a deployment's secret gives for a login; its name is the same for every spelling. */
export type LoginSeal = Seal

/** The seal of a login for a purpose. */
export async function loginSeal(
  secret: string,
  purpose: SealPurpose,
  login: string,
): Promise<LoginSeal> {
  return sealFrom(await derive(secret, `login ${purpose}`, foldLogin(login)), purpose)
}

/** The seal of a secret of 32 random bytes or more that is kept nowhere but by who holds it. */
export async function heldSeal(
  secret: Uint8Array<ArrayBuffer>,
  purpose: HeldPurpose,
): Promise<Seal> {
  const key = await hmacKey(secret)
  const derived = await crypto.subtle.sign('HMAC', key, encoder.encode(`held ${purpose}`))
  return sealFrom(new Uint8Array(derived), purpose)
}

/** Another secret of 32 bytes, that who holds this one can always make and that leads back to nothing. */
export async function secretBelow(
  secret: Uint8Array<ArrayBuffer>,
  purpose: HeldPurpose,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = await hmacKey(secret)
  const derived = await crypto.subtle.sign('HMAC', key, encoder.encode(`below ${purpose}`))
  return new Uint8Array(derived, 0, 32)
}

/** The first half names, the second is the key. */
function sealFrom(derived: Uint8Array<ArrayBuffer>, purpose: SealPurpose | HeldPurpose): Seal {
  const contentKey = (usage: 'encrypt' | 'decrypt') =>
    crypto.subtle.importKey('raw', derived.subarray(32), 'AES-GCM', false, [usage])

  return {
    name: toBase64Url(derived.subarray(0, 32)),
    async seal(content, random) {
      const nonce = new Uint8Array(nonceLength)
      random(nonce)
      const key = await contentKey('encrypt')
      const ciphertext = await crypto.subtle.encrypt(parameters(nonce, purpose), key, content)
      const box = new Uint8Array(headLength + ciphertext.byteLength)
      box[0] = boxVersion
      box.set(nonce, 1)
      box.set(new Uint8Array(ciphertext), headLength)
      return box
    },
    async open(box) {
      if (box.length < headLength + tagLength || box[0] !== boxVersion) throw new SealBroken()
      const nonce = box.subarray(1, headLength)
      const key = await contentKey('decrypt')
      try {
        const ciphertext = box.subarray(headLength)
        const content = await crypto.subtle.decrypt(parameters(nonce, purpose), key, ciphertext)
        return new Uint8Array(content)
      } catch {
        throw new SealBroken()
      }
    },
  }
}

/** A name for `text` that tells nothing of it without the secret: 43 characters of base64url. */
export async function keyedHash(
  secret: string,
  purpose: HashPurpose,
  text: string,
): Promise<string> {
  return toBase64Url((await derive(secret, `hash ${purpose}`, text)).subarray(0, 32))
}

function parameters(iv: Uint8Array<ArrayBuffer>, purpose: SealPurpose | HeldPurpose) {
  return { name: 'AES-GCM', iv, additionalData: encoder.encode(`phantom ${purpose} ${boxVersion}`) }
}

const encoder = new TextEncoder()

/** The secret's own key is the same for every request of an isolate; those of logins are not kept. */
let master: { secret: string; key: CryptoKey } | null = null

async function derive(
  secret: string,
  label: string,
  text: string,
): Promise<Uint8Array<ArrayBuffer>> {
  if (master?.secret !== secret) {
    master = { secret, key: await hmacKey(encoder.encode(secret)) }
  }
  const derived = await crypto.subtle.sign('HMAC', master.key, encoder.encode(`${label}\0${text}`))
  return new Uint8Array(derived)
}

function hmacKey(secret: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey(
    'raw',
    secret as Uint8Array<ArrayBuffer>,
    { name: 'HMAC', hash: 'SHA-512' },
    false,
    ['sign'],
  )
}
