import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOver, isResultPath } from './last-result.ts'

const halfAnHour = 30 * 60_000
const moment = fc.integer({ min: 0, max: 4_102_444_800_000 })

describe('what was kept', () => {
  it('is to be seen for half an hour, and not a moment longer', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: halfAnHour - 1 }), (keptAt, age) => {
        expect(isOver(keptAt, keptAt + age)).toBe(false)
        expect(isOver(keptAt, keptAt + age + halfAnHour)).toBe(true)
      }),
    )
  })

  it('is over for a clock that went back, and where nobody knows when it was', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1 }), (keptAt, back) => {
        expect(isOver(keptAt, keptAt - back)).toBe(true)
      }),
    )
    expect(isOver(Number.NaN, 0)).toBe(true)
  })
})

describe('the page of a result', () => {
  it.each(['/u/ada-atlas', '/u/some%5Bbot%5D'])('is one: %s', (path) => {
    expect(isResultPath(path)).toBe(true)
  })
  it.each(['/', '/u', '/u/', '/u/ada/more', '/me', '/me/scan', '/api/v1/scans/ada', '/x/u/ada'])(
    'is none: %s',
    (path) => {
      expect(isResultPath(path)).toBe(false)
    },
  )
})
