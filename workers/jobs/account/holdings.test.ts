import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHoldings, type Holding, type Holdings } from './holdings.ts'
import { openTestedStore, type TestedStore } from '../../../dev/tokens/tested-store.ts'

const account = 583_231
const minute = 60_000
const secret = 'a secret of at least 32 characters, for tests'

let tested: TestedStore
let holdings: Holdings
beforeEach(async () => {
  tested = await openTestedStore()
  holdings = createHoldings({ ...tested.kept, secret })
})
afterEach(() => tested.close())

const holding = (id: string, more: Partial<Holding> = {}): Holding => ({
  kind: 'session',
  id,
  keys: [`session:${id}`],
  scopes: [],
  startedAt: tested.kept.now(),
  endsAt: tested.kept.now() + 30 * minute,
  ...more,
})
const ids = async (of = account) => (await holdings.list(of)).map(({ id }) => id)
/** Keeps something, and enters it. */
async function enter(id: string, more: Partial<Holding> = {}) {
  await tested.kept.store.set(`session:${id}`, new Uint8Array([1]), { ttlSeconds: 3_600 })
  await holdings.add(account, holding(id, more))
}

describe('what an account has', () => {
  it('is listed until it ends, and the list ends with the last of it', async () => {
    await enter('one')
    await enter('two', { endsAt: tested.kept.now() + 60 * minute })
    expect(await ids()).toEqual(['one', 'two'])
    tested.wait(31 * minute)
    expect(await ids()).toEqual(['two'])
    tested.wait(30 * minute)
    expect(await ids()).toEqual([])
    expect(await tested.keys()).toEqual([])
  })

  it('is not what the store has no more, as a session that was not used', async () => {
    await enter('one')
    await enter('two')
    await tested.kept.store.delete('session:one')
    expect(await ids()).toEqual(['two'])
  })

  it('loses none of those that are entered at once', async () => {
    const names = ['one', 'two', 'three', 'four', 'five']
    await Promise.all(names.map((name) => enter(name)))
    expect((await ids()).toSorted()).toEqual(names.toSorted())
  })

  it('is nobody else’s', async () => {
    await enter('one')
    expect(await ids(account + 1)).toEqual([])
    expect(await holdings.nameOf(account)).not.toBe(await holdings.nameOf(account + 1))
  })

  it('ends with what is kept under it', async () => {
    await enter('one')
    await enter('two')
    const ended = await holdings.end(account, ({ id }) => id === 'one')
    expect(ended.map(({ id }) => id)).toEqual(['one'])
    expect(await ids()).toEqual(['two'])
    expect(await tested.kept.store.get('session:one')).toBeNull()
    expect(await tested.kept.store.get('session:two')).not.toBeNull()
  })

  it('stays on the list where the store failed to end it, and can be ended again', async () => {
    await enter('one')
    const failing = createHoldings({
      ...tested.kept,
      secret,
      store: { ...tested.kept.store, delete: () => Promise.reject(new Error('away')) },
    })
    await expect(failing.end(account, () => true)).rejects.toThrow('away')
    expect(await ids()).toEqual(['one'])
    await holdings.end(account, () => true)
    expect(await tested.kept.store.get('session:one')).toBeNull()
  })

  it('is fifty of a kind at most: the oldest ends for the newest', async () => {
    for (let count = 0; count <= 50; count += 1) {
      await enter(String(count))
    }
    await enter('key', { kind: 'api-key' })
    const left = await ids()
    expect(left).toHaveLength(51)
    expect(left).not.toContain('0')
    expect(await tested.kept.store.get('session:0')).toBeNull()
  })

  it('opens with the deployment’s secret alone', async () => {
    await enter('one')
    const other = createHoldings({ ...tested.kept, secret: `${secret}!` })
    expect(await other.list(account)).toEqual([])
    expect((await tested.keys()).join()).not.toContain(String(account))
  })
})
