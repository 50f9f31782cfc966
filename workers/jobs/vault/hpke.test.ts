/**
 * The library that opens what browsers sealed does what RFC 9180 says, and does it where it runs: in
 * workerd. A second implementation is the sender, for the library takes nobody else's ephemeral pair.
 */
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestHarness, type TestHarness } from 'wrangler'
import type { Receipt, Received } from './hpke-receiver.fixture.ts'
import {
  collected,
  info,
  messages,
  ofDraft8,
  plaintext,
  printed,
  type HpkeVector,
} from './hpke-vectors.fixture.ts'
import { otherSuite, suite } from './sealing.fixture.ts'

let harness: TestHarness
let url: URL
beforeAll(async () => {
  const main = new URL('hpke-receiver.fixture.ts', import.meta.url).pathname
  const config = { name: 'receiver', main, compatibility_date: '2026-10-01' }
  harness = createTestHarness({ workers: [{ config }] })
  ;({ url } = await harness.listen())
}, 60_000)
afterAll(() => harness?.close())

async function receive(receipt: Receipt): Promise<Received> {
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(receipt) })
  return (await answer.json()) as Received
}

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'))
const hexadecimal = (of: Uint8Array | ArrayBuffer) => Buffer.from(of as Uint8Array).toString('hex')
const shake128 = (texts: string[]) =>
  createHash('shake128', { outputLength: 16 }).update(texts.join(''), 'hex').digest('hex')

const senders = {
  'AES-128-GCM': new CipherSuite({
    kem: new DhkemP256HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes128Gcm(),
  }),
  'AES-256-GCM': otherSuite,
}

/** What is sent to a vector's receiver; it is what the vector says, or this fails. */
async function sealedFor(vector: HpkeVector, contents: readonly { aad: string; plain: string }[]) {
  const by = senders[vector.aead]
  const sender = await by.createSenderContext({
    recipientPublicKey: await by.kem.deserializePublicKey(bytes(vector.pkRm)),
    ekm: await by.kem.deriveKeyPair(bytes(vector.ikmE)),
    info: bytes(info),
  })
  expect(hexadecimal(sender.enc)).toBe(vector.enc)
  const sealed: { aad: string; ciphertext: string }[] = []
  for (const { aad, plain } of contents) {
    sealed.push({ aad, ciphertext: hexadecimal(await sender.seal(bytes(plain), bytes(aad))) })
  }
  return sealed
}

const counted = Array.from({ length: messages }, (_, at) => ({
  aad: hexadecimal(Buffer.from(`Count-${at}`)),
  plain: plaintext,
}))

/** Takes texts of 0 to 255 bytes off the stream: their length, then they. */
function reader() {
  const stream = createHash('shake128', { outputLength: 600_000 }).digest()
  let at = 0
  return () => {
    const from = at + 1
    at = from + stream[at]!
    return hexadecimal(stream.subarray(from, at))
  }
}

const vectors = { 'of the collection': collected, 'of draft 8': ofDraft8, 'of A.3.1': printed }

describe('a receiver in workerd', () => {
  it.each(Object.entries(vectors))('opens and exports all of the vector %s', async (_, vector) => {
    const sealed = await sealedFor(vector, counted)
    const ciphertexts = sealed.map(({ ciphertext }) => ciphertext)
    for (const [at, ciphertext] of Object.entries(vector.ciphertexts)) {
      expect(ciphertexts[Number(at)], `message ${at}`).toBe(ciphertext)
    }
    if (vector.allCiphertexts) {
      const hash = createHash('sha256').update(ciphertexts.join(''), 'hex').digest('hex')
      expect(hash).toBe(vector.allCiphertexts)
    }
    const { ikmR, skRm, pkRm, enc, aead } = vector
    const exports = Object.keys(vector.exports).map((context) => ({ context, length: 32 }))
    const receipt = { aead, ikmR, skRm, pkRm, enc, info, messages: sealed, exports }
    const received = await receive(receipt)
    expect(received.derived).toEqual({ skRm, pkRm })
    expect(received.opened).toEqual(counted.map(({ plain }) => plain))
    expect(received.exported).toEqual(Object.values(vector.exports))
  })

  it('opens a thousand encryptions and exports a thousand secrets', async () => {
    const { condensed, ikmR, skRm, pkRm, enc, aead } = collected
    const nextContent = reader()
    const contents = Array.from({ length: 1_000 }, () => {
      const aad = nextContent()
      return { aad, plain: nextContent() }
    })
    const sealed = await sealedFor(collected, contents)
    expect(shake128(sealed.map(({ ciphertext }) => ciphertext))).toBe(condensed.encryptions)
    const nextContext = reader()
    const exports = Array.from({ length: 1_000 }, (_, length) => ({
      context: nextContext(),
      length,
    })).filter(({ length }) => length > 0)
    const receipt = { aead, ikmR, skRm, pkRm, enc, info, messages: sealed, exports }
    const { opened, exported } = await receive(receipt)
    expect(opened).toEqual(contents.map(({ plain }) => plain))
    expect(shake128(exported)).toBe(condensed.exports)
  })
})

describe('two implementations', () => {
  it('open what the other one sealed', async () => {
    const own = await suite.GenerateKeyPair(true)
    const point = await suite.SerializePublicKey(own.publicKey)
    const other = {
      publicKey: await otherSuite.kem.deserializePublicKey(point),
      privateKey: await otherSuite.kem.deserializePrivateKey(
        await suite.SerializePrivateKey(own.privateKey),
      ),
    }
    for (let round = 0; round < 100; round += 1) {
      const [plain, aad, randomInfo] = [160, 200, 60].map((length) =>
        crypto.getRandomValues(new Uint8Array(length)),
      ) as [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>]
      const options = { aad, info: randomInfo }
      const byOwn = await suite.Seal(own.publicKey, plain, options)
      const opened = await otherSuite.open(
        { recipientKey: other, enc: byOwn.encapsulatedSecret, info: randomInfo },
        byOwn.ciphertext,
        aad,
      )
      expect(new Uint8Array(opened)).toEqual(plain)
      const byOther = await otherSuite.seal(
        { recipientPublicKey: other.publicKey, info: randomInfo },
        plain,
        aad,
      )
      const enc = new Uint8Array(byOther.enc)
      expect(await suite.Open(own, enc, new Uint8Array(byOther.ct), options)).toEqual(plain)
    }
  })
})
