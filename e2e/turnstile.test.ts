/** Turnstile through the running system: the second half of a budget is for people. */
import { afterAll, describe, expect, it } from 'vitest'
import {
  realSecretKey,
  serveTurnstileStandIn,
  type ServedTurnstile,
} from '../dev/turnstile/stand-in.ts'
import { errorEnvelopeSchema } from '../shared/api/errors.ts'
import { see } from './embed-forms.ts'
import { scan, spendAll, statusOf, theSystem, unseen, useSystem, type Client } from './limited.ts'
import { anotherClient } from './system.ts'

describe('a visitor who has spent half of a budget, where Turnstile is switched on', () => {
  let turnstile: ServedTurnstile
  useSystem(async () => {
    turnstile = await serveTurnstileStandIn()
    return {
      variables: {
        LIMITS: 'scans-address=4/600',
        TURNSTILE_SECRET_KEY: realSecretKey,
        TURNSTILE_VERIFY_URL: turnstile.url,
      },
    }
  })
  afterAll(() => turnstile?.close())

  const withToken = (client: Client, token: string) => ({
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
    const embed = await see(theSystem(), `/badge/${unseen()}.svg`, client)
    expect(embed.state).toBe('new')
  })
})
