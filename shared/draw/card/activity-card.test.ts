import { describe, expect, it } from 'vitest'
import { exampleFacts } from '../../embed/example-facts.ts'
import type { EmbedFacts } from '../../embed/facts.ts'
import { drawnIn } from '../drawn.fixture.ts'
import { localeOf } from '../locale/locale-of.ts'
import { lookWith } from '../look.fixture.ts'
import type { Drawing, Look } from '../look.ts'
import { drawActivityCard } from './activity-card.ts'

const wordsOf = ({ body }: Drawing) =>
  drawnIn(body).flatMap(({ name, text }) => (/^text$|^tspan$/.test(name) ? [text] : []))
const draw = (changes: Partial<Look>, facts: EmbedFacts = exampleFacts) =>
  drawActivityCard(facts, lookWith(changes))

/** Where the day stands that is the only one with a contribution, in pixels. */
function placeOf(index: number, changes: Partial<Look> = {}) {
  const counts = Array.from({ length: 366 }, (_, at) => (at === index ? 7 : 0))
  const facts = { ...exampleFacts, calendar: { firstDay: '2025-11-15', counts } }
  const { body } = draw({ hide: new Set(['legend']), ...changes }, facts)
  return drawnIn(body).find(({ attributes }) => attributes['class'] === 'heat-1')!.box!
}

describe('a card of activity', () => {
  it('says the numbers to those who see it and to those who hear it', () => {
    const drawing = draw({})
    expect(drawing.title).toBe('ada-lumen · Activity')
    expect(drawing.description).toBe(
      '458 contributions in a year. Current streak: 10 days. Longest streak: 28 days.',
    )
    expect(wordsOf(drawing)).toEqual(
      expect.arrayContaining(['458 contributions in a year', '10 days', '28 days', 'Less', 'More']),
    )
  })

  it('names the months in their order', () => {
    const months = wordsOf(draw({})).filter((word) => /^[A-Z][a-z]{2}$/.test(word))
    expect(months).toEqual(
      'Dec Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov'.split(' ').slice(0, months.length),
    )
    expect(months.length).toBeGreaterThanOrEqual(10)
  })

  it('goes from left to right, and the other way where the language does', () => {
    expect(placeOf(10).left).toBeLessThan(placeOf(300).left)
    const rightToLeft = { locale: localeOf('ar') }
    expect(placeOf(10, rightToLeft).left).toBeGreaterThan(placeOf(300, rightToLeft).left)
  })

  it('begins a week where the language does', () => {
    const [saturday, sunday, monday] = [0, 1, 2].map((index) => placeOf(index))
    expect(sunday!.top).toBeLessThan(monday!.top)
    expect(monday!.top).toBeLessThan(saturday!.top)
    const german = { locale: localeOf('de') }
    expect(placeOf(2, german).top).toBeLessThan(placeOf(1, german).top)
    expect(placeOf(2, german).top).toBe(sunday!.top)
  })

  it.each([
    ['wide', null, 500, 53],
    ['compact', null, 320, 27],
    ['compact', 260, 260, 21],
    ['compact', 200, 200, 15],
    ['compact', 900, 320, 27],
  ] as const)('shows as many weeks as have room: %s, %s', (layout, asked, width, weeks) => {
    const drawing = draw({ layout, width: asked, hide: new Set(['legend']) })
    const { body } = drawing
    expect(drawing.width).toBe(width)
    const squares = drawnIn(body).find(({ attributes }) => attributes['class'] === 'heat-0')!.box!
    const pitch = layout === 'wide' ? 8.4 : 10
    expect((squares.right - squares.left) / pitch).toBeCloseTo(weeks, 6)
  })

  it('leaves out what is hidden, and is lower then', () => {
    const hidden = draw({ hide: new Set(['title', 'streaks', 'legend']) })
    expect(wordsOf(hidden).join()).not.toMatch(/streak|Less|ada-lumen/)
    expect(hidden.height).toBeLessThan(draw({}).height)
  })
})
