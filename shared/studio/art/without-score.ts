/** An account that has no score, or of which nothing is known: an honest picture of its own. */
import { english } from '../../draw/locale/make-locale.ts'
import { fittingSize } from '../../draw/card/fitting-size.ts'
import type { EmbedFacts } from '../../embed/facts.ts'
import type { Traits } from '../traits.ts'
import type { Art, Scene } from './art.ts'
import { arc, circle, dots, glow, path, type Point, stroke, unknownLine, words } from './pen.ts'
import { sizesBelow } from './caption.ts'
import { upTo } from './measures.ts'
import { eyeOf, phantomOutline } from './phantom.ts'

/** What kind of account it is, or that nothing is known of it, in a sentence. */
export function whatItIs({ kind, scores }: EmbedFacts): string {
  const { messages } = english()
  if (kind === 'organization') return `${messages.organization}.`
  return scores === null ? messages.notices['not-a-person'].text : messages.tooLittleKnown
}

/** A phantom in outline, its languages where they are known, and what it is in words where there is room. */
export const withoutScore = (facts: EmbedFacts): Art => ({
  features: [
    { feature: 'field', signal: null, how: 'seeded dots' },
    { feature: 'outline', signal: null, how: 'a dashed outline: there is no score to draw' },
    {
      feature: 'iris',
      signal: 'languages',
      how: 'a part for each language, as large as its share',
    },
    { feature: 'words', signal: 'login', how: 'the login, and why there is no score' },
  ],
  draw(scene) {
    const { width, height, colours } = scene
    const isSquare = width === height
    const radius = Math.min(width, height) * (isSquare ? (width < 600 ? 0.42 : 0.3) : 0.36)
    const x = isSquare ? width / 2 : width - radius * 1.6
    const y = isSquare && width > 600 ? height * 0.42 : height / 2
    const random = scene.random('field')
    const specks = upTo(90).map((): Point => [width * random(), height * random()])
    const body = { x, y: y - radius * 0.08, half: radius * 0.44 }
    const dash = { ...unknownLine, 'stroke-dasharray': '2 9' }
    return {
      definitions: glow('quiet', colours.tones[0]![2]!, colours.isDark ? 0.5 : 0.4),
      layers: [
        [
          'field',
          circle(x, y, radius * 2.4, { fill: 'url(#quiet)' }) + dots(specks, 2, colours.ground[3]!),
        ],
        [
          'outline',
          stroke(arc(x, y, radius, 0, 1), colours.ground[5]!, 3, dash) +
            stroke(arc(x, y, radius * 0.86, 0, 1), colours.ground[4]!, 1.5) +
            path(phantomOutline(body), {
              fill: colours.ground[1],
              stroke: colours.ground[5],
              'stroke-width': 3,
              ...dash,
            }),
        ],
        ['iris', eyeOf(body, scene.traits.languages, colours)],
        ['words', inWords(scene, whatItIs(facts))],
      ],
    }
  },
})

function inWords({ width, height, traits, colours }: Scene, what: string): string {
  if (width === height && width < 600) return ''
  const isSquare = width === height
  const room = isSquare ? width - 160 : width * 0.58
  const size = fittingSize(traits.login, room, sizesBelow(64), 'badge-bold')
  const place = isSquare
    ? ({ x: width / 2, anchor: 'middle', y: height * 0.84 } as const)
    : ({ x: width * 0.045, anchor: 'start', y: height * 0.28 } as const)
  const below = { ...place, y: place.y + 46, size: 26, width: room }
  return (
    words({ ...place, size, bold: true, fill: colours.text, text: traits.login, width: room }) +
    words({ ...below, fill: colours.muted, text: what }) +
    words({ ...below, y: below.y + 38, size: 20, fill: colours.muted, text: languagesIn(traits) })
  )
}

const named = 4

/** The first languages with their shares; nothing where they are unknown. */
const languagesIn = ({ languages }: Traits): string =>
  (languages ?? [])
    .slice(0, named)
    .map(({ name, share }) => `${name} ${english().percent(share)}`)
    .join(' · ')
