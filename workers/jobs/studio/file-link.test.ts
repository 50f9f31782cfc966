import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assetNames } from '../../../shared/api/jobs.ts'
import { linkTo, readLink, type FileLink } from './file-link.ts'

const secret = 'a secret of the tests, 32 characters and more'
const bits = (sign: string) => sign.repeat(43)
const file: FileLink = {
  asset: 'portfolio-banner',
  image: `mf1k2x3y.${bits('i')}`,
  endsAt: Date.UTC(2026, 10, 22, 13),
  owner: bits('o'),
}
const textOf = async (of: FileLink, by = secret) => (await linkTo(by, of)).slice('/files/'.length)

describe('a link', () => {
  it('says what was put into it', async () => {
    const { owner, ...told } = file
    for (const asset of assetNames) {
      const read = (await readLink(secret, await textOf({ ...file, asset })))!
      expect(read).toMatchObject({ ...told, asset })
      expect(await read.isOf(owner)).toBe(true)
      expect(await read.isOf(bits('p'))).toBe(false)
    }
  })

  it('does not name its owner', async () => {
    expect(await textOf(file)).not.toContain(file.owner)
  })

  it('is refused with any one bit of it flipped', async () => {
    const bytes = new TextEncoder().encode(await textOf(file))
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const altered = bytes.slice()
      altered[bit >> 3]! ^= 1 << (bit & 7)
      expect([bit, await readLink(secret, new TextDecoder('latin1').decode(altered))]).toEqual([
        bit,
        null,
      ])
    }
  })

  it('is refused cut short, drawn out, or of another secret', async () => {
    const text = await textOf(file)
    for (let length = 0; length < text.length; length += 1)
      expect(await readLink(secret, text.slice(0, length))).toBeNull()
    expect(await readLink(secret, `${text}A`)).toBeNull()
    expect(await readLink(secret, await textOf(file, secret.replace('a', 'b')))).toBeNull()
  })

  it('is nothing that anybody makes up', () =>
    fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect(await readLink(secret, text)).toBeNull()
      }),
    ))

  it('is not made without a secret', async () => {
    await expect(linkTo('short', file)).rejects.toThrow('too short')
  })
})
