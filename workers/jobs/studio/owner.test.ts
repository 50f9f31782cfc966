import { randomFillSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  isJobId,
  jobIdOfKey,
  newJobId,
  newOwner,
  openedJobId,
  ownerCookie,
  ownerOf,
  sealedJobId,
} from './owner.ts'

const random = (bytes: Uint8Array) => void randomFillSync(bytes)
const asking = (cookie: string) => new Request('https://scope.example/', { headers: { cookie } })
const key = 'a-key-of-the-client'

describe('the owner of jobs', () => {
  it('is known by the cookie that was set, and by no other', async () => {
    const owner = await newOwner(random)
    const [pair = '', ...rules] = ownerCookie(owner).split('; ')
    expect(pair.startsWith('__Host-studio=')).toBe(true)
    expect(rules).toEqual(['Path=/', 'Secure', 'HttpOnly', 'SameSite=Strict', 'Max-Age=14400'])
    expect(await ownerOf(asking(`theme=dark; ${pair}`))).toEqual(owner)
    for (const other of ['', pair.slice(0, -1), `${pair}; ${pair}`, `x${pair}`, `${pair}=`])
      expect(await ownerOf(asking(other))).toBeNull()
  })

  it('has a name that does not tell the cookie', async () => {
    const [one, other] = await Promise.all([newOwner(random), newOwner(random)])
    expect(one.name).not.toContain(one.bits)
    expect(one.name).not.toBe(other.name)
  })

  it('finds the same job by the same key, and nobody else does', async () => {
    const [one, other] = await Promise.all([newOwner(random), newOwner(random)])
    const id = await jobIdOfKey(one, key)
    expect(isJobId(id)).toBe(true)
    expect(await jobIdOfKey(one, key)).toBe(id)
    expect(await jobIdOfKey(one, `${key}-`)).not.toBe(id)
    expect(await jobIdOfKey(other, key)).not.toBe(id)
    expect(isJobId(newJobId(random))).toBe(true)
    expect(newJobId(random)).not.toBe(newJobId(random))
  })

  it('alone opens what is kept of an id', async () => {
    const [one, other] = await Promise.all([newOwner(random), newOwner(random)])
    for (const job of [newJobId(random), await jobIdOfKey(one, key)]) {
      const sealed = await sealedJobId(one, job, random)
      expect(sealed).not.toContain(job)
      expect(await openedJobId(one, sealed)).toBe(job)
      await expect(openedJobId(other, sealed)).rejects.toThrow()
    }
  })
})
