import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pointsOnOffer } from '../../shared/score/counting-rule.ts'
import { fading, halfAndNinety, upTo } from '../../shared/score/curves.ts'
import { formulaVersion } from '../../shared/score/versions.ts'
import { path, scoreDocument } from './score.ts'
import { signals, valueEarning } from './score-tables.ts'
import { signalNotes } from './signal-notes.ts'

const all = Object.values(signals).flat()

describe('docs/score.md', () => {
  it('holds the numbers as the formula has them (node dev/docs/score.ts writes them)', async () => {
    expect(readFileSync(path, 'utf8')).toBe(await scoreDocument())
  })

  it('names the formula that it describes', () => {
    expect(readFileSync(path, 'utf8')).toContain(`# The score: formula ${formulaVersion}\n`)
  })

  it('says of each signal what is counted and why, and of no other', () => {
    expect(Object.keys(signalNotes).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
  })

  it('has all points that a dimension offers', () => {
    for (const readings of Object.values(signals))
      expect(readings.reduce((sum, { most }) => sum + most, 0)).toBe(pointsOnOffer)
  })
})

describe('the value at which a curve earns a share', () => {
  it('is that of its definition', () => {
    expect([0.5, 0.9, 1].map((share) => valueEarning(halfAndNinety(5, 60), share))).toEqual([
      '5',
      '60',
      '–',
    ])
    expect([0.5, 1].map((share) => valueEarning(upTo(48), share))).toEqual(['24', '48'])
  })

  it('is the last one where the curve falls', () => {
    expect([0.5, 1].map((share) => valueEarning(fading(7, 30), share))).toEqual(['37', '7'])
  })
})
