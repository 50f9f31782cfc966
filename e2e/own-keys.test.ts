/**
 * More than two hundred jobs on visitors' own keys, which go well and in nine ways badly. Afterwards
 * none of the keys, nor a part of one, is in any store, on disk, in a log, a trace or a queue.
 */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { serve, type Served } from '../dev/serve.ts'
import { jobSchema, type JobView } from '../shared/api/jobs.ts'
import { exampleImages } from '../shared/studio/images/images.fixture.ts'
import {
  cutOff,
  json,
  serveProvider,
  silence,
  type ProviderServer,
  type Reply,
} from '../workers/jobs/studio/providers/provider-server.fixture.ts'
import { leaksIn } from './canaries.ts'
import type { Found } from './clear-search.ts'
import { keyHolderOf, orderWithKey, takesKeys } from './own-key.ts'
import { watchDisk } from './state-on-disk.ts'
import { everythingStored } from './stored.ts'
import { anotherClient, startSystem, type System } from './system.ts'

const image = { data: [{ b64_json: exampleImages[0]!.base64 }] }
const failure = (code: string) => ({ error: { code, message: '', type: '' } })

/** What becomes of an order, by the word in the key that it comes with; `first` is the check. */
const fates = {
  made: { reply: json(200, image), problem: null },
  moderated: { reply: json(400, failure('moderation_blocked')), problem: 'moderated_input' },
  limited: { reply: json(429, {}, { 'retry-after': '60' }), problem: 'provider_limited' },
  broken: { reply: json(500, {}), problem: 'provider_unavailable' },
  // The tool that carries requests out of workerd here says 502 for a line that was cut.
  cut: { reply: cutOff, problem: 'provider_unavailable' },
  malformed: { reply: json(200, 'no image'), problem: 'no_image' },
  retired: { reply: json(404, failure('model_not_found')), problem: 'model_retired' },
} as const satisfies Record<string, { reply: Reply; problem: string | null }>
type Fate = keyof typeof fates | 'invalid' | 'tampered' | 'cancelled'
const allFates = [...Object.keys(fates), 'invalid', 'tampered', 'cancelled'] as Fate[]
/** With 21 they are 210; every run of all tests has the time for fewer. */
const each = Number(process.env['OWN_KEYS_EACH'] ?? 3)

const keyOf = (fate: Fate, index: number) =>
  `sk-proj-${fate}-canary${String(index).padStart(3, '0')}-Qm2Xv9TzB4kLr8WfHs3N`
const fateIn = (authorization = '') => /^Bearer sk-proj-([a-z]+)-/.exec(authorization)?.[1]

const replyByKey: Reply = (request, response, url) => {
  const fate = fateIn(request.headers.authorization)
  const isCheck = request.method === 'GET'
  if (isCheck && fate === 'invalid')
    return json(401, failure('invalid_api_key'))(request, response, url)
  if (isCheck) return json(200, { data: [] })(request, response, url)
  const reply = fate === 'cancelled' ? silence : fates[fate as keyof typeof fates].reply
  return reply(request, response, url)
}

let system: System
let openai: ProviderServer
let collector: Served
let found: Found[]
const disk = watchDisk()
const traces: string[] = []
const keys: string[] = []
const ends: { fate: Fate; end: string; problem: string | null }[] = []

/** One job of a visitor of its own. */
async function order(fate: Fate, index: number): Promise<void> {
  const key = keyOf(fate, index)
  keys.push(key)
  const from: System['fetch'] = (path, init) =>
    system.fetch(path, { ...init, headers: { ...client, ...init?.headers } })
  const client = anotherClient()
  const holder = await keyHolderOf({ url: system.url, fetch: from })
  const asked = { provider: 'openai', login: 'ada-atlas', pictures: ['avatar'] } as const
  const answer = await orderWithKey(holder, asked, key, (sealed) =>
    fate === 'tampered' ? { ...sealed, ct: `AAAA${sealed.ct.slice(4)}` } : sealed,
  )
  const body: unknown = await answer.json()
  if (answer.status !== 202) {
    const { error } = body as { error: { code: string } }
    ends.push({ fate, end: 'refused', problem: error.code })
    return
  }
  const { job } = jobSchema.parse(body)
  if (fate === 'cancelled') {
    const isAsked = () =>
      openai.seen.some(
        ({ method, headers }) => method === 'POST' && headers.authorization === `Bearer ${key}`,
      )
    await vi.waitFor(() => expect(isAsked()).toBe(true), { timeout: 60_000, interval: 50 })
    await holder.visitor.ask('POST', `/api/v1/jobs/${job}/cancel`)
  }
  const view = await vi.waitFor(
    async () => {
      const shown: unknown = await (await holder.visitor.ask('GET', `/api/v1/jobs/${job}`)).json()
      const now: JobView = jobSchema.parse(shown)
      expect(['queued', 'running']).not.toContain(now.state)
      return now
    },
    { timeout: 60_000, interval: 100 },
  )
  ends.push({ fate, end: view.state, problem: view.assets[0]!.problem })
  // What stays of the others is looked at; that of all would be many megabytes of sealed pictures.
  if (index > 0) await holder.visitor.ask('DELETE', `/api/v1/jobs/${job}`)
}

