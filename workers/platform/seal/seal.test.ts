import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyedHash, loginSeal, SealBroken } from './index.ts'

const secret = 'a secret of at least 32 characters, for tests'
const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes)
const bytes = fc.uint8Array({ maxLength: 500 }).map((content) => new Uint8Array(content))
const logins = fc.stringMatching(/^[a-z0-9]{1,20}$/)
const seal = async (login: string, content: Uint8Array<ArrayBuffer>) =>
  (await loginSeal(secret, 'scan', login)).seal(content, random)
const open = async (login: string, box: Uint8Array<ArrayBuffer>, by = secret) =>
  (await loginSeal(by, 'scan', login)).open(box)
const nameOf = async (login: string, by = secret) => (await loginSeal(by, 'scan', login)).name
const opened = (work: Promise<unknown>) =>
  work.then(
    () => true,
    (error: unknown) => {
      expect(error).toBeInstanceOf(SealBroken)
      return false
    },
  )

describe('a sealed box', () => {
  it('opens with the login it was sealed for, in any case', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, logins, async (content, name) => {
        const box = await seal(name, content)
        expect([...(await open(name.toUpperCase(), box))]).toEqual([...content])
      }),
    )
  })

  it('does not open for another login or another secret', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, logins, logins, async (content, one, other) => {
        fc.pre(one !== other)
        const box = await seal(one, content)
        expect(await opened(open(other, box))).toBe(false)
        expect(await opened(open(one, box, `${secret}!`))).toBe(false)
      }),
    )
  })

  it('does not open when any bit of it is changed or any of it is missing', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.nat(), fc.nat({ max: 7 }), async (content, at, bit) => {
        const box = await seal('ada', content)
        const changed = box.slice()
        changed[at % box.length]! ^= 1 << bit
        expect(await opened(open('ada', changed))).toBe(false)
        expect(await opened(open('ada', box.slice(0, at % box.length)))).toBe(false)
      }),
    )
  })

  it('shows nothing of its content and is never the same twice', async () => {
    const content = Uint8Array.from(Buffer.from('canary-login canary@example.invalid'))
    const one = await seal('canary-login', content)
    const two = await seal('canary-login', content)
    expect(Buffer.from(one).toString('latin1')).not.toContain('canary')
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(false)
  })
})

describe('a keyed hash', () => {
  it('is one name for every spelling of a login, and tells nothing of it', async () => {
    const name = await nameOf('Ada-Atlas')
    expect(name).toMatch(/^[\w-]{43}$/)
    expect(await nameOf('ada-atlas')).toBe(name)
    expect(await nameOf('ada-atlas', `${secret}!`)).not.toBe(name)
  })

  it('differs from purpose to purpose', async () => {
    expect(await keyedHash(secret, 'github-token', 'x')).not.toBe(
      await keyedHash(secret, 'github-app', 'x'),
    )
  })
})
