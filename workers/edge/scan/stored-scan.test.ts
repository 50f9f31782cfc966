import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packScan, secondsLeft, unpackScan, scanLifetimeSeconds } from './stored-scan.ts'

const storedScan = fc.record({
  scannedAt: fc.integer({ min: 0, max: 4e12 }),
  freshUntil: fc.integer({ min: 0, max: 4e12 }),
  etag: fc.stringMatching(/^[\w-]{27}$/),
  body: fc.uint8Array({ minLength: 1, maxLength: 2000 }).map((bytes) => new Uint8Array(bytes)),
})

describe('a stored scan', () => {
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
