import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, pageOf, type ChosenEmbed } from './address.ts'
import { anyEmbed } from './address.fixture.ts'
import { parseParameters } from './parameters/index.ts'
import { ownRoute, type OwnEmbed } from './routes.ts'

const embed = (kind: OwnEmbed, query = '', ...logins: string[]): ChosenEmbed => ({
  origin: 'https://scope.example',
  kind,
  logins: logins.length > 0 ? logins : ['octocat'],
  parameters: new URLSearchParams(query),
})

describe('the address of an embed', () => {
  it.each([
    [embed('card'), '/card/octocat.svg'],
    [embed('badge', 'metric=archetype&style=flat'), '/badge/octocat.svg?metric=archetype'],
    [embed('badge-endpoint'), '/badge/octocat.json'],
    [embed('card-png', 'scale=3'), '/card/octocat.png?scale=3'],
    [embed('og', 'mode=light&theme=nord'), '/og/octocat.png?theme=nord'],
    [embed('duel', '', 'octocat', 'hubot'), '/duel/octocat/hubot.svg'],
    [embed('duel-png', '', 'octocat', 'hubot'), '/duel/octocat/hubot.png'],
    [embed('card', '', 'tidy-bot[bot]'), '/card/tidy-bot%5Bbot%5D.svg'],
    [embed('card', 'width=9&nonsense=1&mode=auto'), '/card/octocat.svg'],
    [embed('card', 'theme=Nord&type=AI'), '/card/octocat.svg?type=ai&theme=nord'],
    [embed('card', 'hide=next,coverage'), '/card/octocat.svg?hide=coverage,next'],
    [
      embed('card', "title=It's (mine), all&bg_color=FFF"),
      '/card/octocat.svg?title=It%27s%20%28mine%29%2C%20all&bg_color=ffffff',
    ],
  ])('has what differs from the defaults, in the order of the documents: %#', (chosen, address) => {
    expect(addressOf(chosen)).toBe(`https://scope.example${address}`)
  })

  it('asks for what was chosen, by the table of its route', () => {
    fc.assert(
      fc.property(anyEmbed(), (chosen) => {
        const { parameters } = ownRoute(chosen.kind)
        const { searchParams } = new URL(addressOf(chosen))
        const asked = parseParameters(parameters, searchParams)
        expect(asked.ignored).toEqual([])
        expect(asked.values).toEqual(parseParameters(parameters, chosen.parameters).values)
      }),
    )
  })

  it('names who was chosen', () => {
    fc.assert(
      fc.property(anyEmbed(), (chosen) => {
        const { pathname } = new URL(addressOf(chosen))
        const named = decodeURIComponent(pathname).split('/').slice(2).join(' ')
        expect(named.replace(/\.(svg|png|json)$/, '')).toBe(chosen.logins.join(' '))
      }),
    )
  })

  it('has nothing that a markup could take for its own, and does not end in a comma', () => {
    fc.assert(
      fc.property(anyEmbed(), (chosen) => {
        const path = addressOf(chosen).slice(chosen.origin.length)
        expect(path).toMatch(/^[\w.~%/?&=,-]*[\w.~%-]$/)
      }),
    )
  })
})

describe('the page behind an embed', () => {
  it('is that of the person, and of two their comparison', () => {
    expect(pageOf(embed('card'))).toBe('https://scope.example/u/octocat')
    expect(pageOf(embed('duel', '', 'a', 'b'))).toBe('https://scope.example/compare?a=a&b=b')
    expect(pageOf({ origin: 'http://localhost:8787/', logins: ['x[bot]'] })).toBe(
      'http://localhost:8787/u/x%5Bbot%5D',
    )
  })
})
