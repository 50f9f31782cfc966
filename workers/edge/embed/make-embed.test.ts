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

describe('a picture of the studio', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="460" height="460"><title>t</title></svg>'
  const avatar = askedFor(
    new URL('https://example.org/art/ada/avatar.svg?mode=light&colours=f00,%2300f'),
  )
  const bodyOf = async (drawPicture: EmbedWorld['drawPicture']) =>
    makeEmbed({ ...world, drawPicture }, avatar)

  it('is ordered from who draws it, with what the address asks for', async () => {
    const orders: unknown[] = []
    const embed = await bodyOf(async (facts, order) => {
      orders.push([facts, order])
      return svg
    })
    expect(embed).toMatchObject({ body: svg, contentType: 'image/svg+xml; charset=utf-8' })
    const order = { picture: 'avatar', theme: 'default', mode: 'light', watermark: true }
    expect(orders).toEqual([[exampleFacts, { ...order, colours: ['#ff0000', '#0000ff'] }]])
  })

  it('says in a comment what of its address was not taken', async () => {
    const odd = askedFor(new URL('https://example.org/art/ada/avatar.svg?colours=f00,reddish'))
    const { body } = await makeEmbed({ ...world, drawPicture: async () => svg }, odd)
    expect(body).toContain('height="460"><!-- colours takes at most 5 colours such as')
  })

  it.each([
    ['fails', () => Promise.reject(new Error('no Worker'))],
    ['takes too long', never],
  ])('is an image in words of its size where drawing %s', async (_, drawPicture) => {
    const start = performance.now()
    const now = () => (performance.now() - start) * 100
    const embed = await makeEmbed({ ...world, now, drawPicture }, avatar)
    expect(embed).toMatchObject({ state: 'unavailable', mayOutlast: false, freshSeconds: 60 })
    expect(embed.body).toMatch(/^<svg [^>]*width="460" height="460"/)
    expect(embed.body).toContain('No answer')
  })
})
