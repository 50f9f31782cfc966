import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts } from '../../embed/arbitrary.ts'
import { exampleEmptyFacts, exampleFacts } from '../../embed/example-facts.ts'
import { drawnIn } from '../drawn.fixture.ts'
import { lookWith } from '../look.fixture.ts'
import { slicesOf, withoutLanguages } from './language-slices.ts'
import { drawLanguagesCard } from './languages-card.ts'

const look = lookWith({})
const anyCount = fc.integer({ min: 1, max: 12 })
const wordsOf = (body: string) =>
  drawnIn(body)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text)

describe('a card of languages', () => {
  it('shares out no more than the whole', () => {
    fc.assert(
      fc.property(anyFacts(), anyCount, ({ languages }, count) => {
        const shares = slicesOf(languages, count, look).map(({ share }) => share)
        expect(shares.every((share) => share > 0)).toBe(true)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })

  it('lists as many languages as asked for, and the rest in one', () => {
    fc.assert(
      fc.property(anyCount, (count) => {
        const languages = exampleFacts.languages!
        const names = slicesOf(languages, count, look).map(({ name }) => name)
        const listed = languages.slice(0, count).map(({ name }) => name)
        expect(names.slice(0, listed.length)).toEqual(listed)
        if (count < languages.length) expect(names.slice(count)).toEqual(['Other'])
      }),
    )
  })

  it('fills the bar from end to end, with as much for each as it has', () => {
    const bar = drawnIn(drawLanguagesCard(exampleFacts, look).body).filter(
      ({ name }) => name === 'rect',
    )
    expect(bar[0]!.box!.left).toBeCloseTo(24)
    expect(bar.at(-1)!.box!.right).toBeCloseTo(500 - 24, 1)
    const widths = bar.map(({ box }) => box!.right - box!.left)
    expect(widths[0]! / widths[1]!).toBeCloseTo(0.462 / 0.218, 1)
  })

  it('says the shares to those who hear it', () => {
    expect(drawLanguagesCard(exampleFacts, look).description).toMatch(
      /^TypeScript 46%, Rust 21%, .*Other 2%\.$/,
    )
  })

  it('says whether there are no languages or nobody knows', () => {
    const said = (languages: typeof exampleFacts.languages) =>
      drawLanguagesCard({ ...exampleEmptyFacts, languages }, look).description
    expect([said([]), said(null)]).toEqual(['no languages found', 'Languages: unknown'])
  })

  it('leaves languages out, and shares the whole among the others', () => {
    const hideLanguages = new Set(['typescript', 'html'])
    const { description, body } = drawLanguagesCard(exampleFacts, lookWith({ hideLanguages }))
    expect(description).toMatch(/^Rust 40%, /)
    expect(wordsOf(body)).not.toContain('TypeScript')
    const bar = drawnIn(body).filter(({ name }) => name === 'rect')
    expect(bar[0]!.box!.left).toBeCloseTo(24)
    expect(bar.at(-1)!.box!.right).toBeCloseTo(500 - 24, 1)
  })

  it('shares out the whole whatever is left out', () => {
    const all = exampleFacts.languages!
    fc.assert(
      fc.property(fc.subarray(all), (some) => {
        const names = new Set(some.map(({ name }) => name.toLowerCase()))
        const slices = slicesOf(withoutLanguages(all, names), 12, look)
        const sum = slices.reduce((total, { share }) => total + share, 0)
        if (slices.length > 0) expect(sum).toBeCloseTo(1)
        const listed = slices.map(({ name }) => name).filter((name) => name !== 'Other')
        expect(listed).toEqual(all.filter((one) => !some.includes(one)).map(({ name }) => name))
      }),
    )
  })

  it('says that there are none where all are left out', () => {
    const languages = [{ name: 'Rust', share: 1 }]
    const hideLanguages = new Set(['rust'])
    expect(
      drawLanguagesCard({ ...exampleFacts, languages }, lookWith({ hideLanguages })).description,
    ).toBe('no languages found')
  })

  it('leaves the shares out where they are hidden', () => {
    const { body } = drawLanguagesCard(exampleFacts, lookWith({ hide: new Set(['values']) }))
    expect(wordsOf(body).join()).not.toContain('%')
    expect(wordsOf(body)).toContain('TypeScript')
  })
})
