/**
 * The library for HPKE does what RFC 9180 says. The vector is that of the authors' collection for
 * DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM in base mode, in the condensed form of Go's
 * crypto/hpke: a thousand encryptions and exports with contents from SHAKE128 of nothing, of which one
 * SHAKE128 is compared.
 */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { otherSuite, suite } from './sealing.fixture.ts'

const vector = {
  info: '4f6465206f6e2061204772656369616e2055726e',
  ikmE: 'a90d3417c3da9cb6c6ae19b4b5dd6cc9529a4cc24efb7ae0ace1f31887a8cd6c',
  ikmR: 'a0ce15d49e28bd47a18a97e147582d814b08cbe00109fed5ec27d1b4e9f6f5e3',
  skRm: '317f915db7bc629c48fe765587897e01e282d3e8445f79f27f65d031a88082b2',
  pkRm: '04abc7e49a4c6b3566d77d0304addc6ed0e98512ffccf505e6a8e3eb25c685136f853148544876de76c0f2ef99cdc3a05ccf5ded7860c7c021238f9e2073d2356c',
  enc: '04c06b4f6bebc7bb495cb797ab753f911aff80aefb86fd8b6fcc35525f3ab5f03e0b21bd31a86c6048af3cb2d98e0d3bf01da5cc4c39ff5370d331a4f1f7d5a4e0',
  encryptions: '8d3263541fc1695b6e88ff3a1208577c',
  exports: '038af0baa5ce3c4c5f371c3823b15217',
}

const bytes = (hexadecimal: string) => Uint8Array.from(Buffer.from(hexadecimal, 'hex'))
const hexadecimal = (of: Uint8Array) => Buffer.from(of).toString('hex')
const digestOf = (parts: Uint8Array[]) =>
  createHash('shake128', { outputLength: 16 }).update(Buffer.concat(parts)).digest('hex')

/** Takes texts of 0 to 255 bytes off the stream: their length, then they. */
function reader() {
  const stream = createHash('shake128', { outputLength: 600_000 }).digest()
  let at = 0
  return () => {
    const from = at + 1
    at = from + stream[at]!
    return Uint8Array.from(stream.subarray(from, at))
  }
}

const recipientOf = async () =>
  suite.SetupRecipient(
    {
      publicKey: await suite.DeserializePublicKey(bytes(vector.pkRm)),
      privateKey: await suite.DeserializePrivateKey(bytes(vector.skRm)),
    },
    bytes(vector.enc),
    { info: bytes(vector.info) },
  )

describe('the vector of RFC 9180', () => {
  it('has the recipient’s pair', async () => {
    const { publicKey, privateKey } = await suite.DeriveKeyPair(bytes(vector.ikmR), true)
    expect(hexadecimal(await suite.SerializePublicKey(publicKey))).toBe(vector.pkRm)
    expect(hexadecimal(await suite.SerializePrivateKey(privateKey))).toBe(vector.skRm)
  })

  it('opens: a thousand encryptions', async () => {
    const sender = await otherSuite.createSenderContext({
      recipientPublicKey: await otherSuite.kem.deserializePublicKey(bytes(vector.pkRm)),
      ekm: await otherSuite.kem.deriveKeyPair(bytes(vector.ikmE)),
      info: bytes(vector.info),
    })
    expect(hexadecimal(new Uint8Array(sender.enc))).toBe(vector.enc)
    const recipient = await recipientOf()
    const next = reader()
    const sealed: Uint8Array[] = []
    for (let round = 0; round < 1_000; round += 1) {
      const [aad, plain] = [next(), next()]
      const ciphertext = new Uint8Array(await sender.seal(plain, aad))
      sealed.push(ciphertext)
      expect(hexadecimal(await recipient.Open(ciphertext, aad))).toBe(hexadecimal(plain))
    }
    expect(digestOf(sealed)).toBe(vector.encryptions)
  })

  it('exports: a thousand secrets', async () => {
    const recipient = await recipientOf()
    const next = reader()
    const exported: Uint8Array[] = []
    for (let length = 0; length < 1_000; length += 1) {
      const context = next()
      if (length > 0) exported.push(await recipient.Export(context, length))
    }
    expect(digestOf(exported)).toBe(vector.exports)
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
      const [plain, aad, info] = [160, 200, 60].map((length) =>
        crypto.getRandomValues(new Uint8Array(length)),
      ) as [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>]
      const byOwn = await suite.Seal(own.publicKey, plain, { aad, info })
      const opened = await otherSuite.open(
        { recipientKey: other, enc: byOwn.encapsulatedSecret, info },
        byOwn.ciphertext,
        aad,
      )
      expect(new Uint8Array(opened)).toEqual(plain)
      const byOther = await otherSuite.seal(
        { recipientPublicKey: other.publicKey, info },
        plain,
        aad,
      )
      const enc = new Uint8Array(byOther.enc)
      expect(await suite.Open(own, enc, new Uint8Array(byOther.ct), { aad, info })).toEqual(plain)
    }
  })
})
