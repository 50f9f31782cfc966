/** Opting out over HTTP, as the owner of an account does it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorEnvelopeSchema, type ErrorCode } from '../shared/api/errors.ts'
import {
  confirmOptOutOperation,
  startOptOutOperation,
  withdrawOptOutOperation,
} from '../shared/api/opt-out.ts'
import { RedisError } from '../dev/upstash/backend.ts'
import { anotherClient, startSystem, type System } from './system.ts'

const pathOf = (login: string) => `/api/v1/opt-outs/${login}`

/** A system for the tests of one block: each isolate counts its own looks at GitHub. */
function startedSystem(sessionStore: 'kv' | 'upstash'): () => System {
  let system: System
  beforeAll(async () => {
    system = await startSystem({ sessionStore })
  })
  afterAll(() => system?.stop())
  return () => system
}

/** What the owner of an account does, and everybody else. */
function doorsOf(system: () => System) {
  const scan = (login: string) => system().fetch(`/api/v1/scans/${login}`)
  const tokensOf = async (login: string) => {
    const response = await system().fetch(pathOf(login), { method: 'POST' })
    return startOptOutOperation.output.parse(await response.json())
  }
  const confirm = (login: string) =>
    system().fetch(`${pathOf(login)}/confirm`, { method: 'POST', headers: anotherClient() })
  const withdraw = (login: string) =>
    system().fetch(pathOf(login), { method: 'DELETE', headers: anotherClient() })
  const codeOf = async (response: Response): Promise<[number, ErrorCode]> => [
    response.status,
    errorEnvelopeSchema.parse(await response.json()).error.code,
  ]
  const show = (login: string, bio: string | null) =>
    system().github.control.setProfile({ login, bio })
  const optOut = async (login: string) => {
    show(login, (await tokensOf(login)).token)
    expect((await confirm(login)).status).toBe(200)
  }
  return { scan, tokensOf, confirm, withdraw, codeOf, show, optOut }
}

