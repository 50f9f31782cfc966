import { afterEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { createAnswerCache } from './answer-cache.ts'
import { closeAll, good, serve, siteKey, text } from './doubles.fixture.ts'
import {
  askingOf,
  choiceOf,
  exampleAnswer,
  exampleOrder,
  gatewayAt,
} from './gateway-world.fixture.ts'
import { memoryStore } from './memory-store.fixture.ts'

afterEach(closeAll)

describe('what is kept', () => {
  const impersonal = { ...exampleOrder, isImpersonal: true }

  async function world() {
    const front = await serve(text(good))
    const store = memoryStore()
    const openStore = async () => store
    const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes)
    const cache = createAnswerCache({ openStore, secret: 's'.repeat(32), random })
    const { gateway } = gatewayAt(front.url, { site: siteKey(), cache })
    return { front, store, gateway }
  }
  const onSite = askingOf([{ provider: 'openai', key: null }])

  it('is an impersonal answer on the site’s key, for a day, sealed', async () => {
    const { front, store, gateway } = await world()
    await gateway.ask(impersonal, onSite)
    const again = await gateway.ask({ ...impersonal, user: 'The  number is\n42. ' }, onSite)
    expect(again).toMatchObject({ kind: 'answer', output: exampleAnswer, isCached: true })
    expect(front.seen).toHaveLength(1)
    const [key, { value, ttlSeconds }] = [...store.entries][0]!
    expect(key).toMatch(/^answer:[\w-]{43}$/)
    expect(ttlSeconds).toBe(86_400)
    expect(Buffer.from(value).toString('latin1')).not.toContain('steady')
  })

  it('is another one for another prompt, version, schema or model', async () => {
    const { front, gateway } = await world()
    await gateway.ask(impersonal, onSite)
    await gateway.ask({ ...impersonal, user: 'The number is 43.' }, onSite)
    await gateway.ask({ ...impersonal, promptVersion: '2' }, onSite)
    await gateway.ask(impersonal, askingOf([{ provider: 'openai', key: null, model: 'other' }]))
    const output = z.object({ verdict: z.string() })
    await gateway.ask({ ...impersonal, output }, onSite)
    expect(front.seen).toHaveLength(5)
  })

  it('is nothing of a person, and nothing that a visitor’s key brought', async () => {
    const { store, gateway } = await world()
    await gateway.ask(exampleOrder, onSite)
    await gateway.ask(impersonal, askingOf([choiceOf('openai')]))
    expect(store.entries.size).toBe(0)
  })

  it('is done without where the store fails', async () => {
    const { front, store, gateway } = await world()
    store.isBroken = true
    expect(await gateway.ask(impersonal, onSite)).toMatchObject({ kind: 'answer', isCached: false })
    expect(front.seen).toHaveLength(1)
  })
})
