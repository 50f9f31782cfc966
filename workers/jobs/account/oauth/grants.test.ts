import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHoldings, type Holdings } from '../holdings.ts'
import { openTestedStore, type TestedStore } from '../../../../dev/tokens/tested-store.ts'
import { createGrants, type Grants, type IssuedGrant } from './grants.ts'

const minute = 60_000
const account = { id: 7, login: 'ada-atlas', githubToken: 'gho_canary' }
const client = 'phantom-cli'

let tested: TestedStore
let holdings: Holdings
let grants: Grants
beforeEach(async () => {
  tested = await openTestedStore()
  holdings = createHoldings({ ...tested.kept, secret: 'a secret of at least 32 characters' })
  grants = createGrants({ ...tested.kept, holdings })
})
afterEach(() => tested.close())

const refreshed = async (token: string) => (await grants.refresh(token, client)) as IssuedGrant
const kinds = async () => (await tested.keys()).map((key) => key.split(':')[0]).toSorted()

describe('a terminal’s sign-in', () => {
  it('lives half an hour from its last refresh, and half a day at most', async () => {
    let { refreshToken, grant } = await grants.begin(account, client)
    for (let turns = 0; turns < 24; turns += 1) {
      tested.wait(29 * minute)
      ;({ refreshToken, grant } = await refreshed(refreshToken))
      expect(await grants.open(grant)).toEqual(account)
    }
    tested.wait(24 * minute + 1)
    expect(await grants.open(grant)).toBeNull()
    expect(await grants.refresh(refreshToken, client)).toBeNull()
    expect(await kinds()).toEqual([])
  })

  it('is over by its own clock, too, where the store forgot to delete it', async () => {
    const { refreshToken, grant } = await grants.begin(account, client)
    await tested.persist()
    tested.wait(31 * minute)
    expect(await grants.open(grant)).toBeNull()
    expect(await grants.refresh(refreshToken, client)).toBeNull()
  })

  it('ends when a turn is shown that was used, however long ago', async () => {
    const first = await grants.begin(account, client)
    let last: IssuedGrant = first
    for (let turns = 0; turns < 5; turns += 1) last = await refreshed(last.refreshToken)
    expect(await grants.refresh(first.refreshToken, client)).toEqual({ account })
    expect(await grants.refresh(last.refreshToken, client)).toBeNull()
    expect(await grants.open(last.grant)).toBeNull()
    expect(await holdings.list(account.id)).toEqual([])
  })

  it('ends when many show a turn at once: one of them at most got the next', async () => {
    const { refreshToken, grant } = await grants.begin(account, client)
    const all = await Promise.all(
      Array.from({ length: 8 }, () => grants.refresh(refreshToken, client)),
    )
    const issued = all.filter((one) => one !== null && 'refreshToken' in one)
    expect(issued.length).toBeLessThanOrEqual(1)
    expect(await grants.open(grant)).toBeNull()
    for (const one of issued) {
      expect(await grants.refresh((one as IssuedGrant).refreshToken, client)).toBeNull()
    }
  })

  it('is not brought back by a refresh that began before its end', async () => {
    const { refreshToken, grant } = await grants.begin(account, client)
    let isEnded = false
    const slow = createGrants({
      ...tested.kept,
      holdings,
      store: {
        ...tested.kept.store,
        async compareAndSet(...request) {
          if (!isEnded) await grants.end(refreshToken)
          isEnded = true
          return tested.kept.store.compareAndSet(...request)
        },
      },
    })
    const answer = await slow.refresh(refreshToken, client)
    expect(answer).toEqual({ account: null })
    expect(await grants.open(grant)).toBeNull()
    expect((await kinds()).filter((kind) => kind !== 'account')).toEqual([])
  })

  it('is another client’s never', async () => {
    const { refreshToken } = await grants.begin(account, client)
    expect(await grants.refresh(refreshToken, 'another')).toBeNull()
    expect(await refreshed(refreshToken)).toMatchObject({ accountId: 7 })
  })

  it('cannot be refreshed with what an access token carries', async () => {
    const { refreshToken, grant } = await grants.begin(account, client)
    const names = await tested.keys()
    expect(names.filter((name) => name.startsWith('grant:'))).toHaveLength(1)
    expect(refreshToken).not.toContain(Buffer.from(grant).toString('base64url'))
    expect(await grants.open(new Uint8Array(32))).toBeNull()
  })
})
