/**
 * Limits through the running system: who has spent a budget is refused, told when to come back, and
 * then served; nobody pays for what was not read for them.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { developersOf } from '../dev/facts/index.ts'
import { errorEnvelopeSchema } from '../shared/api/errors.ts'
import {
  realSecretKey,
  serveTurnstileStandIn,
  type ServedTurnstile,
} from '../dev/turnstile/stand-in.ts'
import { budgetNames, budgets, floodGuards, payerKinds } from '../shared/limits/limits.ts'
import { budgetsOf, type BudgetsApi } from '../workers/platform/bindings.ts'
import { payerName } from '../workers/platform/limits/payer-name.ts'
import { checkForm, formsOfOne, see, svgForms } from './embed-forms.ts'
import {
  anotherClient,
  scanSecret,
  startSystem,
  type System,
  type SystemOptions,
} from './system.ts'
import { peopleOfLittleWork } from './twins.ts'

const developers = developersOf(peopleOfLittleWork(120))
let seen = 0
const unseen = () => developers.logins[seen++]!

let system: System
const useSystem = (options: SystemOptions) => {
  beforeAll(async () => {
    system = await startSystem({ developers, ...options })
  }, 120_000)
  afterAll(() => system?.stop())
}

type Headers = Record<string, string>
const scan = (login: string, headers: Headers) =>
  system.fetch(`/api/v1/scans/${login}`, { headers })
const statusOf = async (asked: Promise<Response>) => {
  const response = await asked
  await response.arrayBuffer()
  return response.status
}
const spendAll = async (quota: number, headers: Headers) => {
  for (let n = 0; n < quota; n += 1) expect(await statusOf(scan(unseen(), headers))).toBe(200)
}
const eventsLogged = () =>
  system.harness.getLogs().map(({ message }) => (JSON.parse(message) as { event: string }).event)

describe('the budget of scans', () => {
  useSystem({ variables: { LIMITS: 'scans-address=3/60,scans-session=2/600' } })

  it('tells on the way what is left, and refuses when it is spent', async () => {
    const client = anotherClient()
    const left: (string | null)[] = []
    for (let n = 0; n < 3; n += 1) {
      const { headers } = await scan(unseen(), client)
      expect(headers.get('ratelimit-policy')).toMatch(
        /^"scans-address";q=3;w=60, "github";q=\d+;w=3600$/,
      )
      left.push(/^"scans-address";r=(\d);t=\d+,/.exec(headers.get('ratelimit') ?? '')?.[1] ?? null)
    }
    expect(left).toEqual(['2', '1', '0'])
    const refused = await scan(unseen(), client)
    expect(refused.status).toBe(429)
    const seconds = Number(refused.headers.get('retry-after'))
    expect(seconds).toBeGreaterThanOrEqual(1)
    expect(seconds).toBeLessThanOrEqual(20)
    expect(refused.headers.get('ratelimit-policy')).toBe('"scans-address";q=3;w=60')
    expect(refused.headers.get('ratelimit')).toBe(`"scans-address";r=0;t=${seconds}`)
    expect(refused.headers.get('cache-control')).toBe('no-store')
    const { error } = errorEnvelopeSchema.parse(await refused.json())
    expect(error).toMatchObject({ code: 'too_many', details: { retryAfterSeconds: seconds } })
  })

  it('is told to who spent it alone: no shared cache keeps what says it', async () => {
    const login = unseen()
    const read = await scan(login, anotherClient())
    expect([read.headers.get('cache-control'), read.headers.has('ratelimit')]).toEqual([
      'private, max-age=60',
      true,
    ])
    const kept = await scan(login, anotherClient())
    expect([kept.headers.get('cache-control'), kept.headers.has('ratelimit')]).toEqual([
      'public, max-age=60',
      false,
    ])
  })

  it('serves again after Retry-After, however often who was refused has asked meanwhile', async () => {
    const client = anotherClient()
    const login = unseen()
    await spendAll(3, client)
    const refused = await scan(login, client)
    const until = Date.now() + Number(refused.headers.get('retry-after')) * 1000
    let waits = Infinity
    for (let n = 0; n < 10; n += 1) {
      const { status, headers } = await scan(login, client)
      expect(status).toBe(429)
      // Each refusal names the same moment or a nearer one: none puts it off.
      expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(waits)
      waits = Number(headers.get('retry-after'))
    }
    await pause(until - Date.now())
    expect(await statusOf(scan(login, client))).toBe(200)
    expect(await statusOf(scan(unseen(), client))).toBe(429)
  })

  it('asks GitHub nothing for who is refused', async () => {
    const client = anotherClient()
    await spendAll(3, client)
    const login = unseen()
    const before = system.github.control.requests().length
    expect(await statusOf(scan(login, client))).toBe(429)
    expect(system.github.control.requests().length).toBe(before)
  })

  it('is not spent by what has no form of a login, or is kept', async () => {
    const client = anotherClient()
    const login = unseen()
    expect(await statusOf(scan(login, anotherClient()))).toBe(200)
    for (let n = 0; n < 5; n += 1) {
      expect(await statusOf(scan('not--a--login', client))).toBe(422)
      expect(await statusOf(scan(login, client))).toBe(200)
    }
    await spendAll(3, client)
    expect(await statusOf(scan(unseen(), client))).toBe(429)
    expect(await statusOf(scan(login, client))).toBe(200)
  })

  it('is paid by one of all who ask for the same login at once', async () => {
    const login = unseen()
    const clients = Array.from({ length: 4 }, anotherClient)
    await Promise.all(clients.map((client) => scan(login, client).then((one) => one.arrayBuffer())))
    const leftOf = async (client: Headers) => {
      const { headers } = await scan(unseen(), client)
      return /^"scans-address";r=(\d)/.exec(headers.get('ratelimit') ?? '')?.[1]
    }
    const left = await Promise.all(clients.map(leftOf))
    expect(left.filter((each) => each === '1')).toHaveLength(1)
    expect(left.filter((each) => each === '2')).toHaveLength(3)
  })

  it('is one for all addresses of a client’s IPv6 block, and another one for others', async () => {
    const block = '2001:db8:ffff:1:'
    const from = (address: string) => ({ 'cf-connecting-ip': address })
    await spendAll(1, from(`${block}:1`))
    await spendAll(1, from(`${block}:2`))
    await spendAll(1, from(`${block}a:b:c:d`))
    expect(await statusOf(scan(unseen(), from(`${block}:3`)))).toBe(429)
    expect(await statusOf(scan(unseen(), from('2001:db8:ffff:2::3')))).toBe(200)
  })

  it('is one for a session wherever it is, and leaves its address alone', async () => {
    const session = { cookie: `__Host-phantom=${'s'.repeat(43)}` }
    const other = { cookie: `__Host-phantom=${'o'.repeat(43)}` }
    const [home, away, third] = [anotherClient(), anotherClient(), anotherClient()]
    await spendAll(1, { ...home, ...session })
    await spendAll(1, { ...away, ...session })
    const refused = await scan(unseen(), { ...third, ...session })
    expect(refused.status).toBe(429)
    expect(refused.headers.get('ratelimit')).toMatch(
      /^"scans-address";r=2;t=\d+, "scans-session";r=0;t=\d+$/,
    )
    // What was refused to the session was not paid by the address.
    await spendAll(1, { ...third, ...other })
    await spendAll(2, third)
    expect(await statusOf(scan(unseen(), third))).toBe(429)
  })

  it('is told in a stream of events as in an answer', async () => {
    const client = anotherClient()
    await spendAll(3, client)
    const stream = await scan(unseen(), { ...client, accept: 'text/event-stream' })
    const [, data = ''] = /event: error\ndata: (.+)/.exec(await stream.text()) ?? []
    const { error } = errorEnvelopeSchema.parse(JSON.parse(data))
    expect(error.code).toBe('too_many')
    expect(error.details?.retryAfterSeconds).toBeGreaterThan(0)
  })

  it('is not spent by embeds, which it never breaks', async () => {
    const client = anotherClient()
    await spendAll(3, client)
    const embed = await system.fetch(`/badge/${unseen()}.svg`, { headers: client })
    expect(embed.status).toBe(200)
    expect(embed.headers.get('x-scan-state')).toBe('new')
  })

  it('is forgotten when it is whole again: nothing of who paid stays', async () => {
    await spendAll(1, anotherClient())
    const jobs = system.harness.getWorker('jobs')
    const rows = async () => {
      const ids = await jobs.listDurableObjectIds('Budgets')
      const storages = ids.map(async (id) => {
        const storage = await jobs.getDurableObjectStorage('Budgets', { id })
        return storage.exec("select * from spent where name like 'scans address%'")
      })
      return (await Promise.all(storages)).flat()
    }
    expect((await rows()).length).toBeGreaterThan(0)
    await vi.waitFor(async () => expect(await rows()).toEqual([]), {
      timeout: 200_000,
      interval: 3_000,
    })
  }, 240_000)
})

describe('each budget that is declared', () => {
  useSystem({ variables: { LIMITS: '' } })

  type Budgets = DurableObjectNamespace<BudgetsApi>
  const budgetOf = async (name: string) => {
    const { BUDGETS } = await system.harness.getWorker<{ BUDGETS: Budgets }>('jobs').getEnv()
    return BUDGETS.get(BUDGETS.idFromName(budgetsOf(name)))
  }
  const cases = budgetNames.flatMap((budget) =>
    payerKinds.map((payer) => [budget, payer, budgets[budget].allowances[payer]] as const),
  )

  it.each(cases)('%s of one %s: exact, when all ask at once', async (budget, payer, allowance) => {
    const { quota, windowSeconds } = allowance
    const one = await budgetOf('one')
    const spend = (name: string) => one.spend(name, budget, payer, false)
    const verdicts = await Promise.all(Array.from({ length: quota + 10 }, () => spend('one')))
    const kinds = Map.groupBy(verdicts, ({ kind }) => kind)
    expect(kinds.get('spent')).toHaveLength(quota)
    expect(kinds.get('empty')).toHaveLength(10)
    expect(kinds.get('empty')![0]!.policy).toBe(
      `"${budget}-${payer}";q=${quota};w=${windowSeconds}`,
    )
    expect((await spend('other')).kind).toBe('spent')
    await one.giveBack('one', budget, payer)
    expect([(await spend('one')).kind, (await spend('one')).kind]).toEqual(['spent', 'empty'])
  })
})

/** Guards count in windows that begin with the minute: none may end in the midst of a test. */
const untilNextMinuteIsFar = async () => {
  const left = 60_000 - (Date.now() % 60_000)
  if (left < 40_000) await pause(left)
}

