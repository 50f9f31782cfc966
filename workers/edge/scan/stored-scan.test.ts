import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knownEvidence } from '../../../shared/evidence/known-evidence.ts'
import { buildScorecard } from '../../../shared/score/build.ts'
import {
  isIncomplete,
  packScan,
  secondsLeft,
  scanLifetimeSeconds,
  toStoredScan,
  unpackScan,
  type StoredScan,
} from './stored-scan.ts'

const storedScan = fc.record({
  scannedAt: fc.integer({ min: 0, max: 4e12 }),
  freshUntil: fc.integer({ min: 0, max: 4e12 }),
  etag: fc.stringMatching(/^[\w-]{27}$/),
  body: fc.uint8Array({ minLength: 1, maxLength: 2000 }).map((bytes) => new Uint8Array(bytes)),
})

const scorecard = buildScorecard(knownEvidence({}), { stage: 'final' })
const freshMinutes = ({ freshUntil, scannedAt }: StoredScan) => (freshUntil - scannedAt) / 60_000

describe('a stored scan', () => {
  it('is fresh for a quarter of an hour when it is whole', async () => {
    const scan = await toStoredScan(scorecard, 0)
    expect([isIncomplete(scan), freshMinutes(scan)]).toEqual([false, 15])
  })

  it('is fresh for a minute when something failed, and twice as long after each try that fails', async () => {
    let kept: StoredScan | null = await toStoredScan(scorecard, 0)
    const minutes: number[] = []
    for (let time = 0; time < 6; time += 1) {
      kept = await toStoredScan(scorecard, 0, { hasFailed: true, kept })
      expect(isIncomplete(kept)).toBe(true)
      minutes.push(freshMinutes(kept))
    }
    expect(minutes).toEqual([1, 2, 4, 8, 8, 8])
    expect(isIncomplete(await toStoredScan(scorecard, 0, { kept }))).toBe(false)
  })

  it('comes out of its packed form as it went in', () => {
    fc.assert(
      fc.property(storedScan, (scan) => {
        const unpacked = unpackScan(packScan(scan))!
        expect({ ...unpacked, body: [...unpacked.body] }).toEqual({ ...scan, body: [...scan.body] })
      }),
    )
  })

  it('is not made from bytes that are too short to be one', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 43 }), (bytes) => {
        expect(unpackScan(new Uint8Array(bytes))).toBeNull()
      }),
    )
  })

  it('has its lifetime left when it is made, and none afterwards', () => {
    fc.assert(
      fc.property(storedScan, fc.integer({ min: 0, max: 10 ** 8 }), (scan, age) => {
        const left = secondsLeft(scan, scan.scannedAt + age)
        expect(left).toBeLessThanOrEqual(scanLifetimeSeconds)
        expect(left).toBe(Math.max(0, Math.floor(scanLifetimeSeconds - age / 1000)))
      }),
    )
  })
})
