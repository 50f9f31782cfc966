/** Does a receiver's part of a vector with the product's library; as a Worker, where Workers run. */
import {
  AEAD_AES_128_GCM,
  AEAD_AES_256_GCM,
  CipherSuite,
  KDF_HKDF_SHA256,
  KEM_DHKEM_P256_HKDF_SHA256,
} from 'hpke'

/** What a receiver has and is sent; all bytes in hexadecimal. */
export type Receipt = {
  aead: 'AES-128-GCM' | 'AES-256-GCM'
  ikmR: string
  skRm: string
  pkRm: string
  enc: string
  info: string
  messages: readonly { aad: string; ciphertext: string }[]
  exports: readonly { context: string; length: number }[]
}

/** What came of it. `derived` is the pair that follows from `ikmR`. */
export type Received = {
  derived: { skRm: string; pkRm: string }
  opened: string[]
  exported: string[]
}

const aeads = { 'AES-128-GCM': AEAD_AES_128_GCM, 'AES-256-GCM': AEAD_AES_256_GCM }

/** Rejects where a message does not open. */
async function receive(receipt: Receipt): Promise<Received> {
  const suite = new CipherSuite(KEM_DHKEM_P256_HKDF_SHA256, KDF_HKDF_SHA256, aeads[receipt.aead])
  const publicKey = await suite.DeserializePublicKey(bytes(receipt.pkRm))
  const privateKey = await suite.DeserializePrivateKey(bytes(receipt.skRm))
  const derived = await suite.DeriveKeyPair(bytes(receipt.ikmR), true)
  const context = await suite.SetupRecipient({ publicKey, privateKey }, bytes(receipt.enc), {
    info: bytes(receipt.info),
  })
  const opened: string[] = []
  for (const { aad, ciphertext } of receipt.messages) {
    opened.push(hexadecimal(await context.Open(bytes(ciphertext), bytes(aad))))
  }
  const exported: string[] = []
  for (const each of receipt.exports) {
    exported.push(hexadecimal(await context.Export(bytes(each.context), each.length)))
  }
  return {
    derived: {
      skRm: hexadecimal(await suite.SerializePrivateKey(derived.privateKey)),
      pkRm: hexadecimal(await suite.SerializePublicKey(derived.publicKey)),
    },
    opened,
    exported,
  }
}

export default {
  fetch: async (request: Request) => Response.json(await receive(await request.json<Receipt>())),
}

const bytes = (text: string) =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

const hexadecimal = (of: Uint8Array) =>
  Array.from(of, (byte) => byte.toString(16).padStart(2, '0')).join('')
