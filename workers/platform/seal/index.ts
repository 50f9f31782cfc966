/**
 * Keyed hashes and sealed boxes. What is kept of a login is named by a keyed hash of it and sealed
 * under a key that only the deployment's secret together with the login gives: a store alone opens
 * nothing and tells nothing, not even whose scans it holds.
 *
 * Both are made from the secret by HMAC-SHA-256 as a pseudo-random function with a label for each
 * purpose, so that a name never helps with a key (NIST SP 800-108r1, KDF in counter mode with one
 * block). Boxes are AES-256-GCM with a random nonce of 96 bits (NIST SP 800-38D) and the purpose as
 * associated data: version byte, nonce, ciphertext with its tag.
 */
import { foldLogin } from '../../../shared/evidence/index.ts'

export type SealPurpose = 'scan'
export type HashPurpose = 'github-token' | 'github-app'

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

/** A name for `text` that tells nothing of it without the secret: 43 characters of base64url. */
export async function keyedHash(
  secret: string,
  purpose: HashPurpose,
  text: string,
): Promise<string> {
  return toBase64Url(await derive(secret, `hash ${purpose}`, text))
}

/** The name under which something of a login is kept; the same for every spelling of it. */
export async function loginKey(
  secret: string,
  purpose: SealPurpose,
  login: string,
): Promise<string> {
  return toBase64Url(await derive(secret, `name ${purpose}`, foldLogin(login)))
}

/** Seals bytes so that only this secret with this login opens them. `random` fills the nonce. */
export async function seal(
  secret: string,
  purpose: SealPurpose,
  login: string,
  content: Uint8Array<ArrayBuffer>,
  random: (bytes: Uint8Array<ArrayBuffer>) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const nonce = new Uint8Array(nonceLength)
  random(nonce)
  const key = await contentKey(secret, purpose, login, 'encrypt')
  const ciphertext = await crypto.subtle.encrypt(parameters(nonce, purpose), key, content)
  const box = new Uint8Array(headLength + ciphertext.byteLength)
  box[0] = boxVersion
  box.set(nonce, 1)
  box.set(new Uint8Array(ciphertext), headLength)
  return box
}

/** Opens a box. Throws `SealBroken`, whatever the reason. */
export async function open(
  secret: string,
  purpose: SealPurpose,
  login: string,
  box: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  if (box.length < headLength + tagLength || box[0] !== boxVersion) throw new SealBroken()
  const nonce = box.subarray(1, headLength)
  const key = await contentKey(secret, purpose, login, 'decrypt')
  try {
    const content = await crypto.subtle.decrypt(
      parameters(nonce, purpose),
      key,
      box.subarray(headLength),
    )
    return new Uint8Array(content)
  } catch {
    throw new SealBroken()
  }
}

function parameters(iv: Uint8Array<ArrayBuffer>, purpose: SealPurpose) {
  return { name: 'AES-GCM', iv, additionalData: encoder.encode(`phantom ${purpose} ${boxVersion}`) }
}

async function contentKey(
  secret: string,
  purpose: SealPurpose,
  login: string,
  usage: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const bytes = await derive(secret, `content ${purpose}`, foldLogin(login))
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, [usage])
}

const encoder = new TextEncoder()

/** The secret's own key is the same for every request of an isolate; those of logins are not kept. */
let master: { secret: string; key: CryptoKey } | null = null

async function derive(secret: string, label: string, text: string): Promise<ArrayBuffer> {
  if (master?.secret !== secret) {
    const key = await crypto.subtle.importKey(
      'raw',
      encoder.encode(secret),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    )
    master = { secret, key }
  }
  return crypto.subtle.sign('HMAC', master.key, encoder.encode(`${label}\0${text}`))
}

function toBase64Url(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
