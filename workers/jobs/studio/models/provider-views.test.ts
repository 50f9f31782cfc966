import { describe, expect, it } from 'vitest'
import { providersOutput } from '../../../../shared/api/providers.ts'
import { exampleFacts } from '../../../../shared/embed/example-facts.ts'
import { estimateOf } from '../../../../shared/studio/models/price.ts'
import { providers } from '../../../../shared/studio/models/providers.ts'
import { sizeFor } from '../../../../shared/studio/models/size-for.ts'
import { pictureNames, pictures } from '../../../../shared/studio/pictures.ts'
import { imagePrompt, languagesOfImages } from '../../../../shared/studio/prompts/image-prompt.ts'
import { imageStyles } from '../../../../shared/studio/prompts/image-styles.ts'
import { traitsOf } from '../../../../shared/studio/prompts/traits.ts'
import { providerViews } from './provider-views.ts'

const asOf = new Date('2026-11-22')
const all = providerViews({ takesKeys: true, paysForModels: true }, asOf)

describe('the providers that are offered', () => {
  it('are those that somebody can pay', () => {
    const ids = (takesKeys: boolean, paysForModels: boolean) =>
      providerViews({ takesKeys, paysForModels }, asOf).providers.map(({ id }) => id)
    expect(ids(false, false)).toEqual([])
    expect(ids(false, true)).toEqual(['workers-ai'])
    expect(ids(true, false)).toEqual(['openai', 'gemini', 'openrouter', 'bfl'])
    expect(providersOutput.parse(all)).toEqual(all)
  })

  it('have models until the day on which these end', () => {
    const on = (day: string) =>
      providerViews({ takesKeys: true, paysForModels: false }, new Date(day)).providers.flatMap(
        ({ models }) => models.map(({ id }) => id),
      )
    expect(on('2026-10-22')).toContain('gpt-image-1')
    expect(on('2026-10-23')).not.toContain('gpt-image-1')
  })

  it('cost about what a real prompt of each picture would', () => {
    const traits = traitsOf(exampleFacts, languagesOfImages)
    for (const { id, models } of all.providers)
      for (const view of models)
        for (const picture of pictureNames)
          for (const style of imageStyles) {
            const { price, sizes, features } = providers[id].models.find(
              (one) => one.id === view.id,
            )!
            const { size } = sizeFor(pictures[picture], sizes)
            const prompt = imagePrompt(traits, { picture, style, colours: [] })
            const real = estimateOf(price!, size, prompt, features.partials)
            const told = view.estimates![picture]!
            // To a tenth of a cent.
            expect(Math.abs(told.low - real.low)).toBeLessThan(1_000)
            expect(Math.abs(told.high - real.high)).toBeLessThan(1_000)
          }
  })
})
