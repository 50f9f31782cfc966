import { beforeEach, describe, expect, it } from 'vitest'
import type { KeyPurpose, OpenedKey, VaultKey } from '../../platform/bindings.ts'
import { dataFor, sealKey, tamperings } from './sealing.fixture.ts'
import { createVault, mostInvalidKeys, type Vault } from './vault.ts'

const minute = 60_000
const key = 'sk-canary-0123456789-abcdefghijklmnopqrstuvwxyz'
const use = { sid: 'A'.repeat(43), provider: 'openai', job: 'job-1' } as const
const refused: OpenedKey = { key: null, code: 'key_refused' }
const closed: OpenedKey = { key: null, code: 'keys_closed' }

let now: number
let vault: Vault
let pair: VaultKey

beforeEach(async () => {
  now = Date.parse('2026-11-21T12:00:00Z')
  vault = createVault({ now: () => now })
  pair = (await vault.publicKey())!
})

const sealed = (change: Partial<Parameters<typeof sealKey>[0]> = {}) =>
  sealKey({ ...pair, data: dataFor(use, now), key, ...change })
const open = (given: unknown, purpose: KeyPurpose = 'use avatar 1') =>
  vault.open(given, use, purpose)
const textOf = ({ key: bytes }: OpenedKey) => bytes && new TextDecoder().decode(bytes)

describe('a vault', () => {
  it('opens what was sealed to it for this use', async () => {
    expect(textOf(await open(await sealed()))).toBe(key)
  })

  it('has one pair for all who ask, also at once', async () => {
    const fresh = createVault({ now: () => now })
    const asked = await Promise.all([fresh.publicKey(), fresh.publicKey(), fresh.publicKey()])
    expect(new Set(asked.map((one) => one!.kid)).size).toBe(1)
    expect(await vault.publicKey()).toEqual(pair)
    expect(vault.look()).toEqual(pair)
  })

  it('makes none where somebody only looks', () => {
    const fresh = createVault({ now: () => now })
    expect(fresh.look()).toBeNull()
    expect(fresh.isEmpty()).toBe(true)
  })

  it('opens a key once for each purpose, however many ask at once', async () => {
    const box = await sealed()
    const opened = await Promise.all([open(box), open(box), open(box, 'check'), open(box, 'check')])
    expect(opened.filter((one) => one.key !== null)).toHaveLength(2)
    expect(await open(box)).toEqual(refused)
    expect(await open(box, 'check')).toEqual(refused)
  })

  it.each(Object.keys(tamperings))('refuses %s, as it refuses all else', async (kind) => {
    const elsewhere = createVault({ now: () => now })
    const others = (await elsewhere.publicKey())!
    const other = await sealKey({ ...others, data: dataFor(use, now), key })
    const box = await sealed()
    expect(await open(tamperings[kind]!(box, other))).toEqual(refused)
    // What was tried did not use it up.
    expect(textOf(await open(box))).toBe(key)
  })

  it.each(['sid', 'provider', 'job'] as const)('refuses a key for another %s', async (field) => {
    const others = { sid: 'B'.repeat(42) + 'A', provider: 'gemini', job: 'job-2' } as const
    const data = dataFor({ ...use, [field]: others[field] }, now)
    expect(await open(await sealed({ data }))).toEqual(refused)
  })

  it.each([
    ['too short', 'a'.repeat(15)],
    ['with a space', `${key} ${key}`],
    ['with the end of a header', `${key}\r\nhost: elsewhere`],
    ['with bytes that are no text', new Uint8Array(32).fill(0xff)],
  ])('refuses a key that is none: %s', async (_, none) => {
    expect(await open(await sealed({ key: none }))).toEqual(refused)
  })

  it.each([null, undefined, '', 'x', 7, [], {}])('refuses %j', async (given) => {
    expect(await open(given)).toEqual(refused)
  })

  it('refuses what is ten minutes old', async () => {
    const box = await sealed()
    now += 10 * minute
    expect(await open(box)).toEqual(refused)
  })
})

describe('the pairs of a vault', () => {
  it('leave who is given one ten minutes to seal, and what is sealed its ten minutes', async () => {
    for (now = Date.parse(pair.endsAt) - 20 * minute; now < Date.parse(pair.endsAt) + minute;) {
      now += minute
      const given = (await vault.publicKey())!
      expect(Date.parse(given.endsAt) - now).toBeGreaterThanOrEqual(10 * minute)
    }
    now = Date.parse(pair.endsAt) - 1
    const late = await sealed()
    now += 10 * minute - 1_000
    expect(textOf(await open(late))).toBe(key)
  })

  it('are gone after half an hour, with all they could open', async () => {
    const data = { ...dataFor(use, now + 29 * minute), exp: Math.floor(now / 1000) + 39 * 60 }
    const box = await sealed({ data })
    now += 30 * minute
    expect(await open(box)).toEqual(refused)
    expect(vault.isEmpty()).toBe(true)
    expect((await vault.publicKey())!.kid).not.toBe(pair.kid)
  })
})

describe('a vault that was shown keys which no provider knows', () => {
  it('closes after three of them, and opens nothing more', async () => {
    const box = await sealed()
    for (let count = 1; count < mostInvalidKeys; count += 1) vault.countInvalid(`${count}`)
    expect(textOf(await open(box))).toBe(key)
    const another = await sealed()
    vault.countInvalid('1')
    expect(await vault.publicKey()).not.toBeNull()
    vault.countInvalid('last')
    expect(await open(another)).toEqual(closed)
    expect(await vault.publicKey()).toBeNull()
    expect(vault.look()).toBeNull()
  })

  it('is open again half an hour after the last', async () => {
    for (let count = 0; count < mostInvalidKeys; count += 1) vault.countInvalid(`${count}`)
    now += 30 * minute - 1
    expect(await vault.publicKey()).toBeNull()
    now += 1
    pair = (await vault.publicKey())!
    expect(textOf(await open(await sealed()))).toBe(key)
  })
})
