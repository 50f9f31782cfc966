import { localeOf } from '../../draw/locale/locale-of.ts'
import { describe, expect, it } from 'vitest'
import { themeNames } from '../../draw/theme/themes.ts'
import { cardTable, duelTable, lookOf, ogTable, parseParameters } from './index.ts'

describe('the look', () => {
  it('of a card is what its query asks for', () => {
    const { values } = parseParameters(
      cardTable,
      new URLSearchParams(
        'mode=dark&bg_color=000&accent_color=abcdef&hide=title,note&locale=de&width=500&border=no' +
          '&radius=3&animate=0&layout=compact&title=Mine&count=3&hide_languages=Rust',
      ),
    )
    const { theme, locale, ...look } = lookOf(values, localeOf(values.locale), 90)
    expect([theme.name, locale.code]).toEqual(['default', 'de'])
    expect(look).toEqual({
      mode: 'dark',
      colours: { background: '#000000', accent: '#abcdef' },
      layout: 'compact',
      width: 500,
      hide: new Set(['title', 'note']),
      border: false,
      radius: 3,
      animate: false,
      title: 'Mine',
      count: 3,
      hideLanguages: new Set(['rust']),
      ageSeconds: 90,
    })
  })

  it.each([
    ['width=399', 'compact'],
    ['width=200&layout=wide', 'compact'],
    ['width=400', 'wide'],
    ['layout=wide', 'wide'],
    ['width=900&layout=compact', 'compact'],
  ])('is compact where letters would be too small to read: %s', (query, layout) => {
    const { values } = parseParameters(cardTable, new URLSearchParams(query))
    expect(lookOf(values, localeOf('en'), null).layout).toBe(layout)
  })

  it.each(themeNames.map((name) => [name]))('takes the theme %s', (name) => {
    const { values } = parseParameters(duelTable, new URLSearchParams({ theme: name }))
    expect(lookOf(values, localeOf(values.locale), null).theme.name).toBe(name)
  })

  it('of an OG image has no frame, no motion and no viewer to follow', () => {
    const { values } = parseParameters(ogTable, new URLSearchParams('mode=auto&radius=8'))
    expect(lookOf(values, localeOf(values.locale), null)).toMatchObject({
      mode: 'light',
      border: false,
      radius: 0,
      animate: false,
      colours: {},
    })
  })
})
