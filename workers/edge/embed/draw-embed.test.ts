import { describe, expect, it } from 'vitest'
import { localeOf } from '../../../shared/draw/locale/locale-of.ts'
import { exampleFacts } from '../../../shared/embed/example-facts.ts'
import { askedFor } from './asked-for.ts'
import { drawEmbed, languageOf } from './draw-embed.ts'
import type { FactsOutcome } from './facts-of-login.ts'

const outcome: FactsOutcome = {
  kind: 'facts',
  facts: exampleFacts,
  state: 'new',
  ageSeconds: 0,
  freshSeconds: 3_600,
}

async function drawn(path: string): Promise<{ asked: number; written: number }> {
  const asked = askedFor(new URL(path, 'https://example.org'))
  const { text, width } = drawEmbed(asked, [outcome, outcome], localeOf(languageOf(asked)))
  return { asked: width, written: Number(/ width="([\d.]+)"/.exec(text)![1]) }
}

describe('a badge of numbers that could not be read again', () => {
  const titleOf = (state: 'new' | 'stored' | 'stale' | 'last-good', path: string) => {
    const asked = askedFor(new URL(path, 'https://example.org'))
    const known: FactsOutcome = { ...outcome, state, ageSeconds: 72_000 }
    return drawEmbed(asked, [known], localeOf(languageOf(asked))).text
  }

  it.each(['stale', 'last-good'] as const)('tells their age to who asks for it: %s', (state) => {
    const age = ', updated 20 hours ago</title>'
    expect(titleOf(state, '/badge/ada.svg')).toContain(age)
    expect(titleOf(state, '/badge/ada.svg').replace(age, '</title>')).toBe(
      titleOf('new', '/badge/ada.svg'),
    )
  })

  it('tells none of numbers that are as they should be, and none to shields.io', () => {
    expect(titleOf('stored', '/badge/ada.svg')).not.toContain('updated')
    expect(titleOf('last-good', '/badge/ada.json')).toBe(titleOf('new', '/badge/ada.json'))
  })
})

describe('languages to leave out', () => {
  const svgOf = (path: string) => {
    const asked = askedFor(new URL(path, 'https://example.org'))
    return drawEmbed(asked, [outcome], localeOf('en')).text
  }

  it.each(['/card/ada.svg?type=languages&hide_languages=', '/api/top-langs?username=ada&hide='])(
    'are left out at %s',
    (path) => {
      expect(svgOf(path)).toContain('>Rust<')
      expect(svgOf(`${path}RUST,go`)).not.toContain('>Rust<')
      expect(svgOf(`${path}rust`)).not.toContain('<!--')
    },
  )

  it('are told in the comment where they are not on the card', () => {
    const path = '/api/top-langs?username=ada&hide=rust,fortran'
    expect(svgOf(path)).toContain('<!-- Not every language to leave out is on the card. -->')
    expect(svgOf(path)).not.toContain('>Rust<')
  })

  it('change no other card', () => {
    expect(svgOf('/card/ada.svg?hide_languages=rust,fortran')).toBe(svgOf('/card/ada.svg'))
  })
})

describe('the pixels of an embed', () => {
  it.each([
    ['/card/ada.svg', 500],
    ['/card/ada.svg?scale=3', 500],
    ['/card/ada.png', 1000],
    ['/card/ada.png?scale=1', 500],
    ['/card/ada.png?width=700&scale=3', 2100],
    ['/card/ada.png?width=1200&scale=3', 2400],
    ['/card/ada.png?width=320', 640],
    ['/duel/ada/bob.png', 1000],
    ['/og/ada.png', 1200],
  ])('%s is as wide as it is sharp, and its SVG as large: %s', async (path, width) => {
    expect(await drawn(path)).toEqual({ asked: width, written: width })
  })

  it('are those of the compact card where the width is small, however many there are', async () => {
    const unitsAcross = async (path: string) => {
      const asked = askedFor(new URL(path, 'https://example.org'))
      const { text } = drawEmbed(asked, [outcome], localeOf(languageOf(asked)))
      return /viewBox="0 0 (\d+)/.exec(text)![1]
    }
    expect(await unitsAcross('/card/ada.png?width=300&scale=3')).toBe('320')
  })
})