describe.each(['kv', 'upstash'] as const)('opting out, with scans kept in %s', (sessionStore) => {
  const system = startedSystem(sessionStore)
  const { scan, tokensOf, confirm, withdraw, codeOf, show, optOut } = doorsOf(system)

  it('begins with tokens that are good for a day, and places, and changes nothing', async () => {
    const start = await tokensOf('ada-atlas')
    expect(start).toMatchObject({ login: 'ada-atlas', status: 'waiting' })
    expect(start.token).toMatch(/^phantom-opt-out-[\w-]+$/)
    const left = Date.parse(start.expiresAt) - Date.now()
    expect(left / 3_600_000).toBeCloseTo(24, 1)
    expect((await scan('ada-atlas')).status).toBe(200)
  })

  it('needs the proof: the token of this very wish, shown by this very account', async () => {
    const { token, withdrawalToken } = await tokensOf('noor-notebook')
    const missing: [number, ErrorCode] = [409, 'proof_missing']
    expect(await codeOf(await confirm('lantern-works'))).toEqual(missing)
    show('noor-notebook', withdrawalToken)
    expect(await codeOf(await confirm('noor-notebook'))).toEqual(missing)
    show('paolo-polyglot', token)
    expect(await codeOf(await confirm('paolo-polyglot'))).toEqual(missing)
    expect(await codeOf(await confirm('nobody-at-all'))).toEqual([404, 'not_found'])
    expect(await codeOf(await confirm('a--b'))).toEqual([422, 'invalid_login'])
    expect((await scan('noor-notebook')).status).toBe(200)
  })

  it('holds at once, although the scan was kept, and asks GitHub no more', async () => {
    expect((await scan('freya-flexbox')).status).toBe(200)
    show('freya-flexbox', `Front ends. ${(await tokensOf('freya-flexbox')).token}`)
    const confirmed = await confirm('freya-flexbox')
    expect(confirmOptOutOperation.output.parse(await confirmed.json())).toEqual({
      login: 'freya-flexbox',
      status: 'opted-out',
    })
    system().github.control.clearRequests()
    const refused = await scan('FREYA-flexbox')
    expect(refused.headers.get('cache-control')).toBe('no-store')
    expect(await codeOf(refused)).toEqual([403, 'not_public'])
    expect(system().github.control.requests()).toEqual([])
  })

  it('may be proved in a gist', async () => {
    const { token } = await tokensOf('otto-operator')
    const gists = [{ files: { 'opt-out.md': `# Please\n${token}\n` } }]
    system().github.control.setProfile({ login: 'otto-operator', gists })
    expect((await confirm('otto-operator')).status).toBe(200)
    expect((await scan('otto-operator')).status).toBe(403)
  })

  it('ends a scan that is under way: nobody gets it later', async () => {
    const login = 'remy-reviews'
    show(login, (await tokensOf(login)).token)
    system().github.control.addFault({ login, fault: 'latency', latencyMs: 1_500, times: 1 })
    const underWay = scan(login)
    await expect
      .poll(() =>
        system()
          .github.control.requests()
          .some(({ logins }) => logins.includes(login)),
      )
      .toBe(true)
    expect((await confirm(login)).status).toBe(200)
    await underWay
    system().github.control.clearFaults()
    expect(await codeOf(await scan(login))).toEqual([403, 'not_public'])
  })

  it('is withdrawn with a token of its own', async () => {
    const login = 'quiet-quill'
    await optOut(login)
    expect((await scan(login)).status).toBe(403)
    show(login, (await tokensOf(login)).withdrawalToken)
    const withdrawn = await withdraw(login)
    expect(withdrawOptOutOperation.output.parse(await withdrawn.json()).status).toBe('withdrawn')
    expect((await scan(login)).status).toBe(200)
  })

  it('takes every embed away at once, and back it comes', async () => {
    const login = 'indra-launchpad'
    const states = async () =>
      Promise.all(
        [`/badge/${login}.svg`, `/card/${login}.svg`, `/duel/${login}/ada-atlas.svg`].map(
          async (path) => {
            const response = await system().fetch(path)
            expect([response.status, response.headers.get('content-type')]).toEqual([
              200,
              'image/svg+xml; charset=utf-8',
            ])
            await response.arrayBuffer()
            return response.headers.get('x-scan-state')
          },
        ),
      )
    const shown = new Set(['new', 'stored'])
    // Asked for twice, so that the isolate has them in memory.
    expect((await states()).every((state) => shown.has(state!))).toBe(true)
    expect((await states()).every((state) => shown.has(state!))).toBe(true)
    await optOut(login)
    expect(await states()).toEqual(['not-public', 'not-public', 'not-public'])
    show(login, (await tokensOf(login)).withdrawalToken)
    expect((await withdraw(login)).status).toBe(200)
    expect((await states()).every((state) => shown.has(state!))).toBe(true)
  })

  it('takes pictures of pixels and the form for shields away, too, whatever was kept of them', async () => {
    const login = 'layla-lattice'
    const look = async (path: string) => {
      const response = await system().fetch(path)
      const bytes = Buffer.from(await response.arrayBuffer())
      const state = response.headers.get('x-scan-state')
      if (!path.endsWith('.json')) return { state, bytes }
      // How long it may be kept counts down from one second to the next.
      return { state, bytes: Buffer.from(bytes.toString().replace(/"cacheSeconds":\d+/, '')) }
    }
    const paths = [`/card/${login}.png`, `/og/${login}.png`, `/badge/${login}.json`]
    // The second look finds the picture where the jobs Worker keeps it.
    const before = await Promise.all(paths.map(look))
    const again = await Promise.all(paths.map(look))
    expect(again.map(({ bytes }, index) => bytes.equals(before[index]!.bytes))).toEqual([
      true,
      true,
      true,
    ])
    await optOut(login)
    for (const [index, { state, bytes }] of (await Promise.all(paths.map(look))).entries()) {
      expect([paths[index], state]).toEqual([paths[index], 'not-public'])
      expect(bytes.equals(before[index]!.bytes)).toBe(false)
    }
  })

  it('is neither granted nor refused while GitHub does not answer', async () => {
    const login = 'tariq-terraform'
    show(login, (await tokensOf(login)).token)
    system().github.control.addFault({ login, fault: 'server-error' })
    expect(await codeOf(await confirm(login))).toEqual([503, 'upstream_unavailable'])
    system().github.control.clearFaults()
    expect((await scan(login)).status).toBe(200)
  })

  it('tells which methods it takes', async () => {
    const response = await system().fetch(pathOf('ada-atlas'))
    expect(response.headers.get('allow')).toBe('POST, DELETE')
    expect(await codeOf(response)).toEqual([405, 'method_not_allowed'])
  })
})

