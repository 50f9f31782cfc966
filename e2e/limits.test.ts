/**
 * Budgets through the running system: who has spent one is refused, told when to come back, and then
 * served; nobody pays for what was not read for them.
 */
import { describe, expect, it } from 'vitest'
import { errorEnvelopeSchema } from '../shared/api/errors.ts'
import { budgetNames, budgets, payerKinds } from '../shared/limits/limits.ts'
import { budgetsOf, type BudgetsApi } from '../workers/platform/bindings.ts'
import { scan, spendAll, statusOf, theSystem, unseen, useSystem, type Client } from './limited.ts'
import { anotherClient } from './system.ts'
import { visitorOf, type Visitor } from './visitor.ts'

describe('the budget of scans', () => {
  useSystem(() => ({
    variables: { LIMITS: 'scans-address=3/60,scans-session=2/600,jobs-address=2/600' },
  }))

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

  it('asks GitHub nothing for who is refused', async () => {
    const client = anotherClient()
    await spendAll(3, client)
    const login = unseen()
    const before = theSystem().github.control.requests().length
    expect(await statusOf(scan(login, client))).toBe(429)
    expect(theSystem().github.control.requests().length).toBe(before)
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
    const leftOf = async (client: Client) => {
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
    const embed = await theSystem().fetch(`/badge/${unseen()}.svg`, { headers: client })
    expect(embed.status).toBe(200)
    expect(embed.headers.get('x-scan-state')).toBe('new')
  })

  it('has one for jobs beside it: an address pays, with whatever cookie, once for an order', async () => {
    const client = anotherClient()
    const visitor = visitorOf(theSystem())
    const begin = async (by: Visitor, key: string, login = 'ada-atlas') => {
      const body = JSON.stringify({ login, pictures: ['avatar'] })
      const headers = { ...client, 'idempotency-key': key.repeat(16) }
      const answer = await by.ask('POST', '/api/v1/jobs', { body, headers })
      return [answer.status, answer.headers.get('ratelimit')]
    }
    const login = unseen()
    expect(await begin(visitor, 'n', 'nobody-has-this')).toEqual([404, null])
    expect(await begin(visitor, 'a', login)).toEqual([202, null])
    expect(await begin(visitor, 'a', login)).toEqual([202, null])
    expect(await begin(visitorOf(theSystem()), 'b', login)).toEqual([202, null])
    const [status, left] = await begin(visitorOf(theSystem()), 'c', login)
    expect(status).toBe(429)
    expect(left).toMatch(/^"jobs-address";r=0;t=\d+$/)
  })
})

describe('each budget that is declared', () => {
  useSystem(() => ({ variables: { LIMITS: '' } }))

  type Budgets = DurableObjectNamespace<BudgetsApi>
  const budgetOf = async (name: string) => {
    const { BUDGETS } = await theSystem().harness.getWorker<{ BUDGETS: Budgets }>('jobs').getEnv()
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

/** What the Workers said of their troubles. */
const eventsLogged = () =>
  theSystem()
    .harness.getLogs()
    .map(({ message }) => (JSON.parse(message) as { event: string }).event)

describe.each(['at once', 'in silence'] as const)('when the budgets fail %s', (how) => {
  useSystem(() => ({ failing: { jobs: how }, variables: { LIMITS: 'scans-address=1/600' } }))

  it('scans go on, and the log says so', async () => {
    const client = anotherClient()
    await spendAll(3, client)
    expect(eventsLogged()).toContain('budgets_unreachable')
  })
})
