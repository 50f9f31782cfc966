/** The studio in the running system: a newcomer has pictures made, watches, takes them, deletes them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  jobEventSchema,
  jobSchema,
  mostJobs,
  type JobEvent,
  type JobView,
} from '../shared/api/jobs.ts'
import { pictures, type PictureName } from '../shared/studio/pictures.ts'
import { xmpPacket } from '../shared/studio/provenance/xmp.ts'
import { namedImage } from '../workers/jobs/images/image-name.ts'
import { linkTo, readLink } from '../workers/jobs/studio/file-link.ts'
import { untilItAnswers } from './broken-connection.ts'
import { startSystem, studioSecret, type System } from './system.ts'
import { visitorOf, type Visitor } from './visitor.ts'

let system: System
beforeAll(async () => {
  system = await startSystem()
})
afterAll(() => system?.stop())

const order = { login: 'ada-atlas', pictures: ['avatar', 'social-card'] as PictureName[] }

async function start(visitor: Visitor, body: object = order, headers = {}): Promise<JobView> {
  const init = { body: JSON.stringify(body), headers }
  const answer = await visitor.ask('POST', '/api/v1/jobs', init)
  if (answer.status !== 202) throw new Error(await answer.text())
  const view = jobSchema.parse(await answer.json())
  expect(answer.headers.get('location')).toBe(`/api/v1/jobs/${view.job}`)
  return view
}

const show = async (visitor: Visitor, { job }: JobView) =>
  jobSchema.parse(await (await visitor.ask('GET', `/api/v1/jobs/${job}`)).json())

/** Events until the stream ends, or so many have come. */
async function watch(visitor: Visitor, { job }: JobView, after = 0, most = Infinity) {
  const headers = { 'last-event-id': String(after) }
  const answer = await visitor.ask('GET', `/api/v1/jobs/${job}/events`, { headers })
  const events: JobEvent[] = []
  if (answer.status === 204) return { events, isOver: true }
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  let text = ''
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return { events, isOver: true }
    text += value
    const blocks = text.split('\n\n')
    text = blocks.pop()!
    for (const block of blocks) {
      const data = /^data: (.*)$/m.exec(block)?.[1]
      if (data) events.push(jobEventSchema.parse(JSON.parse(data)))
      if (events.length < most) continue
      await reader.cancel()
      await untilItAnswers(system)
      return { events, isOver: false }
    }
  }
}

const codeOf = async (answer: Response) =>
  ((await answer.json()) as { error: { code: string } }).error.code

