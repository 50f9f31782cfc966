import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBars } from './bars.ts'

const duration = 120_000

function barsAt({ most = 1_000 } = {}) {
  const clock = { now: 0 }
  return { clock, bars: createBars(duration, most, () => clock.now) }
}

describe('a bar', () => {
  it('refuses one name for its time, and no other', () => {
    const { bars, clock } = barsAt()
    bars.set('ada')
    expect([bars.has('ada'), bars.has('bob')]).toEqual([true, false])
    clock.now = duration - 1
    expect(bars.has('ada')).toBe(true)
    clock.now = duration
    expect(bars.has('ada')).toBe(false)
  })

  it('begins anew when it is set again', () => {
    const { bars, clock } = barsAt()
    bars.set('ada')
    clock.now = duration - 1
    bars.set('ada')
    clock.now = 2 * duration - 2
    expect(bars.has('ada')).toBe(true)
  })

  it('is lifted when it is withdrawn', () => {
    const { bars } = barsAt()
    bars.set('ada')
    bars.lift('ada')
    expect([bars.has('ada'), bars.size()]).toEqual([false, 0])
  })

  it('gives way only to newer bars, and only beyond what there is room for', () => {
    const { bars } = barsAt({ most: 3 })
    for (const name of ['first', 'second', 'third']) bars.set(name)
    bars.set('first')
    bars.set('fourth')
    expect(['first', 'second', 'third', 'fourth'].filter(bars.has)).toEqual([
      'first',
      'third',
      'fourth',
    ])
  })

  it('holds just as long as it should whatever else is barred, and none is kept beyond its end', () => {
    const step = fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), pause: fc.nat(duration) })
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const { bars, clock } = barsAt()
        const ends = new Map<string, number>()
        for (const { name, pause } of steps) {
          clock.now += pause
          bars.set(name)
          ends.set(name, clock.now + duration)
          const living = [...ends].filter(([, end]) => end > clock.now).map(([barred]) => barred)
          expect(['a', 'b', 'c', 'd'].filter(bars.has)).toEqual(living.toSorted())
          expect(bars.size()).toBe(living.length)
        }
      }),
    )
  })
})
