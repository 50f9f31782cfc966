import { beforeEach, describe, expect, it } from 'vitest'
import type { JobsEnv } from '../../platform/bindings.ts'
import { countInvalidKey, vaultIdOf, withKey } from './index.ts'
import { dataFor, sealKey } from './sealing.fixture.ts'
import { createVault, type Vault } from './vault.ts'

const key = 'sk-canary-0123456789-abcdefghijklmnopqrstuvwxyz'
const use = { sid: 'A'.repeat(43), provider: 'openai', job: 'job-1' } as const

let vault: Vault
let env: Pick<JobsEnv, 'KEY_VAULT'>

/** Objects as the platform gives them, but of this process. */
const objects = (of: (name: string) => object) =>
  ({ KEY_VAULT: { idFromName: (name: string) => name, get: of } }) as unknown as typeof env

beforeEach(() => {
  vault = createVault({ now: () => Date.now() })
  const elsewhere = createVault({ now: () => Date.now() })
  env = objects((name) => (name === use.sid ? vault : elsewhere))
})

async function order() {
  const pair = (await vault.publicKey())!
  const sealed = await sealKey({ ...pair, data: dataFor(use, Date.now()), key })
  return { sealed, expected: use, purpose: 'use avatar 1' as const }
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'let through',
    (error: { code?: string }) => error.code,
  )

describe('a key that is used', () => {
  it('is there for as long as it is used, and wiped then', async () => {
    let held = new Uint8Array()
    const text = await withKey(env, await order(), async (bytes) => {
      held = bytes as typeof held
      return new TextDecoder().decode(bytes)
    })
    expect(text).toBe(key)
    expect(held).toEqual(new Uint8Array(key.length))
  })

  it('is wiped where its use fails, too, and the failure goes on', async () => {
    let held = new Uint8Array()
    const failing = withKey(env, await order(), async (bytes) => {
      held = bytes as typeof held
      throw new Error('The provider is gone.')
    })
    await expect(failing).rejects.toThrow('The provider is gone.')
    expect(held).toEqual(new Uint8Array(key.length))
  })

  it('is refused the second time, in another vault, and where the vault cannot be reached', async () => {
    const given = await order()
    const nothing = async () => undefined
    await withKey(env, given, nothing)
    expect(await codeOf(withKey(env, given, nothing))).toBe('key_refused')
    const expected = { ...use, sid: 'B'.repeat(42) + 'A' }
    expect(await codeOf(withKey(env, { ...(await order()), expected }, nothing))).toBe(
      'key_refused',
    )
    const gone = objects(() => ({ open: async () => Promise.reject(new Error('Network')) }))
    expect(await codeOf(withKey(gone, await order(), nothing))).toBe('key_refused')
  })

  it('closes the vault where three were none', async () => {
    const given = await order()
    for (let count = 0; count < 3; count += 1) await countInvalidKey(env, use.sid, `${count}`)
    expect(await codeOf(withKey(env, given, async () => undefined))).toBe('keys_closed')
  })
})

it('the name of a vault is that of its session alone, and tells nothing of it', async () => {
  const [one, again, other] = await Promise.all(['name', 'name', 'other'].map(vaultIdOf))
  expect([one, one === again, one === other]).toEqual([
    expect.stringMatching(/^[\w-]{43}$/),
    true,
    false,
  ])
})