describe('a newcomer', () => {
  it('has pictures made, watches them come, and takes each in its size', async () => {
    const visitor = visitorOf(system)
    const begun = await start(visitor)
    expect(begun).toMatchObject({ login: 'ada-atlas', state: 'queued', provider: 'embedded' })
    const { events } = await watch(visitor, begun)
    expect(events.map(({ id }) => id)).toEqual(events.map((_, at) => at + 1))
    expect(events.at(-1)).toMatchObject({ kind: 'job', state: 'done' })

    const view = await show(visitor, begun)
    expect(view.assets.map(({ name, state }) => [name, state])).toEqual([
      ['avatar', 'done'],
      ['social-card', 'done'],
    ])
    for (const { name, link, bytes } of view.assets) {
      const file = await visitor.ask('GET', link!)
      const png = Buffer.from(await file.arrayBuffer())
      expect([file.status, png.length]).toEqual([200, bytes])
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      const size = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
      expect(size).toEqual(pictures[name as PictureName])
      expect(png.toString('latin1')).toContain(xmpPacket('art'))
      const headers = Object.fromEntries(file.headers)
      expect(headers).toMatchObject({
        'content-type': 'image/png',
        'content-disposition': `attachment; filename="${name}.png"`,
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
      })
      const [, seconds] = /^private, max-age=(\d+)$/.exec(headers['cache-control']!)!
      expect(Number(seconds)).toBeLessThanOrEqual(4 * 3_600)
      expect(Number(seconds)).toBeGreaterThan(4 * 3_600 - 60)
    }
  })

  it('polls, and is sent what it knows already no second time', async () => {
    const visitor = visitorOf(system)
    const begun = await start(visitor, { ...order, pictures: ['avatar'] })
    const poll = (known: string) =>
      visitor.ask('GET', `/api/v1/jobs/${begun.job}`, { headers: { 'if-none-match': known } })
    let known = '"nothing"'
    const told: string[] = []
    while (told.at(-1) !== 'done') {
      const answer = await poll(known)
      if (answer.status === 304) expect(await answer.text()).toBe('')
      else told.push(jobSchema.parse(await answer.json()).state)
      known = answer.headers.get('etag')!
      expect(known).toMatch(/^"[\w-]{27}"$/)
    }
    expect((await poll(known)).status).toBe(304)
    expect((await poll(`"other", W/${known}`)).status).toBe(304)
    expect((await poll('"other"')).status).toBe(200)
  })

  it('loses no event, however often the connection breaks', async () => {
    const visitor = visitorOf(system)
    const begun = await start(visitor, { ...order, pictures: Object.keys(pictures).slice(0, 6) })
    const seen: JobEvent[] = []
    for (let isOver = false; !isOver;) {
      const part = await watch(visitor, begun, seen.length, 1)
      seen.push(...part.events)
      isOver = part.isOver
    }
    expect(seen.map(({ id }) => id)).toEqual(seen.map((_, at) => at + 1))
    expect(seen).toEqual((await watch(visitor, begun)).events)
    expect((await watch(visitor, begun, seen.length)).events).toEqual([])
  })

  it('gets the same job for the same key, and no other for it', async () => {
    const visitor = visitorOf(system)
    const headers = { 'idempotency-key': 'a-key-of-the-client' }
    const first = await start(visitor, order, headers)
    expect((await start(visitor, order, headers)).job).toBe(first.job)
    const body = JSON.stringify({ ...order, kit: true })
    const other = await visitor.ask('POST', '/api/v1/jobs', { body, headers })
    expect([other.status, await codeOf(other)]).toEqual([409, 'idempotency_conflict'])
    expect((await start(visitorOf(system), order, headers)).job).not.toBe(first.job)
  })

  it.each([
    [{ ...order, login: 'no--login' }, 422, 'invalid_login'],
    [{ ...order, pictures: [] }, 422, 'validation_failed'],
    [{ ...order, pictures: ['avatar', 'avatar'] }, 422, 'validation_failed'],
    [{ ...order, prompt: 'anything' }, 422, 'validation_failed'],
    [{ ...order, colours: ['red'] }, 422, 'validation_failed'],
    [{ ...order, provider: 'workers-ai' }, 501, 'not_configured'],
    [{ ...order, provider: 'openai' }, 422, 'validation_failed'],
    [{ ...order, login: 'nobody-has-this' }, 404, 'not_found'],
  ])('is told what is wrong with %j', async (body, status, code) => {
    const visitor = visitorOf(system)
    const answer = await visitor.ask('POST', '/api/v1/jobs', { body: JSON.stringify(body) })
    expect([answer.status, await codeOf(answer)]).toEqual([status, code])
    expect(visitor.cookie).toBeNull()
  })

  it('has ten jobs at a time, and another once one is deleted', async () => {
    const visitor = visitorOf(system)
    const begun: JobView[] = []
    for (let at = 0; at < mostJobs; at += 1) {
      begun.push(await start(visitor, { ...order, pictures: ['avatar'] }))
    }
    const body = JSON.stringify(order)
    const refused = await visitor.ask('POST', '/api/v1/jobs', { body })
    expect([refused.status, await codeOf(refused)]).toEqual([429, 'jobs_full'])
    await visitor.ask('DELETE', `/api/v1/jobs/${begun[0]!.job}`)
    expect((await start(visitor)).state).toBe('queued')
  })
})

