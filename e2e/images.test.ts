/** Images in the running system, and everything else while their bucket fails. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobEventSchema, jobSchema } from '../shared/api/jobs.ts'
import { deleteImage, makeImage, seeImage } from './images.ts'
import { startSystem, type System } from './system.ts'
import { visitorOf } from './visitor.ts'

const hour = 60 * 60_000
const cron = '*/15 * * * *'

describe('images', () => {
  let system: System
  let bucket: R2Bucket
  beforeAll(async () => {
    system = await startSystem()
    bucket = (await system.harness.getWorker<{ IMAGES: R2Bucket }>('jobs').getEnv()).IMAGES
  })
  afterAll(() => system?.stop())

  const keys = async () => (await bucket.list()).objects.map(({ key }) => key)
  const watched = async () => {
    const jobs = system.harness.getWorker('jobs')
    const storage = await jobs.getDurableObjectStorage('ImageKeeper', { name: 'images' })
    return storage.exec<{ object: string; ends_at: number }>('select * from images')
  }

  it('are seen by their name, and not any more once they are deleted', async () => {
    const name = await (await makeImage(system, 'image/svg+xml', '<svg/>')).text()
    const seen = await seeImage(system, name)
    expect([seen.headers.get('content-type'), await seen.text()]).toEqual([
      'image/svg+xml',
      '<svg/>',
    ])
    expect((await deleteImage(system, name)).status).toBe(404)
    expect(await keys()).toEqual([])
  })

  it('have their end written down, which outlives a reset of the keeper', async () => {
    const name = await (await makeImage(system, 'image/png', 'pixels')).text()
    await system.harness.getWorker('jobs').evictDurableObject('ImageKeeper', { name: 'images' })
    const [key] = await keys()
    const entry = (await watched()).find(({ object }) => object === key)!
    expect(entry.ends_at - Date.now()).toBeGreaterThan(4 * hour - 60_000)
    expect(entry.ends_at - Date.now()).toBeLessThanOrEqual(4 * hour)
    expect((await seeImage(system, name)).status).toBe(200)
  })

  it('that nobody watches end with the sweep, and no other', async () => {
    const [live] = await keys()
    const madeAt = Date.now() - 4 * hour - 1_000
    const orphan = `${new Date(madeAt).toISOString().slice(0, 13)}/${madeAt}-${'o'.repeat(43)}`
    await bucket.put(orphan, 'forgotten')
    await system.harness.getWorker('jobs').scheduled({ cron, scheduledTime: new Date() })
    expect(await keys()).toEqual([live])
    const later = new Date(Date.now() + 4 * hour)
    await system.harness.getWorker('jobs').scheduled({ cron, scheduledTime: later })
    expect(await keys()).toEqual([])
  })
})

describe.each(['at once', 'in silence'] as const)('when R2 fails %s', (how) => {
  let system: System
  beforeAll(async () => {
    system = await startSystem({ failing: { r2: how }, givesUpAtOnce: true })
  })
  afterAll(() => system?.stop())

  /** What the Workers said of their troubles. */
  const events = () =>
    system.harness.getLogs().map(({ message }) => (JSON.parse(message) as { event: string }).event)

  it('scans and embeds are as they are', async () => {
    expect((await system.fetch('/api/v1/scans/ada-atlas')).status).toBe(200)
    for (const path of ['/badge/ada-atlas.svg', '/card/ada-atlas.svg', '/card/ada-atlas.png']) {
      const embed = await system.fetch(path)
      expect([path, embed.status, embed.headers.get('x-scan-state')]).toEqual([path, 200, 'stored'])
      const wanted = path.endsWith('png') ? 'image/png' : 'image/svg+xml; charset=utf-8'
      expect(embed.headers.get('content-type')).toBe(wanted)
      await embed.arrayBuffer()
    }
  })

  it('no image is kept or shown, and whoever asks hears so in time', async () => {
    const name = `${Date.now().toString(36)}.${'A'.repeat(43)}`
    for (const ask of [makeImage(system, 'image/png', 'pixels'), seeImage(system, name)]) {
      const answer = await ask
      expect(answer.status).toBe(503)
      expect(await answer.text()).toContain('Images cannot be reached')
    }
  })

  it.runIf(how === 'at once')('a job ends as failed, by the queue of dead letters', async () => {
    const visitor = visitorOf(system)
    const body = JSON.stringify({ login: 'ada-atlas', pictures: ['avatar'] })
    const begun = await visitor.ask('POST', '/api/v1/jobs', { body })
    const { job } = jobSchema.parse(await begun.json())
    const stream = await visitor.ask('GET', `/api/v1/jobs/${job}/events`)
    const told = [...(await stream.text()).matchAll(/^data: (.*)$/gm)].map(([, data]) =>
      jobEventSchema.parse(JSON.parse(data!)),
    )
    expect(told.at(-1)).toMatchObject({ kind: 'job', state: 'failed' })
    expect(told.at(-2)).toMatchObject({
      kind: 'asset',
      asset: { name: 'avatar', state: 'failed', problem: 'internal', link: null },
    })
    expect(events()).toContain('jobs_given_up')
  })

  it('the cron says that it did not sweep, and does the rest', async () => {
    await system.harness.getWorker('jobs').scheduled({ cron, scheduledTime: new Date() })
    expect(events()).toContain('images_not_swept')
    expect(events()).not.toContain('unexpected_error')
  })
})
