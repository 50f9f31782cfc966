import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestedStore, type TestedStore } from '../../../../dev/tokens/tested-store.ts'
import { createPendingSignIns } from './pending-sign-ins.ts'

const minute = 60_000
const begun = { session: 'a session', returnTo: '/status', use: null }

let tested: TestedStore
let pending: ReturnType<typeof createPendingSignIns>
beforeEach(async () => {
  tested = await openTestedStore()
  pending = createPendingSignIns(tested.kept)
})
afterEach(() => tested.close())

describe('a sign-in under way', () => {
  it('is found by its state, once, with the secret of its challenge (RFC 7636)', async () => {
    const { state, challenge } = await pending.begin(begun)
    const found = await pending.take(state)
    expect(found).toMatchObject(begun)
    expect(found!.verifier).toMatch(/^[\w-]{43}$/)
    expect(createHash('sha256').update(found!.verifier).digest('base64url')).toBe(challenge)
    expect(await pending.take(state)).toBeNull()
    expect(await tested.keys()).toEqual([])
  })

  it('is given to one of many who come back with it at once', async () => {
    const { state } = await pending.begin(begun)
    const all = await Promise.all(Array.from({ length: 8 }, () => pending.take(state)))
    expect(all.filter((one) => one !== null)).toHaveLength(1)
  })

  it('is over after ten minutes, also where the store forgot to delete it', async () => {
    const { state } = await pending.begin(begun)
    await tested.persist()
    tested.wait(10 * minute)
    expect(await pending.take(state)).toBeNull()
  })

  it('is found by no other text', async () => {
    const { state } = await pending.begin(begun)
    const [name = ''] = await tested.keys()
    const others = [name, name.split(':')[1]!, `${state}=`, state.slice(1), '', '*', 'A'.repeat(43)]
    for (const text of others) expect(await pending.take(text)).toBeNull()
    expect(await pending.take(state)).not.toBeNull()
  })
})
