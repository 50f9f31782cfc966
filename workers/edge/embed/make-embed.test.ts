import { describe, expect, it } from 'vitest'
import { localeOf } from '../../../shared/draw/locale/locale-of.ts'
import { exampleFacts } from '../../../shared/embed/example-facts.ts'
import { askedFor } from './asked-for.ts'
import { makeEmbed, type EmbedWorld } from './make-embed.ts'

const never = () => new Promise<never>(() => {})

/** What a login's copy gives at once; a reading ends never. */
const world: EmbedWorld = {
  now: () => 0,
  freshMilliseconds: 1,
  copies: {
    get: async () => ({
      kind: 'facts',
      facts: exampleFacts,
      isWhole: true,
      readAt: 0,
      nextReadAt: 1,
    }),
    put: async () => true,
    forget: async () => undefined,
  },
  scan: never,
  scanAgain: never,
  defer: () => undefined,
  png: never,
  drawPicture: never,
  readLocale: async (code) => localeOf(code),
}

const inJapanese = askedFor(new URL('https://example.org/card/ada.svg?locale=ja'))

describe('an embed in another language', () => {
  it('has its words read while the facts are', async () => {
    const order: string[] = []
    const copy = await world.copies.get('ada')
    await makeEmbed(
      {
        ...world,
        copies: {
          ...world.copies,
          async get() {
            await Promise.resolve()
            order.push('facts are there')
            return copy
          },
        },
        readLocale(code) {
          order.push(`words are asked for: ${code}`)
          return world.readLocale(code)
        },
      },
      inJapanese,
    )
    expect(order).toEqual(['words are asked for: ja', 'facts are there'])
  })

  it('is in English for a moment where there are no words', async () => {
    const embed = await makeEmbed({ ...world, readLocale: async () => localeOf('en') }, inJapanese)
    expect(embed).toMatchObject({ freshSeconds: 30, mayOutlast: false })
    expect((await makeEmbed(world, inJapanese)).mayOutlast).toBe(true)
  })
})
