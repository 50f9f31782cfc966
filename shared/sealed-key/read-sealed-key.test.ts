import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64Url, toBase64Url } from '../base64-url.ts'
import {
  canonical,
  keyProviders,
  longestSealSeconds,
  sealInfo,
  type AdditionalData,
} from './protocol.ts'
import { isFor, readSealedKey } from './read-sealed-key.ts'

const bytes = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map(toBase64Url)
const job = fc.stringMatching(/^[\w-]{1,64}$/)
const additionalData: fc.Arbitrary<AdditionalData> = fc
  .record({
    sid: bytes(32),
    provider: fc.constantFrom(...keyProviders),
    job,
    nonce: bytes(16),
    iat: fc.integer({ min: 1, max: 4_000_000_000 }),
    lasts: fc.integer({ min: 1, max: longestSealSeconds }),
  })
  .map(({ lasts, ...rest }) => ({ v: 1 as const, ...rest, exp: rest.iat + lasts }))
const sealedKey = fc.record({
  enc: bytes(65),
  ct: fc.uint8Array({ minLength: 32, maxLength: 528 }).map(toBase64Url),
  kid: bytes(16),
  aad: additionalData.map(canonical),
})
const halfway = ({ iat, exp }: AdditionalData) => ((iat + exp) / 2) * 1000

describe('base64url', () => {
  it('gives back the very bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (given) => {
        expect(fromBase64Url(toBase64Url(given))).toEqual(given)
      }),
    )
  })
})

describe('the additional data', () => {
  it('has one text, in whatever order its members come', () => {
    fc.assert(
      fc.property(
        additionalData,
        fc.array(fc.nat(), { minLength: 7, maxLength: 7 }),
        (data, by) => {
          const members = Object.entries(data)
          const order = members.map((member, at) => ({ member, by: by[at]! }))
          const shuffled = order
            .toSorted((one, other) => one.by - other.by)
            .map((one) => one.member)
          expect(canonical(Object.fromEntries(shuffled) as AdditionalData)).toBe(canonical(data))
          expect(JSON.parse(canonical(data))).toEqual(data)
        },
      ),
    )
  })

  it('has another text for any other data', () => {
    fc.assert(
      fc.property(additionalData, additionalData, (one, other) => {
        const areAlike = Object.entries(one).every(
          ([name, value]) => other[name as keyof AdditionalData] === value,
        )
        expect(canonical(one) === canonical(other)).toBe(areAlike)
      }),
    )
  })

  it('is for the use that it names, in its time', () => {
    fc.assert(
      fc.property(additionalData, (data) => {
        expect(isFor(data, data, halfway(data))).toBe(true)
      }),
    )
  })

  it.each(['sid', 'provider', 'job'] as const)('is for no use with another %s', (field) => {
    fc.assert(
      fc.property(additionalData, additionalData, (data, other) => {
        fc.pre(data[field] !== other[field])
        expect(isFor(data, { ...data, [field]: other[field] }, halfway(data))).toBe(false)
      }),
    )
  })

  it('is good for ten minutes at most, from when it was made until it ends', () => {
    fc.assert(
      fc.property(additionalData, fc.integer({ min: 1, max: 1e6 }), (data, beyond) => {
        expect(isFor(data, data, (data.exp + beyond - 1) * 1000)).toBe(false)
        expect(isFor(data, data, (data.iat - 30 - beyond) * 1000)).toBe(false)
        const tooLong = { ...data, exp: data.iat + longestSealSeconds + beyond }
        expect(isFor(tooLong, tooLong, halfway(data))).toBe(false)
        const turned = { ...data, exp: data.iat - beyond }
        expect(isFor(turned, turned, data.iat * 1000)).toBe(false)
      }),
    )
  })
})

describe('a sealed key', () => {
  it('is read where its form is right', () => {
    fc.assert(
      fc.property(sealedKey, (sealed) => {
        const read = readSealedKey(structuredClone(sealed))
        expect(read?.sealed).toEqual(sealed)
        expect(canonical(read!.data)).toBe(sealed.aad)
      }),
    )
  })

  it('is not read from anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        expect(readSealedKey(given)).toBeNull()
      }),
    )
  })

  it.each(['enc', 'kid', 'ct', 'aad'] as const)('is not read without %s', (field) => {
    fc.assert(
      fc.property(sealedKey, (sealed) => {
        const { [field]: _left, ...rest } = sealed
        expect(readSealedKey(rest)).toBeNull()
        expect(readSealedKey({ ...sealed, [field]: `${sealed[field]}=` })).toBeNull()
        expect(readSealedKey({ ...sealed, more: 1 })).toBeNull()
      }),
    )
  })

  it('is not read from a second spelling of its bytes', () => {
    fc.assert(
      fc.property(sealedKey, fc.constantFrom('enc', 'kid'), (sealed, field) => {
        const text = sealed[field]
        const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
        const spare = signs[signs.indexOf(text.at(-1)!) + 1]!
        const respelled = text.slice(0, -1) + spare
        expect(fromBase64Url(respelled)).toEqual(fromBase64Url(text))
        expect(readSealedKey({ ...sealed, [field]: respelled })).toBeNull()
      }),
    )
  })

  it('is not read from a second spelling of its additional data', () => {
    fc.assert(
      fc.property(sealedKey, fc.constantFrom(' ', '\n', '\t'), (sealed, space) => {
        const data = JSON.parse(sealed.aad) as AdditionalData
        const turned = JSON.stringify(Object.fromEntries(Object.entries(data).toReversed()))
        const twice = sealed.aad.replace('{', '{"v":1,')
        for (const aad of [sealed.aad + space, sealed.aad.replace(':', `:${space}`), turned, twice])
          expect(readSealedKey({ ...sealed, aad })).toBeNull()
      }),
    )
  })
})

it('what a seal is bound to differs from pair to pair', () => {
  fc.assert(
    fc.property(bytes(16), bytes(16), (one, other) => {
      fc.pre(one !== other)
      expect(sealInfo(one)).not.toEqual(sealInfo(other))
    }),
  )
})
