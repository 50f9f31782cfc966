/** Floods of one address through the running system: what stands behind is spared, and no image breaks. */
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { errorEnvelopeSchema } from '../shared/api/errors.ts'
import { floodGuards } from '../shared/limits/limits.ts'
import { payerName } from '../workers/platform/limits/payer-name.ts'
import { checkForm, formsOfOne, see, svgForms } from './embed-forms.ts'
import { scan, statusOf, theSystem, unseen, useSystem } from './limited.ts'
import { anotherClient, scanSecret } from './system.ts'

/** Guards count in windows that begin with the minute: none may end in the midst of a test. */
const untilNextMinuteIsFar = async () => {
  const left = 60_000 - (Date.now() % 60_000)
  if (left < 20_000) await pause(left)
}

describe('floods of one address', () => {
  useSystem(() => ({}))

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
    const embed = await theSystem().fetch(`/card/${login}.svg`, { headers: client })
    expect([embed.status, embed.headers.get('x-scan-state')]).toEqual([200, 'stored'])
  }, 120_000)
})

describe('floods of embeds from one address', () => {
  useSystem(() => ({}))

  it('leave each an image: of what is kept with its numbers, of others with what is the matter', async () => {
    const client = { 'cf-connecting-ip': '198.51.100.7' }
    const kept = unseen()
    expect(await statusOf(scan(kept, anotherClient()))).toBe(200)
    await theSystem().fetch(`/badge/${kept}.svg`)
    await untilNextMinuteIsFar()
    // As if so many images of unknown logins had been asked for.
    const { EMBED_FLOOD } = await theSystem()
      .harness.getWorker<{ EMBED_FLOOD: RateLimit }>()
      .getEnv()
    const payer = { kind: 'address', is: client['cf-connecting-ip'] } as const
    const key = await payerName(scanSecret, payer, Date.now())
    for (let n = 0; n < floodGuards.embeds.quota; n += 1) await EMBED_FLOOD.limit({ key })

    const before = theSystem().github.control.requests().length
    for (const form of [...svgForms, ...formsOfOne]) {
      const embed = await see(theSystem(), form.path(unseen(), unseen()), client)
      checkForm(form, embed)
      expect([form.name, embed.state]).toEqual([form.name, 'limited'])
    }
    expect(theSystem().github.control.requests().length).toBe(before)
    const badge = await see(theSystem(), `/badge/${kept}.svg?label=kept`, client)
    expect([badge.status, badge.state]).toEqual([200, 'stored'])
    const others = await see(theSystem(), `/badge/${unseen()}.svg`, anotherClient())
    expect(others.state).toBe('new')
  }, 120_000)
})
