/** What a job costs, with the real budgets in workerd and a stand-in for Turnstile. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestHarness, type TestHarness } from 'wrangler'
import {
  realSecretKey,
  serveTurnstileStandIn,
  type ServedTurnstile,
} from '../../../dev/turnstile/stand-in.ts'
import { sessionCookieName } from '../../platform/session/cookie-name.ts'
import type { Order } from './pay-worker.fixture.ts'

let turnstile: ServedTurnstile
let harness: TestHarness
let url: URL
beforeAll(async () => {
  turnstile = await serveTurnstileStandIn()
  const config = {
    name: 'paying',
    main: new URL('pay-worker.fixture.ts', import.meta.url).pathname,
    compatibility_date: '2026-10-01',
    durable_objects: { bindings: [{ name: 'BUDGETS', class_name: 'Budgets' }] },
    migrations: [{ tag: 'v1', new_sqlite_classes: ['Budgets'] }],
    vars: {
      STUDIO_SECRET: 'a secret of 32 characters or more, for tests',
      LIMITS: 'jobs-address=4/3600,images-address=8/3600,images-session=6/3600,keys-address=2/3600',
      TURNSTILE_SECRET_KEY: realSecretKey,
      TURNSTILE_VERIFY_URL: turnstile.url,
    },
  }
  harness = createTestHarness({ workers: [{ config }] })
  ;({ url } = await harness.listen())
}, 60_000)
afterAll(async () => {
  await harness?.close()
  await turnstile?.close()
})

let clients = 0
/** Somebody at an address of their own. */
function newClient() {
  clients += 1
  const address = `2001:db8:0:${clients.toString(16)}::1`
  return async (order: Order = {}, headers: Record<string, string> = {}) => {
    const body = JSON.stringify(order)
    const sent = { 'cf-connecting-ip': address, ...headers }
    return (await fetch(url, { method: 'POST', body, headers: sent })).text()
  }
}
const proved = () => ({ 'cf-turnstile-response': turnstile.issue() })

describe('whoever begins jobs', () => {
  it('pays one each, and is refused when they are spent, with whatever cookie', async () => {
    const begin = newClient()
    for (let job = 0; job < 4; job += 1) {
      expect(await begin({}, { cookie: `__Host-studio=${job}` })).toBe('paid')
    }
    expect(await begin()).toBe('too_many')
    expect(await newClient()()).toBe('paid')
  })

  it('has back what a job cost that could not begin', async () => {
    const begin = newClient()
    for (let job = 0; job < 8; job += 1) {
      expect(await begin({ images: 4, fails: true })).toBe('paid')
    }
    expect(await begin({ images: 4 })).toBe('paid')
  })

  it('pays for each image, all of them or none, and for no job that is refused', async () => {
    const begin = newClient()
    expect(await begin({ images: 5 }, proved())).toBe('paid')
    expect(await begin({ images: 4 }, proved())).toBe('too_many')
    expect(await begin({ images: 3 }, proved())).toBe('paid')
    expect(await begin({ images: 1 }, proved())).toBe('too_many')
    expect([await begin(), await begin(), await begin()]).toEqual(['paid', 'paid', 'too_many'])
  })

  it('pays as a session, too, and neither pays where the other has too little', async () => {
    const begin = newClient()
    const cookie = `${sessionCookieName}=${'i'.repeat(43)}`
    expect(await begin({ images: 6 }, { cookie, ...proved() })).toBe('paid')
    expect(await begin({ images: 1 }, { cookie, ...proved() })).toBe('too_many')
    expect(await begin({ images: 2 }, proved())).toBe('paid')
  })

  it('shows that a person asks for the second half of the images, once for an order', async () => {
    const begin = newClient()
    expect(await begin({ images: 5 })).toBe('challenge_required')
    expect(await begin({ images: 4 })).toBe('paid')
    expect(await begin({ images: 1 })).toBe('challenge_required')
    const token = proved()
    expect(await begin({ images: 2 }, token)).toBe('paid')
    expect(await begin({ images: 2 }, token)).toBe('challenge_required')
    expect(await begin({ images: 2 }, proved())).toBe('paid')
  })

  it('shows nothing for images that they pay themselves: a key came with the order', async () => {
    const begin = newClient()
    expect(await begin({ images: 6, triesKey: true })).toBe('paid')
    expect(await begin({ images: 3, triesKey: true })).toBe('too_many')
  })

  it('has so many keys tried, whether or not their jobs begin', async () => {
    const begin = newClient()
    expect(await begin({ triesKey: true, fails: true })).toBe('paid')
    expect(await begin({ triesKey: true, fails: true })).toBe('paid')
    expect(await begin({ images: 4, triesKey: true })).toBe('too_many')
    expect(await begin({ images: 4 })).toBe('paid')
  })
})