describe('what somebody had made', () => {
  let visitor: Visitor
  let view: JobView
  beforeAll(async () => {
    visitor = visitorOf(system)
    const begun = await start(visitor)
    await watch(visitor, begun)
    view = await show(visitor, begun)
  })

  it('is nothing to anybody else', async () => {
    const other = visitorOf(system)
    await start(other, { ...order, pictures: ['avatar'] })
    for (const who of [other, visitorOf(system)]) {
      for (const [method, path] of [
        ['GET', `/api/v1/jobs/${view.job}`],
        ['GET', `/api/v1/jobs/${view.job}/events`],
        ['POST', `/api/v1/jobs/${view.job}/cancel`],
        ['DELETE', `/api/v1/jobs/${view.job}`],
        ['GET', view.assets[0]!.link!],
      ] as const) {
        const answer = await who.ask(method, path)
        expect([path, answer.status, await codeOf(answer)]).toEqual([path, 404, 'job_not_found'])
      }
    }
    expect((await show(visitor, view)).state).toBe('done')
  })

  it('is not touched by pages elsewhere', async () => {
    const headers = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
    const answer = await visitor.ask('DELETE', `/api/v1/jobs/${view.job}`, { headers })
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'foreign_origin'])
  })

  it('has links that cannot be altered', async () => {
    const link = view.assets[0]!.link!
    for (const altered of [link.replace('avatar', 'kit'), `${link}A`, link.slice(0, -1)]) {
      const answer = await visitor.ask('GET', altered)
      expect([answer.status, await codeOf(answer)]).toEqual([403, 'link_altered'])
    }
  })

  it('has links that end', async () => {
    const { asset, image, endsAt } = (await readLink(
      studioSecret,
      view.assets[0]!.link!.split('/').at(-1)!,
    ))!
    expect(endsAt).toBe(Date.parse(view.vanishesAt))
    const ended = await linkTo(studioSecret, { asset, image, endsAt: Date.now(), owner: 'anybody' })
    const answer = await visitor.ask('GET', ended)
    expect([answer.status, await codeOf(answer)]).toEqual([410, 'gone'])
  })

  it('is gone at once when its owner says so', async () => {
    const bucket = (await system.harness.getWorker<{ IMAGES: R2Bucket }>('jobs').getEnv()).IMAGES
    const kept = async () => {
      const found = view.assets.map(async ({ link }) => {
        const read = (await readLink(studioSecret, link!.split('/').at(-1)!))!
        return (await bucket.head((await namedImage(read.image))!.key)) !== null
      })
      return Promise.all(found)
    }
    expect(await kept()).toEqual([true, true])
    expect((await visitor.ask('DELETE', `/api/v1/jobs/${view.job}`)).status).toBe(200)
    expect(await kept()).toEqual([false, false])
    for (const path of [`/api/v1/jobs/${view.job}`, view.assets[0]!.link!]) {
      const answer = await visitor.ask('GET', path)
      expect([answer.status, await codeOf(answer)]).toEqual([410, 'gone'])
    }
  })
})

describe('who wants to be forgotten', () => {
  it('has their jobs and files deleted, and nobody else’s', async () => {
    const [visitor, other] = [visitorOf(system), visitorOf(system)]
    const job = await start(visitor)
    await watch(visitor, job)
    const theirs = await start(other)
    const { link } = (await show(visitor, job)).assets[0]!
    expect((await visitor.ask('GET', link!)).status).toBe(200)

    const cookie = visitor.cookie
    expect((await visitor.ask('DELETE', '/api/v1/session')).status).toBe(200)
    const kept = visitorOf(system, cookie)
    for (const path of [`/api/v1/jobs/${job.job}`, link!]) {
      expect((await kept.ask('GET', path)).status).toBe(410)
    }
    expect((await show(other, theirs)).job).toBe(theirs.job)
  })
})

describe('a job that is cancelled', () => {
  it('keeps what is done and makes no more', async () => {
    const visitor = visitorOf(system)
    const begun = await start(visitor, { ...order, pictures: Object.keys(pictures) })
    const cancelled = jobSchema.parse(
      await (await visitor.ask('POST', `/api/v1/jobs/${begun.job}/cancel`)).json(),
    )
    expect(cancelled.state).toBe('cancelled')
    const { events } = await watch(visitor, begun)
    expect(events.at(-1)).toMatchObject({ kind: 'job', state: 'cancelled' })
    const view = await show(visitor, begun)
    expect(view.assets).toEqual(cancelled.assets)
    for (const { state, link } of view.assets) {
      expect([state, link === null]).toEqual(
        state === 'done' ? ['done', false] : ['cancelled', true],
      )
    }
  })
})
