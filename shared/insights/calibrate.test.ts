import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { percentileIn, tabulatedPercents } from '../score/anchors.ts'
import { logLogistic, weibull } from '../score/curves.ts'
import { calibrate, type Bounds, type Counted } from './calibrate.ts'
import { tellSteps, type ToldStep } from './protect.ts'

const bounds: Bounds = {
  scores: Array.from({ length: 20 }, (_, index) => 5 * index),
  counts: [
    0, 1, 2, 3, 4, 6, 8, 11, 16, 23, 32, 45, 64, 91, 128, 181, 256, 362, 512, 724, 1024, 1448, 2048,
    2896, 4096, 5793, 8192,
  ],
}
const scansOfSpan = 2_000
const spans = 4

/** The values of a span's scans, told in steps that hold twenty each. */
function told(ofScale: readonly number[], values: readonly number[]): ToldStep[] {
  const isIn = (index: number) => (value: number) =>
    value >= ofScale[index]! && value < (ofScale[index + 1] ?? Infinity)
  return tellSteps(
    ofScale.map((from, index) => ({ from, scans: values.filter(isIn(index)).length })),
    20,
  )
}

/** So many values of a distribution, one of each of as many equal parts, dealt out to the spans. */
function toldOf(ofScale: readonly number[], quantile: (share: number) => number): ToldStep[] {
  const all = Array.from({ length: spans * scansOfSpan }, (_, index) =>
    quantile((index + 0.5) / (spans * scansOfSpan)),
  )
  return Array.from({ length: spans }, (_, span) =>
    told(
      ofScale,
      all.filter((__, index) => index % spans === span),
    ),
  ).flat()
}

const counted = (more: Partial<Counted>): Counted => ({
  formula: '2026.1',
  threshold: 20,
  from: '2026-01-05',
  to: '2026-03-29',
  scans: spans * scansOfSpan,
  scores: {},
  counts: {},
  ...more,
})

const parameters = fc.record({
  zeros: fc.double({ min: 0, max: 0.8, noNaN: true }),
  scale: fc.double({ min: 3, max: 300, noNaN: true }),
  shape: fc.double({ min: 0.5, max: 1.5, noNaN: true }),
})

describe.each([
  {
    family: 'weibull',
    curve: weibull,
    inverse: (share: number) => (-Math.log(1 - share)) ** 1,
  },
  { family: 'log-logistic', curve: logLogistic, inverse: (share: number) => share / (1 - share) },
])('counts that follow a $family distribution', ({ curve, inverse }) => {
  it('give their curve back within two in a hundred, and their quantiles within three', () => {
    fc.assert(
      fc.property(parameters, ({ zeros, scale, shape }) => {
        const quantile = (share: number) =>
          share <= zeros
            ? 0
            : Math.ceil(scale * inverse((share - zeros) / (1 - zeros)) ** (1 / shape))
        const { counts } = calibrate(
          counted({ counts: { commits: toldOf(bounds.counts, quantile) } }),
          bounds,
        )
        const { values, curve: fitted } = counts['commits']!
        const truly = curve({ scale, shape })
        const found = { weibull, 'log-logistic': logLogistic }[fitted!.family](fitted!)
        for (const value of [1, 2, 5, 10, 30, 100, 300, 1_000])
          expect(Math.abs(found(value) - truly(value))).toBeLessThan(0.02)

        const below = (value: number) => (value < 0 ? 0 : zeros + (1 - zeros) * truly(value))
        for (const [index, percent] of tabulatedPercents.entries()) {
          const value = values[index]!
          if (percent > 95 || value > 5_000) continue
          // Whole numbers jump: what is right lies between the share with less and the share with it.
          expect(below(value) + 0.03).toBeGreaterThan(percent / 100)
          expect((value === 0 ? 0 : below(value - 1)) - 0.03).toBeLessThan(percent / 100)
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('scores', () => {
  it('give their quantiles back within a step of five points', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.4, max: 2.5, noNaN: true }), (power) => {
        const quantile = (share: number) => Math.floor(1_000 * share ** power) / 10
        const { scores } = calibrate(
          counted({ scores: { overall: toldOf(bounds.scores, quantile) } }),
          bounds,
        )
        const table = scores['overall']!
        for (const [index, percent] of tabulatedPercents.entries())
          expect(Math.abs(table.values[index]! - quantile(percent / 100))).toBeLessThan(5)
        expect(percentileIn(table, table.values[5]!)).toBeCloseTo(50, 5)
      }),
      { numRuns: 50 },
    )
  })
})

describe('a calibration', () => {
  it('names its version and what it rests on', () => {
    const overall = toldOf(bounds.scores, (share) => 100 * share)
    expect(calibrate(counted({ scores: { overall } }), bounds)).toMatchObject({
      version: '2026.1/2026-03-29',
      scans: 8_000,
      scores: {
        overall: {
          population: '8000 scans made here from 2026-01-05 to 2026-03-29, score overall',
        },
      },
    })
  })
  it('is refused where it would rest on too few scans', () => {
    expect(() => calibrate(counted({ scans: 999 }), bounds)).toThrow('999 scans')
    expect(() => calibrate(counted({ scans: 1_000 }), bounds, 5_000)).toThrow('5000 at least')
  })
  it('has no curve of what nobody does', () => {
    const reviews = toldOf(bounds.counts, () => 0)
    const { counts } = calibrate(counted({ counts: { reviews } }), bounds)
    expect(counts['reviews']!.curve).toBeNull()
    expect(counts['reviews']!.values.every((value) => value === 0)).toBe(true)
  })
})
