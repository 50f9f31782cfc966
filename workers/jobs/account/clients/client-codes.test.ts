import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestedStore, type TestedStore } from '../../../../dev/tokens/tested-store.ts'
import { sessionKey } from '../../../platform/session/index.ts'
import { createHoldings, type Holdings } from '../holdings.ts'
import { createGrants } from '../oauth/grants.ts'
import { createClientCodes } from './client-codes.ts'
import { createClientRequests } from './client-requests.ts'

const minute = 60_000
const account = { id: 7, login: 'ada-atlas', githubToken: 'gho_canary' }
const verifier = 'v'.repeat(43)
const shown = {
  clientId: 'https://client.example.org/mcp.json',
  redirectUri: 'http://127.0.0.1:1/back',
  verifier,
}

let tested: TestedStore
let holdings: Holdings
let challenge: string
beforeEach(async () => {
  tested = await openTestedStore()
  holdings = createHoldings({ ...tested.kept, secret: 'a secret of at least 32 characters' })
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  challenge = Buffer.from(digest).toString('base64url')
})
afterEach(() => tested.close())

const codesWith = (store = tested.kept.store) => {
  const kept = { ...tested.kept, store }
  return createClientCodes(kept, { holdings, grants: createGrants({ ...kept, holdings }) })
}

/** A session on the account's list, and a code that was given in it. */
async function given(): Promise<string> {
  const startedAt = tested.kept.now()
  const session = 'a session'
  await tested.kept.store.compareAndSet(sessionKey(session), null, new Uint8Array([1]), {
    ttlSeconds: 1_800,
  })
  await holdings.add(account.id, {
    kind: 'session',
    id: session,
    keys: [sessionKey(session)],
    scopes: [],
    startedAt,
    endsAt: startedAt + 720 * minute,
  })
  const { clientId, redirectUri } = shown
  return codesWith().issue({ account, session, clientId, redirectUri, challenge })
}
const clients = async () =>
  (await holdings.list(account.id)).filter(({ kind }) => kind === 'client')

describe('a client’s code', () => {
  it('is good for a minute', async () => {
    const [early, late] = [await given(), await given()]
    tested.wait(minute - 1)
    expect(await codesWith().exchange({ ...shown, code: early })).toMatchObject({ accountId: 7 })
    expect((await clients())[0]).toMatchObject({ host: 'client.example.org' })
    tested.wait(1)
    expect(await codesWith().exchange({ ...shown, code: late })).toBeNull()
  })

  it('needs no way back beside the secret, and none but its own where one is shown', async () => {
    const [without, wrong] = [await given(), await given()]
    const shownWithout = { ...shown, redirectUri: null, code: without }
    expect(await codesWith().exchange(shownWithout)).toMatchObject({ accountId: 7 })
    const elsewhere = 'http://127.0.0.1:2/back'
    expect(await codesWith().exchange({ ...shown, redirectUri: elsewhere, code: wrong })).toBeNull()
  })

  it('ends what came of it when it is shown again within ten minutes', async () => {
    const code = await given()
    await codesWith().exchange({ ...shown, code })
    tested.wait(9 * minute)
    expect(await clients()).toHaveLength(1)
    expect(await codesWith().exchange({ ...shown, code })).toBeNull()
    expect(await clients()).toEqual([])
  })

  it('is worth nothing when the session has ended in which it was given', async () => {
    const code = await given()
    await holdings.end(account.id, ({ kind }) => kind === 'session')
    expect(await codesWith().exchange({ ...shown, code })).toBeNull()
    expect(await clients()).toEqual([])
  })

  it('gives nothing, and never again, where the store fails in the middle', async () => {
    const { store } = tested.kept
    const writes = ['grant', 'refresh', 'account', 'code']
    for (const failing of writes) {
      const code = await given()
      const broken = {
        ...store,
        compareAndSet: ((key, ...rest) =>
          key.startsWith(`${failing}:`)
            ? Promise.reject(new Error('The store fails.'))
            : store.compareAndSet(key, ...rest)) as typeof store.compareAndSet,
      }
      const own = createHoldings({
        ...tested.kept,
        store: broken,
        secret: 'a secret of at least 32 characters',
      })
      const kept = { ...tested.kept, store: broken }
      const grants = createGrants({ ...kept, holdings: own })
      const exchange = createClientCodes(kept, { holdings: own, grants }).exchange({
        ...shown,
        code,
      })
      await expect(exchange).rejects.toThrow('The store fails.')
      expect(await codesWith().exchange({ ...shown, code })).toBeNull()
    }
  })
})

describe('a client’s question', () => {
  it('waits ten minutes, and is taken once', async () => {
    const requests = createClientRequests(tested.kept)
    const begin = () =>
      requests.begin({
        client: { id: shown.clientId, host: 'client.example.org', name: null },
        redirectUri: shown.redirectUri,
        state: null,
        refusal: null,
        challenge,
        scopes: [],
      })
    const [one, other] = [await begin(), await begin()]
    tested.wait(10 * minute - 1)
    expect(await requests.look(one)).toMatchObject({ redirectUri: shown.redirectUri })
    expect(await requests.take(one)).not.toBeNull()
    expect(await requests.take(one)).toBeNull()
    tested.wait(1)
    expect(await requests.look(other)).toBeNull()
    for (const handle of ['', '-', 'A'.repeat(44), 'A'.repeat(43)]) {
      expect(await requests.take(handle)).toBeNull()
    }
  })
})
