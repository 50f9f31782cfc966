import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf } from '../../../shared/embed/address.ts'
import { anyLogin } from '../../../shared/embed/arbitrary.ts'
import { parseParameters } from '../../../shared/embed/parameters/index.ts'
import { ownRoute } from '../../../shared/embed/routes.ts'
import {
  builderAddressOf,
  choiceFrom,
  embedKindOf,
  embedOf,
  formats,
  isWhole,
  previewAddressOf,
  queryOf,
  shownKinds,
  surroundings,
  widthOf,
  type Choice,
} from './choice.ts'
import { parametersOf } from './offered.ts'

const from = (query: string) => choiceFrom('ada-atlas', new URLSearchParams(query))
const embedFrom = (query: string) => addressOf(embedOf(from(query), ''))

/** As anybody may choose, each parameter with something that it takes or does not. */
function anyChoice(): fc.Arbitrary<Choice> {
  const texts = parametersOf().map(([name, { example }]) =>
    fc.record({
      name: fc.constant(name),
      text: fc.constantFrom(example, '', ' ', 'nonsense', '0'),
    }),
  )
  const query = fc.subarray(texts).chain((some) => fc.tuple(...some))
  return fc
    .record({
      login: anyLogin(),
      other: anyLogin(),
      shown: fc.constantFrom(...shownKinds),
      format: fc.constantFrom(...formats),
      on: fc.constantFrom(...surroundings),
      alt: fc.constantFrom('', 'My year, drawn'),
      query,
    })
    .map(({ query: asked, ...choice }) => ({
      ...choice,
      texts: Object.fromEntries(asked.map(({ name, text }) => [name, text])),
    }))
}

describe('a choice', () => {
  it.each([
    ['', '/card/ada-atlas.svg'],
    ['show=languages&theme=nord&count=4', '/card/ada-atlas.svg?type=languages&theme=nord&count=4'],
    ['show=score&count=4', '/card/ada-atlas.svg'],
    ['show=badge&metric=streak&logo=true', '/badge/ada-atlas.svg?metric=streak&logo=true'],
    ['show=og&mode=dark&format=svg', '/og/ada-atlas.png?mode=dark'],
    ['format=png&scale=3', '/card/ada-atlas.png?scale=3'],
    ['scale=3', '/card/ada-atlas.svg'],
    ['show=duel&with=@hubot', '/duel/ada-atlas/hubot.svg'],
    ['show=duel&with=https://github.com/hubot?tab=stars', '/duel/ada-atlas/hubot.svg'],
    ['hide=title&hide=radar', '/card/ada-atlas.svg?hide=title,radar'],
    ['border=false', '/card/ada-atlas.svg?border=false'],
    ['border=false&border=true', '/card/ada-atlas.svg'],
    ['show=nonsense&theme=nonsense&width=7', '/card/ada-atlas.svg'],
  ])('of %j asks for %s', (query, address) => {
    expect(embedFrom(query)).toBe(address)
  })

  it('is what its address leads back to', () => {
    fc.assert(
      fc.property(anyChoice(), (choice) => {
        const again = choiceFrom(choice.login, new URLSearchParams(queryOf(choice)))
        expect(addressOf(embedOf(again, ''))).toBe(addressOf(embedOf(choice, '')))
        expect({ ...again, other: '', texts: {} }).toMatchObject({
          login: choice.login,
          shown: choice.shown,
          on: choice.on,
          alt: choice.alt,
        })
        expect(builderAddressOf(again)).toBe(builderAddressOf(choice))
      }),
    )
  })

  it('asks for nothing that its embed does not take', () => {
    fc.assert(
      fc.property(anyChoice(), (choice) => {
        const { searchParams } = new URL(addressOf(embedOf(choice, 'https://scope.example')))
        const { parameters } = ownRoute(embedKindOf(choice))
        expect(parseParameters(parameters, searchParams).ignored).toEqual([])
      }),
    )
  })

  it('keeps what it says of itself apart from what embeds are asked', () => {
    const names = parametersOf().map(([name]) => String(name))
    for (const own of ['show', 'with', 'format', 'on', 'alt', 'lang', 'login'])
      expect(names).not.toContain(own)
  })

  it('keeps texts for the embeds that take them while others are looked at', () => {
    const { texts } = from('show=badge&theme=nord&metric=ai')
    expect(texts).toEqual({ theme: 'nord', metric: 'ai' })
  })

  it('without a login leads to the page that asks for one', () => {
    expect(builderAddressOf({ ...from('theme=nord'), login: 'no--login' })).toBe(
      '/embed?theme=nord',
    )
    expect(builderAddressOf({ ...from(''), login: '@hubot' })).toBe('/embed/hubot')
  })

  it('is whole when everybody is named', () => {
    expect(isWhole(from(''))).toBe(true)
    expect(isWhole(from('show=duel'))).toBe(false)
    expect(isWhole(from('show=duel&with=no--body'))).toBe(false)
    expect(isWhole(from('show=duel&with=hubot'))).toBe(true)
    expect(isWhole({ ...from(''), login: 'not a login' })).toBe(false)
  })
})

describe('the preview', () => {
  it.each([
    ['on=dark', '/card/ada-atlas.svg?mode=dark'],
    ['on=dark&mode=light', '/card/ada-atlas.svg?mode=light'],
    ['on=dark&show=badge', '/badge/ada-atlas.svg'],
    ['on=dark&show=og', '/og/ada-atlas.png'],
    ['on=dark&format=png', '/card/ada-atlas.png'],
    ['on=light&mode=auto', '/card/ada-atlas.svg?mode=light'],
  ])('for %s is %s', (query, address) => {
    expect(previewAddressOf(from(query))).toBe(address)
  })
})

describe('the width that HTML is told', () => {
  it.each([
    ['', null],
    ['format=png', 500],
    ['format=png&layout=compact', 320],
    ['format=png&width=640', 640],
    ['show=badge&format=png', null],
    ['show=og', null],
  ])('for %j is %s', (query, width) => {
    expect(widthOf(from(query))).toBe(width)
  })
})