beforeAll(async () => {
  ;[openai, collector] = await Promise.all([
    serveProvider(replyByKey),
    serve(async (request) => {
      traces.push(await request.text())
      return Response.json({})
    }),
  ])
  system = await startSystem({
    tapQueue: true,
    variables: {
      ...takesKeys,
      OPENAI_API_URL: openai.url,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_TRACES_SAMPLER_ARG: '1',
    },
  })
  const orders = Array.from({ length: each }, (_, index) =>
    allFates.map((fate) => [fate, index] as const),
  ).flat()
  await Promise.all(
    Array.from({ length: 12 }, async () => {
      for (let next = orders.shift(); next; next = orders.shift()) await order(...next)
    }),
  )
  found = [...(await everythingStored(system)), ...traces.map((what) => ({ where: 'trace', what }))]
}, 240_000)
afterAll(() => Promise.all([system?.stop(), openai?.close(), collector?.close()]))

describe('two hundred jobs on own keys', () => {
  it('ended as they had to, each of ten kinds', () => {
    expect(ends).toHaveLength(each * allFates.length)
    const seen = new Set(ends.map(({ fate, end, problem }) => `${fate}: ${end} ${problem}`))
    expect([...seen].toSorted()).toEqual(
      [
        'made: done null',
        ...Object.entries(fates).flatMap(([fate, { problem }]) =>
          problem === null ? [] : `${fate}: partly ${problem}`,
        ),
        'invalid: refused invalid_key',
        'tampered: refused key_refused',
        'cancelled: cancelled null',
      ].toSorted(),
    )
  })

  it('were asked of the provider once each, with the key as it was typed', () => {
    const posts = openai.seen.filter(({ method }) => method === 'POST')
    const asked = posts.map(({ headers }) => headers.authorization)
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked).toHaveLength(each * (allFates.length - 2))
  })

  it('left something in every place, and what went into the queue was a job’s id alone', () => {
    const places = new Set(found.map(({ where }) => where.split(' ')[0]))
    expect([...places]).toEqual(expect.arrayContaining(['object', 'r2', 'log', 'queue', 'trace']))
    const queued = found.filter(({ where, what }) => where === 'queue' && what.includes('job'))
    expect(queued.length).toBeGreaterThanOrEqual(each * (allFates.length - 2))
  })

  it('left no key, nor a part of one, in any of them, nor on the disk', () => {
    expect(leaksIn(found, keys)).toEqual([])
    expect(disk.filesWith('Qm2Xv9TzB4kLr8WfHs3N')).toEqual([])
  })

  it('would have been found out: what is planted is', async () => {
    const env = await system.harness.getWorker<Planted>('jobs').getEnv()
    await env.STUDIO.say(keys[0]!)
    await env.IMAGES.put('planted', keys[1]!)
    await fetch(collector.url, { method: 'POST', body: keys[2]! })
    const after = [
      ...(await everythingStored(system)),
      ...traces.map((what) => ({ where: 'trace', what })),
    ]
    const places = leaksIn(after, keys).map(({ where }) => where.split(' ')[0])
    expect(new Set(places)).toEqual(new Set(['log', 'r2', 'trace']))
    expect(disk.filesWith(keys[1]!)).not.toEqual([])
  })
})

type Planted = { STUDIO: { say(text: string): Promise<void> }; IMAGES: R2Bucket }
