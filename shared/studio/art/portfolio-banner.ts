/** The scope as a moon over the year: hills of weeks, in layers of languages. */
import { type Art, texture } from './art.ts'
import { caption, captionFeature } from './caption.ts'
import { between, levelAt, levelsOf, softened, upTo } from './measures.ts'
import {
  circle,
  dots,
  glow,
  linear,
  path,
  type Point,
  rectangle,
  smooth,
  stroke,
  unknownLine,
} from './pen.ts'
import { scopeAt, scopeFeatures } from './scope.ts'

const stars = 70
/** Where the year begins: what is to the left, LinkedIn covers with a portrait. */
const firstWeekAt = 420
const steps = 44

export const portfolioBanner: Art = {
  features: [
    texture('sky', 'a seeded sky'),
    ...scopeFeatures,
    {
      feature: 'hills',
      signal: 'calendar',
      how: 'the height of the hills, from a year ago on the left to now',
    },
    {
      feature: 'layers',
      signal: 'languages',
      also: ['calendar'],
      how: 'how thick each layer below the hills is',
    },
    captionFeature,
  ],
  draw(scene) {
    const { width, height, colours, traits } = scene
    const { tones, ground, isDark, series } = colours
    const random = scene.random('sky')
    const specks = upTo(stars).map((): Point => [width * random(), height * 0.62 * random() ** 1.4])
    const moon = { x: 1330, y: 132, radius: 120 }
    const scope = scopeAt(moon, scene)

    const levels = traits.weeks && softened(levelsOf(traits.weeks), 1)
    const top = (x: number) => {
      const place = (x - firstWeekAt) / (width - firstWeekAt)
      const level = levels ? levelAt(levels, place) : 0.3
      // To the left of the year the land falls to a plain.
      const fall = Math.max(0, 1 + place * 4)
      const plain = 0.1 + 0.06 * Math.sin(x / 60)
      return between(350, 244, place < 0 ? between(plain, level, fall * fall) : level)
    }
    const languages = traits.languages ?? []
    const ridge = (drop: number, calm: number) =>
      upTo(steps + 1).map((index): Point => {
        const x = (width * index) / steps
        return [x, between(top(x), 330, calm) + drop]
      })
    const land = (points: readonly Point[]) => `${smooth(points)}V${height}H0Z`
    let sum = 0
    const layers = languages.slice(0, 8).map(({ part }, index) => {
      const fill = tones[index % tones.length]![1]!
      const drawn = path(land(ridge(14 + sum * 86, sum * 0.8)), { fill })
      const edge = stroke(
        smooth(ridge(14 + sum * 86, sum * 0.8)),
        series[index % series.length]!,
        2,
      )
      sum += part
      return drawn + edge
    })
    const outline = smooth(ridge(0, 0))
    return {
      definitions:
        glow('moonlight', tones[0]![3]!, isDark ? 0.4 : 0.25) +
        linear(
          'dusk',
          [
            [0, tones[0]![1]!, 0],
            [1, tones[0]![1]!, 1],
          ],
          { x1: 0, y1: 0, x2: 0, y2: 1 },
        ) +
        scope.definitions,
      layers: [
        [
          'sky',
          rectangle(0, 0, width, height, { fill: 'url(#dusk)' }) +
            circle(moon.x, moon.y, 400, { fill: 'url(#moonlight)' }) +
            dots(specks.slice(0, 50), 1.6, ground[4]!) +
            dots(specks.slice(50), 2.6, ground[5]!),
        ],
        ...scope.layers,
        [
          'hills',
          path(land(ridge(0, 0)), { fill: ground[1]! }) +
            stroke(outline, ground[5]!, 2, levels ? {} : unknownLine),
        ],
        ['layers', layers.join('')],
        ['words', caption(scene, { x: 64, y: 92, size: 54, width: 840 })],
      ],
    }
  },
}
