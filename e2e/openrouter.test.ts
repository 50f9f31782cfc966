/** A key by signing in at OpenRouter: there, back and into the vault, where nobody but it reads the key. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSealedFragment } from '../shared/sealed-key/sealed-fragment.ts'
import type { VaultView } from '../shared/api/vault.ts'
import type { KeyVaultApi, OpenedKey, StoreShardApi } from '../workers/platform/bindings.ts'
import { canaryKey, serveOpenRouter, type OpenRouterStandIn } from './openrouter-stand-in.ts'
import { watchDisk } from './state-on-disk.ts'
import { startSystem, type System } from './system.ts'
import { visitorOf, type Visitor } from './visitor.ts'

const path = '/api/v1/session/openrouter'
const use = 'the-job-that-it-is-for'
const query = `?return_to=/studio/ada-atlas?style=night&use=${use}`

let system: System
let openRouter: OpenRouterStandIn
let vaults: DurableObjectNamespace<KeyVaultApi>
let shards: DurableObjectNamespace<StoreShardApi>
const disk = watchDisk()
const states: string[] = []

beforeAll(async () => {
  openRouter = await serveOpenRouter()
  system = await startSystem({
    variables: {
      KEY_ORIGIN: 'https://keys.example',
      OPENROUTER_API_URL: openRouter.url,
      LIMITS: 'keys-address=10000/3600,signins-address=10000/3600',
    },
  })
  type Objects = { KEY_VAULT: typeof vaults; STORE_SHARD: typeof shards }
  const objects = await system.harness.getWorker<Objects>('jobs').getEnv()
  vaults = objects.KEY_VAULT
  shards = objects.STORE_SHARD
})
afterAll(() => Promise.all([system?.stop(), openRouter?.close()]))

async function newVisitor(): Promise<Visitor> {
  const visitor = visitorOf(system)
  await visitor.ask('POST', '/api/v1/session')
  return visitor
}

/** Begins; where the browser is sent to. */
async function begin(visitor: Visitor, asked = query): Promise<URL> {
  const start = await visitor.ask('GET', path + asked)
  expect([start.status, start.headers.get('referrer-policy')]).toEqual([303, 'no-referrer'])
  return new URL(start.headers.get('location')!)
}

/** Agrees on OpenRouter's page; where that sends the browser back to. */
async function agree(page: URL): Promise<URL> {
  const answer = await fetch(page, { redirect: 'manual' })
  const back = new URL(answer.headers.get('location')!)
  states.push(back.searchParams.get('state')!)
  return back
}

const goAndAgree = async (visitor: Visitor) => agree(await begin(visitor))
const codeOf = async (answer: Response) =>
  ((await answer.json()) as { error: { code: string } }).error.code

/** What the visitor's vault gives for the sealed key behind an address. */
async function opened(visitor: Visitor, location: string, job = use) {
  const vault = (await (await visitor.ask('GET', '/api/v1/session/vault')).json()) as VaultView
  const { last4, ...sealed } = readSealedFragment(new URL(location, system.url).hash)!
  const expected = { sid: vault.sid, provider: 'openrouter', job } as const
  const stub = vaults.get(vaults.idFromName(vault.sid))
  const { key } = (await stub.open(sealed, expected, 'use avatar 1')) as OpenedKey
  return { last4, key: key && new TextDecoder().decode(key) }
}

