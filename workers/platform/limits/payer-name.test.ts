import { describe, expect, it } from 'vitest'
import { payerName } from './payer-name.ts'

const secret = 'a secret of 32 characters or more, for tests'
const morning = Date.UTC(2026, 10, 21, 0, 0, 0)
const hour = 3_600_000
const address = { kind: 'address', is: '192.0.2.1' } as const

describe('the name of one who pays', () => {
  it('is the same all day, and another one the next day', async () => {
    const name = await payerName(secret, address, morning)
    expect(await payerName(secret, address, morning + 24 * hour - 1)).toBe(name)
    expect(await payerName(secret, address, morning + 24 * hour)).not.toBe(name)
  })

  it('is another one for another kind, payer or secret', async () => {
    const names = await Promise.all([
      payerName(secret, address, morning),
      payerName(secret, { kind: 'login', is: address.is }, morning),
      payerName(secret, { kind: 'address', is: '192.0.2.2' }, morning),
      payerName(`${secret}!`, address, morning),
    ])
    expect(new Set(names).size).toBe(4)
  })

  it('has nothing of who it names', async () => {
    expect(await payerName(secret, address, morning)).toMatch(/^[\w-]{43}$/)
  })
})
