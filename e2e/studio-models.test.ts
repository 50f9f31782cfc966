/** The studio on a visitor's own key, in the running system, with doubles of the providers. */
import { LLMock } from '@copilotkit/aimock'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { jobSchema, type JobView } from '../shared/api/jobs.ts'
import { providersOperation } from '../shared/api/providers.ts'
import { exampleImages } from '../shared/studio/images/images.fixture.ts'
import { providerIds } from '../shared/studio/models/descriptor.ts'
import { readImage } from '../shared/studio/images/read-image.ts'
import { pictures } from '../shared/studio/pictures.ts'
import { xmpPacket } from '../shared/studio/provenance/xmp.ts'
import {
  json,
  serveProvider,
  silence,
  type ProviderServer,
} from '../workers/jobs/studio/providers/provider-server.fixture.ts'
import { keyHolderOf, newUse, orderWithKey, sealFor, takesKeys, type KeyHolder } from './own-key.ts'
import { startSystem, type System } from './system.ts'

const key = 'sk-proj-canary-1234567890abcdefghijklmnop'
const base64 = exampleImages[0]!.base64
const order = { provider: 'openai', login: 'ada-atlas', pictures: ['avatar'] } as const

const drawnHere = { login: 'ada-atlas', pictures: ['avatar'] } as const