describe('a key by signing in at OpenRouter', () => {
  it('comes back sealed, and opens in the vault of the session for that use alone', async () => {
    const visitor = await newVisitor()
    const back = await visitor.comeBack(await goAndAgree(visitor))
    const location = back.headers.get('location')!
    expect(back.status).toBe(303)
    expect(location).toMatch(/^\/studio\/ada-atlas\?style=night#sealed=[\w-]+$/)
    expect(back.headers.get('cache-control')).toBe('no-store')
    expect(back.headers.get('referrer-policy')).toBe('no-referrer')
    const key = openRouter.keys.at(-1)!
    expect(JSON.stringify([...back.headers, await back.text()])).not.toContain(canaryKey)
    expect((await opened(visitor, location, 'another-job-than-that')).key).toBeNull()
    expect((await opened(await newVisitor(), location)).key).toBeNull()
    expect(await opened(visitor, location)).toEqual({ key, last4: key.slice(-4) })
  })

  it('is asked for with PKCE and a state, both of them new each time', async () => {
    const visitor = await newVisitor()
    const [page, other] = [await begin(visitor), await begin(visitor)]
    expect(page.origin + page.pathname).toBe(`${openRouter.url}/auth`)
    expect([...page.searchParams.keys()].sort()).toEqual([
      'callback_url',
      'code_challenge',
      'code_challenge_method',
    ])
    expect(page.searchParams.get('code_challenge_method')).toBe('S256')
    expect(page.searchParams.get('code_challenge')).toMatch(/^[\w-]{43}$/)
    const back = new URL(page.searchParams.get('callback_url')!)
    expect([back.origin, back.pathname]).toEqual([system.url.origin, `${path}/callback`])
    expect(back.searchParams.get('state')).toMatch(/^[\w-]{43}$/)
    for (const name of ['callback_url', 'code_challenge'])
      expect(page.searchParams.get(name)).not.toBe(other.searchParams.get(name))
  })

  it('is given for no state of another session, of another sign-in, or that was shown before', async () => {
    const [visitor, other] = [await newVisitor(), await newVisitor()]
    const [used, others] = [await goAndAgree(visitor), await goAndAgree(other)]
    expect((await visitor.comeBack(used)).status).toBe(303)
    const toGitHub = await visitor.goToGitHub('ada-atlas')
    const toOpenRouter = await goAndAgree(visitor)
    const trades = openRouter.trades.length
    const wrong = [
      used,
      others,
      new URL(path + '/callback' + toGitHub.search, system.url),
      new URL('/api/v1/session/sign-in/callback' + toOpenRouter.search, system.url),
      new URL(`${path}/callback?state=${'A'.repeat(43)}&code=a`, system.url),
      new URL(`${used.href}&state=${'A'.repeat(43)}`),
      new URL(`${path}/callback?code=a`, system.url),
    ]
    for (const url of wrong) {
      const answer = await visitor.comeBack(url)
      expect([url.pathname, answer.status, await codeOf(answer)]).toEqual([
        url.pathname,
        400,
        'sign_in_refused',
      ])
    }
    const stranger = await visitorOf(system).comeBack(await goAndAgree(other))
    expect(await codeOf(stranger)).toBe('session_missing')
    expect(openRouter.trades.length).toBe(trades)
  })

  it('is given for no code that somebody else was given', async () => {
    const [visitor, other] = [await newVisitor(), await newVisitor()]
    const [mine, theirs] = [await goAndAgree(visitor), await goAndAgree(other)]
    const keys = openRouter.keys.length
    mine.searchParams.set('code', theirs.searchParams.get('code')!)
    expect(await codeOf(await visitor.comeBack(mine))).toBe('sign_in_refused')
    expect(openRouter.keys.length).toBe(keys)
  })

  it('is not there where somebody says no at OpenRouter', async () => {
    const visitor = await newVisitor()
    const back = await goAndAgree(visitor)
    back.searchParams.delete('code')
    back.searchParams.set('error', 'access_denied')
    const answer = await visitor.comeBack(back)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/studio/ada-atlas?style=night',
    ])
  })

  it('is begun by pages of this site alone, in a session, for a use and a page there can be', async () => {
    const visitor = await newVisitor()
    const elsewhere = { headers: { 'sec-fetch-site': 'cross-site' } }
    expect(await codeOf(await visitor.ask('GET', path + query, elsewhere))).toBe('foreign_origin')
    expect(await codeOf(await visitorOf(system).ask('GET', path + query))).toBe('session_missing')
    for (const wrong of [
      '',
      '?use=too-short',
      `?use=${use}&use=${use}`,
      `?use=${use}${encodeURIComponent('#')}`,
      `?use=${use}&return_to=//evil.example`,
      `?use=${use}&return_to=/studio%23sealed=`,
    ])
      expect(await codeOf(await visitor.ask('GET', path + wrong))).toBe('validation_failed')
  })

  it('is asked for ten times an hour in a session', async () => {
    const visitor = await newVisitor()
    for (let count = 0; count < 10; count += 1) await begin(visitor)
    const answer = await visitor.ask('GET', path + query)
    expect([answer.status, await codeOf(answer)]).toEqual([429, 'too_many'])
  })

  it('is not made where the vault is closed', async () => {
    const visitor = await newVisitor()
    const vault = (await (await visitor.ask('GET', '/api/v1/session/vault')).json()) as VaultView
    const stub = vaults.get(vaults.idFromName(vault.sid))
    for (let count = 0; count < 3; count += 1) await stub.countInvalid(`${count}`)
    const trades = openRouter.trades.length
    expect(await codeOf(await visitor.comeBack(await goAndAgree(visitor)))).toBe('keys_closed')
    expect(openRouter.trades.length).toBe(trades)
  })

  it('is told to be out of reach while OpenRouter fails, on a page to who looks at pages', async () => {
    const visitor = await newVisitor()
    openRouter.failing = 500
    const told = await visitor.comeBack(await goAndAgree(visitor))
    const accept = { accept: 'text/html,*/*' }
    const shown = await visitor.comeBack(await goAndAgree(visitor), accept)
    openRouter.failing = null
    expect([told.status, await codeOf(told)]).toEqual([502, 'provider_unavailable'])
    expect([shown.status, shown.headers.get('location')]).toEqual([
      303,
      '/me?problem=provider_unavailable',
    ])
  })

  it('is in no store, trace or log, nor is what it was got with', async () => {
    expect(openRouter.keys.length).toBeGreaterThan(0)
    const { code, code_verifier: verifier } = openRouter.trades.at(-1)!
    const logs = system.harness.getLogs().map((line) => JSON.stringify(line))
    expect(logs.length).toBeGreaterThan(0)
    const named = [canaryKey.slice(9, 25), verifier, code, states.at(-1)!]
    expect(logs.filter((line) => named.some((secret) => line.includes(secret)))).toEqual([])
    // The runtime here traces addresses, with their state and code, which is off where one deploys.
    const [key, pkce] = named
    const stored = () => [key!, pkce!].filter((secret) => disk.filesWith(secret).length > 0)
    expect(stored()).toEqual([])
    const planted = new TextEncoder().encode(`${key} ${pkce}`)
    await shards.get(shards.idFromName('store A')).write('planted', planted, 60)
    expect(stored()).toEqual([key, pkce])
  })
})
