import { describe, expect, it } from 'vitest'
import type { JobAsset, JobView } from '../../shared/api/jobs.ts'
import { applyEvent, hasEnded } from './apply-event.ts'
import { waiting } from './job-asset.fixture.ts'

const asset = (name: JobAsset['name'], state: JobAsset['state']): JobAsset => ({
  ...waiting,
  name,
  state,
})
const at = '2026-11-21T12:00:00.000Z'
const job: JobView = {
  job: 'one',
  login: 'ada',
  state: 'queued',
  provider: 'embedded',
  model: null,
  startedAt: at,
  vanishesAt: '2026-11-21T16:00:00.000Z',
  assets: [asset('avatar', 'waiting'), asset('kit', 'waiting')],
  lastEvent: 2,
}

describe('a job', () => {
  it('changes as it is told, each time once', () => {
    const running = applyEvent(job, { kind: 'job', id: 3, at, state: 'running' })
    expect(running).toMatchObject({ state: 'running', lastEvent: 3 })
    const drawn = applyEvent(running, { kind: 'asset', id: 4, at, asset: asset('avatar', 'done') })
    expect(drawn.assets.map(({ state }) => state)).toEqual(['done', 'waiting'])
    // A stream that begins anew tells everything again.
    expect(applyEvent(drawn, { kind: 'job', id: 1, at, state: 'queued' })).toBe(drawn)
    expect(applyEvent(drawn, { kind: 'job', id: 4, at, state: 'queued' })).toBe(drawn)
  })

  it('has ended when nothing more can come', () => {
    expect(hasEnded({ state: 'running' })).toBe(false)
    for (const state of ['done', 'partly', 'failed', 'cancelled'] as const)
      expect(hasEnded({ state })).toBe(true)
  })
})
