import { describe, expect, it } from 'vitest'
import { escapePlain, plainText } from '../draw/svg.ts'
import { exampleFacts, exampleOrganizationFacts } from '../embed/example-facts.ts'
import type { EmbedFacts } from '../embed/facts.ts'
import { drawPicture } from './draw-picture.ts'
import { seen } from './drawn.fixture.ts'
import { hostileFamilies, hostileTexts } from './hostile-texts.fixture.ts'
import { type PictureName, pictureNames } from './pictures.ts'
import { visible } from './visible.ts'

const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\u2800]/u

/** The text in every place that takes words of others, and in those that take ours. */
function withText(facts: EmbedFacts, text: string): EmbedFacts {
  return {
    ...facts,
    languages: [
      { name: text, share: 0.5 },
      { name: `${text} ${text}`, share: 0.3 },
      { name: 'Rust', share: 0.1 },
    ],
    percentile: facts.percentile && { ...facts.percentile, of: text, population: text },
    strongest: facts.strongest.map((signal) => ({ ...signal, label: text })),
    next: facts.next && { ...facts.next, label: text, text },
    ai: { ...facts.ai, tools: [{ tool: text, commits: 3 }] },
  }
}

const drawn = (facts: EmbedFacts, picture: PictureName) =>
  drawPicture(facts, { picture, theme: 'default', mode: 'dark', colours: [], watermark: true })

describe('a text that nobody should have to draw', () => {
  it('is one of more than five hundred, and each picture has to draw thirty', () => {
    expect(hostileTexts.length).toBeGreaterThanOrEqual(500)
    expect(hostileTexts.length / pictureNames.length).toBeGreaterThan(30)
  })

  it.each(Object.keys(hostileFamilies))(
    'leaves a picture XML that does nothing, with nothing invisible in it: %s',
    (family) => {
      for (const text of hostileFamilies[family]!) {
        const turn = hostileTexts.indexOf(text) % pictureNames.length
        const person = drawn(withText(exampleFacts, text), pictureNames[turn]!)
        const organization = drawn(withText(exampleOrganizationFacts, text), 'social-card')
        for (const svg of [person, organization]) {
          expect([text, seen(svg).faults]).toEqual([text, []])
          expect([text, invisible.exec(svg)?.[0].codePointAt(0)]).toEqual([text, undefined])
        }
        const told = plainText(visible(text)).slice(0, 200) || '?'
        expect(organization).toContain(`Languages: ${escapePlain(told)}`)
      }
    },
  )
})