describe.each(['kv', 'upstash'] as const)('a proof, with scans kept in %s', (sessionStore) => {
  const system = startedSystem(sessionStore)
  const { scan, tokensOf, confirm, withdraw, codeOf, show } = doorsOf(system)

  it('ends with every change: whoever still shows both tokens can be undone by nobody', async () => {
    const login = 'mira-maintains'
    const missing: [number, ErrorCode] = [409, 'proof_missing']
    const first = await tokensOf(login)
    show(login, `${first.token} ${first.withdrawalToken}`)
    expect((await confirm(login)).status).toBe(200)
    expect((await confirm(login)).status).toBe(200)
    expect(await codeOf(await withdraw(login))).toEqual(missing)
    expect((await scan(login)).status).toBe(403)
  })

  it('of an opt-out does nothing after its withdrawal, although the account still shows it', async () => {
    const login = 'hana-hundreds'
    const { token } = await tokensOf(login)
    show(login, token)
    expect((await confirm(login)).status).toBe(200)
    show(login, `${token} ${(await tokensOf(login)).withdrawalToken}`)
    expect((await withdraw(login)).status).toBe(200)
    expect(await codeOf(await confirm(login))).toEqual([409, 'proof_missing'])
    expect((await scan(login)).status).toBe(200)
  })

  it('that is not there is looked for once a minute, which the answer says', async () => {
    const login = 'priya-private'
    system().github.control.clearRequests()
    const asked = () => system().github.control.requests().length
    expect((await confirm(login)).headers.get('retry-after')).toBe('60')
    const first = asked()
    expect(first).toBeLessThanOrEqual(3)
    const again = await confirm(login.toUpperCase())
    expect(Number(again.headers.get('retry-after'))).toBeGreaterThan(50)
    expect(await codeOf(again)).toEqual([409, 'proof_missing'])
    expect(asked()).toBe(first)
  })

  it('is looked for a few times a minute, whoever is named: then GitHub is asked no more', async () => {
    const logins = Array.from({ length: 20 }, (_, index) => `nobody-${index}`)
    const errors = []
    for (const login of logins) errors.push(await confirm(login))
    const last = errors.at(-1)!
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await codeOf(last)).toEqual([429, 'too_many'])
    system().github.control.clearRequests()
    expect(await codeOf(await withdraw('ada-atlas'))).toEqual([429, 'too_many'])
    expect(system().github.control.requests()).toEqual([])
  })
})

describe('an opt-out while the store is away', () => {
  const system = startedSystem('upstash')
  const { scan, codeOf, optOut } = doorsOf(system)

  it('holds: the coordinator of scans remembers it, and shows everybody else', async () => {
    await optOut('mira-maintains')
    system().redis.execute = async () => new RedisError('ERR away')
    expect(await codeOf(await scan('mira-maintains'))).toEqual([403, 'not_public'])
    const card = await system().fetch('/card/mira-maintains.svg?theme=nord')
    expect(card.headers.get('x-scan-state')).toBe('not-public')
    expect((await scan('ada-atlas')).status).toBe(200)
  })
})
