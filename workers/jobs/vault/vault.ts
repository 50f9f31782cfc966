/**
 * The key pairs of one session, and what was opened with them. All of it is memory: it ends with the
 * object that holds it, and no other pair opens what was sealed to these.
 */
import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_P256_HKDF_SHA256 } from 'hpke'
import { fromBase64Url, toBase64Url } from '../../../shared/base64-url.ts'
import {
  keyBytes,
  longestSealSeconds,
  sealedBytes,
  sealInfo,
  type SealedKey,
} from '../../../shared/sealed-key/protocol.ts'
import {
  isFor,
  readSealedKey,
  type ExpectedUse,
} from '../../../shared/sealed-key/read-sealed-key.ts'
import type { KeyPurpose, OpenedKey, VaultKey } from '../../platform/bindings.ts'

/** A pair ends so long after it was made. */
export const pairLifetimeMilliseconds = 30 * 60_000
/** What is sealed to it last is still good for ten minutes. */
const sealableMilliseconds = pairLifetimeMilliseconds - longestSealSeconds * 1000
/** Who is given a pair has ten minutes at least to seal to it. */
const givenMilliseconds = sealableMilliseconds - 600_000
/** So many keys that their provider does not know close the vault. */
export const mostInvalidKeys = 3
/** More uses than the limits of a session allow in ten minutes. */
const mostUses = 1_000

const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM)

type Pair = {
  /** Both halves: opening needs the public one, too, and cannot be had from a key that stays inside. */
  keys: CryptoKeyPair
  publicKey: string
  kid: string
  madeAt: number
}

export type Vault = {
  /** The pair to seal to, made where there is none; null where the vault is closed. */
  publicKey(): Promise<VaultKey | null>
  /** The same, but that none is made. */
  look(): VaultKey | null
  /** Opens a key once for each purpose. Whatever is wrong, the answer is one and the same. */
  open(sealed: unknown, expected: ExpectedUse, purpose: KeyPurpose): Promise<OpenedKey>
  /** Counts a key that its provider did not know. */
  countInvalid(nonce: string): void
  /** Whether there is anything to remember; what is over is forgotten first. */
  isEmpty(): boolean
}

/** An empty vault. `now` in milliseconds since 1970. */
export function createVault({ now }: { now: () => number }): Vault {
  let pairs: Pair[] = []
  let beingMade: Promise<Pair> | null = null
  /** Uses and when they may be forgotten: what they were sealed for is over then. */
  const used = new Map<string, number>()
  /** Nonces of what was sealed and was no key of anybody: one that is shown again counts once. */
  const invalid = new Set<string>()
  let closedUntil = 0

  const isClosed = () => invalid.size >= mostInvalidKeys
  const youngerThan = (age: number) => pairs.findLast(({ madeAt }) => now() - madeAt < age)

  function forgetWhatIsOver(): void {
    pairs = isClosed()
      ? []
      : pairs.filter(({ madeAt }) => now() - madeAt < pairLifetimeMilliseconds)
    for (const [use, until] of used) if (until <= now()) used.delete(use)
    if (closedUntil <= now()) invalid.clear()
  }

  async function made(): Promise<Pair> {
    const pair = await newPair(now())
    pairs.push(pair)
    beingMade = null
    return pair
  }

  /** Whether this use is the first of its kind; it is the last, too. */
  function isFirst(use: string, until: number): boolean {
    if (used.has(use) || used.size >= mostUses) return false
    used.set(use, until)
    return true
  }

  return {
    async publicKey() {
      forgetWhatIsOver()
      if (isClosed()) return null
      return shown(youngerThan(givenMilliseconds) ?? (await (beingMade ??= made())))
    },
    look() {
      forgetWhatIsOver()
      const pair = youngerThan(sealableMilliseconds)
      return pair ? shown(pair) : null
    },
    async open(given, expected, purpose) {
      forgetWhatIsOver()
      if (isClosed()) return { key: null, code: 'keys_closed' }
      const read = readSealedKey(given)
      const pair = read && pairs.find(({ kid }) => kid === read.sealed.kid)
      if (!pair || !isFor(read.data, expected, now())) return refused
      const key = await unsealed(pair, read.sealed)
      if (!key) return refused
      const { nonce, exp } = read.data
      if (!isClosed() && isPrintable(key) && isFirst(`${purpose} ${nonce}`, exp * 1000)) {
        return { key }
      }
      key.fill(0)
      return refused
    },
    countInvalid(nonce) {
      if (invalid.has(nonce)) return
      invalid.add(nonce)
      closedUntil = now() + pairLifetimeMilliseconds
      forgetWhatIsOver()
    },
    isEmpty() {
      forgetWhatIsOver()
      return pairs.length === 0 && used.size === 0 && invalid.size === 0
    },
  }
}

const refused: OpenedKey = { key: null, code: 'key_refused' }

/** A pair whose private key cannot be taken out. */
async function newPair(madeAt: number): Promise<Pair> {
  const keys = (await suite.GenerateKeyPair(false)) as CryptoKeyPair
  const publicKey = new Uint8Array(await suite.SerializePublicKey(keys.publicKey))
  const hash = await crypto.subtle.digest('SHA-256', publicKey)
  const kid = toBase64Url(new Uint8Array(hash, 0, sealedBytes.kid))
  return { keys, publicKey: toBase64Url(publicKey), kid, madeAt }
}

async function unsealed(
  { keys }: Pair,
  { enc, ct, kid, aad }: SealedKey,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const bound = { aad: encoder.encode(aad), info: sealInfo(kid) }
  try {
    const key = await suite.Open(keys, fromBase64Url(enc), fromBase64Url(ct), bound)
    return key as Uint8Array<ArrayBuffer>
  } catch {
    return null
  }
}

/** As it has to be to stand in a header. */
function isPrintable(key: Uint8Array): boolean {
  const isOfLength = key.length >= keyBytes.least && key.length <= keyBytes.most
  return isOfLength && key.every((byte) => byte > 0x20 && byte < 0x7f)
}

function shown({ kid, publicKey, madeAt }: Pair): VaultKey {
  return { kid, publicKey, endsAt: new Date(madeAt + sealableMilliseconds).toISOString() }
}

const encoder = new TextEncoder()