describe('floods of one address', () => {
  useSystem({})

  const guarded = floodGuards.api.quota

  it('are refused by the API in its envelope, while others and embeds are served', async () => {
    const client = anotherClient()
    const login = unseen()
    expect(await statusOf(scan(login, anotherClient()))).toBe(200)
    await untilNextMinuteIsFar()
    const statuses: number[] = []
    for (let n = 0; n < guarded + 20; n += 20) {
      const batch = Array.from({ length: 20 }, () => statusOf(scan(login, client)))
      statuses.push(...(await Promise.all(batch)))
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(guarded)
    const refused = await scan(login, client)
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('60')
    expect(refused.headers.get('ratelimit-policy')).toBe(`"api";q=${guarded};w=60`)
    expect(refused.headers.get('ratelimit')).toBe('"api";r=0;t=60')
    expect(refused.headers.get('access-control-allow-origin')).toBe('*')
    expect(errorEnvelopeSchema.parse(await refused.json()).error.code).toBe('too_many')
    expect(await statusOf(scan(login, anotherClient()))).toBe(200)
    const embed = await system.fetch(`/card/${login}.svg`, { headers: client })
    expect([embed.status, embed.headers.get('x-scan-state')]).toEqual([200, 'stored'])
  }, 120_000)
})

describe('floods of embeds from one address', () => {
  useSystem({})

  it('leave each an image: of what is kept with its numbers, of others with what is the matter', async () => {
    const client = { 'cf-connecting-ip': '198.51.100.7' }
    const kept = unseen()
    expect(await statusOf(scan(kept, anotherClient()))).toBe(200)
    await system.fetch(`/badge/${kept}.svg`)
    await untilNextMinuteIsFar()
    // As if so many images of unknown logins had been asked for.
    const { EMBED_FLOOD } = await system.harness.getWorker<{ EMBED_FLOOD: RateLimit }>().getEnv()
    const payer = { kind: 'address', is: client['cf-connecting-ip'] } as const
    const key = await payerName(scanSecret, payer, Date.now())
    for (let n = 0; n < floodGuards.embeds.quota; n += 1) await EMBED_FLOOD.limit({ key })

    const before = system.github.control.requests().length
    for (const form of [...svgForms, ...formsOfOne]) {
      const embed = await see(system, form.path(unseen(), unseen()), client)
      checkForm(form, embed)
      expect([form.name, embed.state]).toEqual([form.name, 'limited'])
    }
    expect(system.github.control.requests().length).toBe(before)
    const badge = await see(system, `/badge/${kept}.svg?label=kept`, client)
    expect([badge.status, badge.state]).toEqual([200, 'stored'])
    const others = await see(system, `/badge/${unseen()}.svg`, anotherClient())
    expect(others.state).toBe('new')
  }, 120_000)
})

describe('a visitor who has spent half of a budget, where Turnstile is switched on', () => {
  let turnstile: ServedTurnstile
  beforeAll(async () => {
    turnstile = await serveTurnstileStandIn()
    system = await startSystem({
      developers,
      variables: {
        LIMITS: 'scans-address=4/600',
        TURNSTILE_SECRET_KEY: realSecretKey,
        TURNSTILE_VERIFY_URL: turnstile.url,
      },
    })
  }, 120_000)
  afterAll(() => Promise.all([system?.stop(), turnstile?.close()]))

  const withToken = (client: Headers, token: string) => ({
    ...client,
    'cf-turnstile-response': token,
  })
  const errorOf = async (response: Response) =>
    [response.status, errorEnvelopeSchema.parse(await response.json()).error] as const

  it('shows with a token that a person asks, one token for one scan', async () => {
    const client = anotherClient()
    await spendAll(2, client)
    const [status, error] = await errorOf(await scan(unseen(), client))
    expect([status, error.code]).toEqual([403, 'challenge_required'])
    expect(error.details?.fields).toEqual([
      { field: 'cf-turnstile-response', problem: 'is missing' },
    ])
    const token = turnstile.issue()
    expect(await statusOf(scan(unseen(), withToken(client, token)))).toBe(200)
    const again = await errorOf(await scan(unseen(), withToken(client, token)))
    expect([again[0], again[1].code]).toEqual([403, 'challenge_required'])
    expect(await statusOf(scan(unseen(), withToken(client, turnstile.issue())))).toBe(200)
    // A token is no budget: it lets nobody have more.
    expect(await statusOf(scan(unseen(), withToken(client, turnstile.issue())))).toBe(429)
  })

  it('gets what is kept without one', async () => {
    const client = anotherClient()
    const login = unseen()
    expect(await statusOf(scan(login, client))).toBe(200)
    await spendAll(1, client)
    expect(await statusOf(scan(login, client))).toBe(200)
  })

  it.each(['error', 'no-json', 'silence'] as const)(
    'is told when nobody can say whether a token is good (%s), and pays nothing',
    async (fault) => {
      const client = anotherClient()
      await spendAll(2, client)
      turnstile.fault = fault
      const [status, error] = await errorOf(await scan(unseen(), withToken(client, 'a-token')))
      expect([status, error.code]).toEqual([503, 'challenge_unavailable'])
      turnstile.fault = null
      for (let n = 0; n < 2; n += 1) {
        expect(await statusOf(scan(unseen(), withToken(client, turnstile.issue())))).toBe(200)
      }
    },
  )

  it('is asked for nothing by embeds', async () => {
    const client = anotherClient()
    await spendAll(2, client)
    const embed = await see(system, `/badge/${unseen()}.svg`, client)
    expect(embed.state).toBe('new')
  })
})

describe.each(['at once', 'in silence'] as const)('when the budgets fail %s', (how) => {
  useSystem({ failing: { jobs: how }, variables: { LIMITS: 'scans-address=1/600' } })

  it('scans go on, and the log says so', async () => {
    const client = anotherClient()
    await spendAll(3, client)
    expect(eventsLogged()).toContain('budgets_unreachable')
  })
})
