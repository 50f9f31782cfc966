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
