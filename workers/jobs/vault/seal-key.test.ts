import { describe, expect, it } from 'vitest'
import { longestSealSeconds } from '../../../shared/sealed-key/protocol.ts'
import { sealKey } from './seal-key.ts'
import { createVault } from './vault.ts'

const text = 'sk-or-v1-canary-0123456789abcdefghijklmnopqrstuvwxyz'
const use = { sid: 'A'.repeat(43), provider: 'openrouter', job: 'the-job-it-is-for' } as const
const start = Date.parse('2026-11-22T12:00:00Z')
const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes)
const bytesOf = (key: string) => new TextEncoder().encode(key) as Uint8Array<ArrayBuffer>

describe('a key that is sealed here', () => {
  it('opens in its vault for this use alone, within ten minutes', async () => {
    let now = start
    const vault = createVault({ now: () => now })
    const to = (await vault.publicKey())!
    const [box, late] = [
      await sealKey(bytesOf(text), { to, use, now, random }),
      await sealKey(bytesOf(text), { to, use, now, random }),
    ]
    const opened = async (job: string, sealed = box) =>
      (await vault.open(sealed, { ...use, job }, 'use avatar 1')).key
    expect(await opened('another-job-than-that')).toBeNull()
    expect(new TextDecoder().decode((await opened(use.job))!)).toBe(text)
    expect(await opened(use.job)).toBeNull()
    now += longestSealSeconds * 1000
    expect(await opened(use.job, late)).toBeNull()
  })

  it('is wiped, also where it could not be sealed', async () => {
    const to = (await createVault({ now: () => start }).publicKey())!
    const [key, unsealed] = [bytesOf(text), bytesOf(text)]
    await sealKey(key, { to, use, now: start, random })
    const broken = { ...to, publicKey: 'AAAA' }
    await expect(sealKey(unsealed, { to: broken, use, now: start, random })).rejects.toThrow()
    expect([...key, ...unsealed].every((byte) => byte === 0)).toBe(true)
  })
})