let system: System
let openai: LLMock
let bfl: ProviderServer
beforeAll(async () => {
  openai = new LLMock({ port: 0, logLevel: 'silent', auth: { apiKeys: [key] } })
  openai.onImage(/./, { image: { b64Json: base64 } })
  openai.addFixture({ match: { userMessage: /./ }, response: { content: '## Hello\n\nI build.' } })
  openai.mount('/v1/models', {
    async handleRequest(request, response) {
      const isKnown = request.headers.authorization === `Bearer ${key}`
      const body = isKnown ? { data: [] } : { error: { code: 'invalid_api_key', message: '' } }
      response.writeHead(isKnown ? 200 : 401, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
      return true
    },
  })
  bfl = await serveProvider(silence)
  const urls = { OPENAI_API_URL: await openai.start(), BFL_API_URL: bfl.url }
  system = await startSystem({ paysForModels: true, variables: { ...takesKeys, ...urls } })
})
afterAll(() => Promise.all([system?.stop(), openai?.stop(), bfl?.close()]))

async function begun(holder: KeyHolder, body: Parameters<typeof orderWithKey>[1]) {
  const answer = await orderWithKey(holder, body, body.provider === 'bfl' ? bflKey : key)
  if (answer.status !== 202) throw new Error(await answer.text())
  return jobSchema.parse(await answer.json())
}

const bflKey = 'canary-1234-5678-90ab-cdefghijklmn'

const show = async ({ visitor }: KeyHolder, { job }: JobView) =>
  jobSchema.parse(await (await visitor.ask('GET', `/api/v1/jobs/${job}`)).json())

/** The job once it has ended. */
const ended = (holder: KeyHolder, job: JobView) =>
  vi.waitFor(
    async () => {
      const view = await show(holder, job)
      expect(['done', 'partly', 'failed', 'cancelled']).toContain(view.state)
      return view
    },
    { timeout: 20_000, interval: 50 },
  )

const codeOf = async (answer: Response) =>
  ((await answer.json()) as { error: { code: string } }).error.code

describe('the providers', () => {
  it('are told of with what their models cost, without those that answer no more', async () => {
    const answer = await system.fetch('/api/v1/providers')
    const { providers } = providersOperation.output.parse(await answer.json())
    expect(providers.map(({ id }) => id)).toEqual([...providerIds])
    const models = providers.flatMap((provider) => provider.models)
    expect(models.map(({ id }) => id)).not.toContain('gpt-image-1')
    for (const { estimates } of models) {
      const { low, high } = estimates!.avatar!
      expect(low).toBeGreaterThan(0)
      expect(high).toBeGreaterThanOrEqual(low)
    }
  })
})

describe('a visitor with a key', () => {
  it('has a model draw, and gets the picture, the original and what it did cost', async () => {
    const holder = await keyHolderOf(system)
    const pair = { pictures: ['avatar', 'social-card'], kit: true, wordsByModel: true }
    const job = await begun(holder, { ...order, ...pair })
    expect(job).toMatchObject({ provider: 'openai', model: 'gpt-image-2.5-flare' })
    const view = await ended(holder, job)
    expect(view).toMatchObject({
      state: 'done',
      assets: view.assets.map(() => ({ problem: null })),
    })

    for (const asset of view.assets.slice(0, 2)) {
      const png = await (await holder.visitor.ask('GET', asset.link!)).arrayBuffer()
      const size = pictures[asset.name as keyof typeof pictures]
      expect(readImage(new Uint8Array(png))).toEqual({ type: 'image/png', ...size })
      expect(Buffer.from(png).toString('latin1')).toContain(xmpPacket('model'))
      const { link, ...told } = asset.original!
      const original = await holder.visitor.ask('GET', link)
      expect(Buffer.from(await original.arrayBuffer()).toString('base64')).toBe(base64)
      expect(told).toEqual({ mediaType: 'image/png', width: 24, height: 16, bytes: 272 })
      expect(original.headers.get('content-disposition')).toBe(
        `attachment; filename="${asset.name}-original.png"`,
      )
    }
    const readme = await holder.visitor.ask('GET', view.assets[2]!.link!)
    expect(await readme.text()).toContain('## Hello\n\nI build.')
  })

  it('is told of a key that is none before anything begins, and may try three', async () => {
    const holder = await keyHolderOf(system)
    const wrong = 'sk-proj-wrong-1234567890abcdefghijklmnop'
    const codes: string[] = []
    for (const _ of [1, 2, 3, 4]) {
      const answer = await orderWithKey(holder, order, wrong)
      codes.push(`${answer.status} ${await codeOf(answer)}`)
    }
    expect(codes).toEqual([...Array(3).fill('422 invalid_key'), '403 keys_closed'])
    expect((await holder.visitor.ask('GET', '/api/v1/session/vault')).status).toBe(403)
  })

  it('gets what was drawn here where the model refuses, with the reason', async () => {
    const states = ['Pending', 'Request Moderated']
    bfl.reply = (request, response, url) => {
      const task = { id: 'task-1', polling_url: `${url}/v1/get_result?id=task-1` }
      const body = request.path.startsWith('/v1/get_result')
        ? { id: 'task-1', status: states.shift() }
        : task
      return json(200, body)(request, response, url)
    }
    const holder = await keyHolderOf(system)
    const view = await ended(holder, await begun(holder, { ...order, provider: 'bfl' }))
    expect(view).toMatchObject({ state: 'partly' })
    expect(view.assets[0]).toMatchObject({ state: 'done', problem: 'moderated_input' })
    const png = await (await holder.visitor.ask('GET', view.assets[0]!.link!)).arrayBuffer()
    expect(readImage(new Uint8Array(png))).toEqual({ type: 'image/png', ...pictures.avatar })
    expect(Buffer.from(png).toString('latin1')).toContain(xmpPacket('art'))
  })

  it('is asked for nothing further who cancels while the provider draws', async () => {
    bfl.reply = (request, response, url) =>
      request.path === '/v1/credits'
        ? json(200, { credits: 1 })(request, response, url)
        : silence(request, response, url)
    const asked = () => bfl.seen.filter(({ method }) => method === 'POST').length
    const before = asked()
    const holder = await keyHolderOf(system)
    const job = await begun(holder, { ...order, provider: 'bfl' })
    await vi.waitFor(() => expect(asked()).toBe(before + 1), { timeout: 10_000 })
    await holder.visitor.ask('POST', `/api/v1/jobs/${job.job}/cancel`)
    expect(await show(holder, job)).toMatchObject({ state: 'cancelled' })
    expect(asked()).toBe(before + 1)
  })

  it('pays once for the same order sent again', async () => {
    const { visitor, vault } = await keyHolderOf(system)
    const before = openai.getRequests().length
    const use = newUse()
    const sealed = await sealFor(vault, { provider: 'openai', job: use, key })
    const body = JSON.stringify({ ...order, key: sealed })
    const init = { headers: { 'idempotency-key': use }, body }
    const ask = async () =>
      jobSchema.parse(await (await visitor.ask('POST', '/api/v1/jobs', init)).json())
    // Two at the same moment, of a visitor who has a cookie already: one key, which is tried once.
    await visitor.ask('POST', '/api/v1/jobs', { body: JSON.stringify(drawnHere) })
    const jobs = [...(await Promise.all([ask(), ask()])), await ask()]
    expect(new Set(jobs.map(({ job }) => job)).size).toBe(1)
    expect(await ended({ visitor, vault }, jobs[0]!)).toMatchObject({ state: 'done' })
    const asked = openai.getRequests().slice(before)
    expect(asked.filter(({ path }) => path.includes('/images/'))).toHaveLength(1)
  })
})

describe('a key that nothing was begun with', () => {
  it('serves again, where it was the login that could not be read', async () => {
    const { visitor, vault } = await keyHolderOf(system)
    const use = newUse()
    const sealed = await sealFor(vault, { provider: 'openai', job: use, key })
    const ask = (login: string) => {
      const body = JSON.stringify({ ...order, login, key: sealed })
      return visitor.ask('POST', '/api/v1/jobs', { headers: { 'idempotency-key': use }, body })
    }
    expect(await codeOf(await ask('nobody-at-all'))).toBe('not_found')
    expect((await ask(order.login)).status).toBe(202)
  })
})

describe('a visitor without a key', () => {
  it('has a model draw at the site’s expense, with the original beside it', async () => {
    const holder = await keyHolderOf(system)
    const body = JSON.stringify({ ...order, provider: 'workers-ai' })
    const answer = await holder.visitor.ask('POST', '/api/v1/jobs', { body })
    const view = await ended(holder, jobSchema.parse(await answer.json()))
    expect(view).toMatchObject({ state: 'done', model: 'workers-ai-flux-1-schnell' })
    const { link, original, costMicros } = view.assets[0]!
    expect([original!.mediaType, costMicros]).toEqual(['image/jpeg', 476])
    const png = await (await holder.visitor.ask('GET', link!)).arrayBuffer()
    expect(readImage(new Uint8Array(png))).toEqual({ type: 'image/png', ...pictures.avatar })
  })
})

describe('what is refused', () => {
  const withBody = async (change: object, headers: Record<string, string> = {}) => {
    const { visitor } = await keyHolderOf(system)
    const body = JSON.stringify({ ...order, ...change })
    const answer = await visitor.ask('POST', '/api/v1/jobs', { body, headers })
    const { error } = (await answer.json()) as {
      error: { code: string; details: { fields?: { field: string }[] } }
    }
    return [error.code, ...(error.details.fields ?? []).map(({ field }) => field)]
  }

  it('is an order that does not go together, with the fields that it is about', async () => {
    expect(await withBody({})).toEqual(['validation_failed', 'key', 'Idempotency-Key'])
    expect(await withBody({ provider: 'embedded', model: 'gpt-image-2' })).toEqual([
      'validation_failed',
      'model',
    ])
    expect(await withBody({ provider: 'gemini', model: 'gpt-image-2' })).toContain('model')
    expect(await withBody({ pictures: Object.keys(pictures) })).toContain('pictures')
    expect(await withBody({ provider: 'workers-ai', wordsByModel: true })).toContain('wordsByModel')
  })

  it('is a key that was sealed for another job, another provider or another session', async () => {
    const [holder, other] = [await keyHolderOf(system), await keyHolderOf(system)]
    const answers = await Promise.all([
      orderWithKey(holder, order, key, (sealed) => ({
        ...sealed,
        ct: `${sealed.ct.slice(0, -8)}AAAAAAAA`,
      })),
      orderWithKey({ visitor: holder.visitor, vault: other.vault }, order, key),
      orderWithKey(holder, order, key, (sealed) => ({
        ...sealed,
        aad: sealed.aad.replace('openai', 'gemini'),
      })),
    ])
    expect(await Promise.all(answers.map(codeOf))).toEqual(Array(3).fill('key_refused'))
  })
})
