/** Folds of silk over fields of colour: nothing to read, only to see. */
import { type Art, type Layer, type Scene, texture } from './art.ts'
import { caption, captionFeature } from './caption.ts'
import { between, levelAt, levelsOf, softened, upTo } from './measures.ts'
import { glow, linear, path, type Point, rectangle, shape, smooth, stroke } from './pen.ts'

const threads = 15
const knots = 12
/** Where fields of colour lie; the first is the largest. */
const places: readonly Point[] = [
  [1180, 90],
  [760, 330],
  [1500, 320],
  [500, 40],
  [1000, 390],
  [1400, 20],
]

export const gradientMesh: Art = {
  features: [
    {
      feature: 'fields',
      signal: 'languages',
      how: 'a field of colour for each of the first six languages, as large as its share',
    },
    {
      feature: 'activity',
      signal: 'activity',
      how: 'the first fold: how broad and how bright it is',
    },
    { feature: 'collaboration', signal: 'collaboration', how: 'the second fold' },
    { feature: 'stackDiversity', signal: 'stackDiversity', how: 'the third fold' },
    { feature: 'aiSavviness', signal: 'aiSavviness', how: 'the fourth fold' },
    {
      feature: 'sheen',
      signal: 'calendar',
      how: 'the bright thread: it rises with each week’s contributions',
    },
    texture('ground', 'the cloth below; how the folds lie is seeded'),
    captionFeature,
  ],
  draw(scene) {
    const { width, height, colours } = scene
    const { series, tones, isDark } = colours
    return {
      definitions:
        series
          .map((colour, index) =>
            glow(`field-${index}`, isDark ? tones[index]![3]! : colour, isDark ? 0.85 : 0.5),
          )
          .join('') +
        upTo(4)
          .map((index) =>
            linear(
              `fold-${index}`,
              [
                [0, series[index]!, 0],
                [0.3, series[index]!, 0.75],
                [0.7, colours.bright[(index + 1) % 6]!, 0.75],
                [1, series[(index + 1) % 6]!, 0.2],
              ],
              { gradientUnits: 'userSpaceOnUse', x1: 300, x2: width },
            ),
          )
          .join('') +
        linear('veil', [
          [0, colours.background, 0.9],
          [0.3, colours.background, 0.55],
          [0.55, colours.background, 0],
        ]),
      layers: [
        ['ground', rectangle(0, 0, width, height, { fill: colours.deep })],
        ['fields', fields(scene) + rectangle(0, 0, width, height, { fill: 'url(#veil)' })],
        ...folds(scene),
        ['sheen', sheen(scene)],
        ['words', caption(scene, { x: 64, y: 84, size: 40, width: 420 })],
      ],
    }
  },
}

function fields({ traits, colours }: Scene): string {
  if (!traits.languages)
    return places
      .map(([x, y]) =>
        shape('circle', {
          cx: x,
          cy: y,
          r: 120,
          fill: 'none',
          stroke: colours.ground[3],
          'stroke-width': 1.5,
          'stroke-dasharray': '2 9',
        }),
      )
      .join('')
  return traits.languages
    .slice(0, places.length)
    .map(({ part }, index) => {
      const [x, y] = places[index]!
      const radius = 90 + 520 * Math.sqrt(part)
      return shape('ellipse', {
        cx: x,
        cy: y,
        rx: radius * 1.35,
        ry: radius * 0.8,
        fill: `url(#field-${index})`,
      })
    })
    .join('')
}

/** A fold is many threads between two edges that cross: where they are close the cloth is seen from the side. */
function folds(scene: Scene): Layer[] {
  const { traits, colours, width } = scene
  return traits.dimensions.map(({ id, score }, index): Layer => {
    const random = scene.random(id)
    const shift = random() * 6.28
    const pace = between(0.8, 1.25, random())
    const share = (score ?? 30) / 100
    const base = 96 + index * 68
    const breadth = 14 + 96 * share
    const edge = (place: number, side: number) =>
      base +
      Math.sin(shift + pace * 6.28 * place) * 44 +
      Math.sin(shift * 2 + 2.3 * place * 6.28) * 13 +
      side * breadth * Math.sin(shift * 1.7 + side * 0.5 + 4.4 * place) * (0.25 + 0.75 * place)
    const thread = (side: number) =>
      upTo(knots + 1).map((knot): Point => {
        const place = knot / knots
        return [between(250, width + 20, place), edge(place, side)]
      })
    if (score === null)
      return [
        id,
        stroke(smooth(thread(0)), colours.ground[5]!, 1.6, {
          'stroke-dasharray': '2 9',
          'stroke-linecap': 'round',
        }),
      ]
    const lines = upTo(threads).map((line) => smooth(thread((2 * line) / (threads - 1) - 1)))
    const sheet = `${smooth(thread(1))}L${smooth(thread(-1).toReversed()).slice(1)}Z`
    return [
      id,
      path(sheet, { fill: `url(#fold-${index})`, 'fill-opacity': 0.16 + 0.18 * share }) +
        stroke(lines.join(''), `url(#fold-${index})`, 0.7 + 0.9 * share),
    ]
  })
}

function sheen({ traits, colours, width }: Scene): string {
  const weeks = traits.weeks && softened(levelsOf(traits.weeks), 2)
  const points = upTo(40).map((index): Point => {
    const place = index / 39
    return [between(430, width + 10, place), 352 - 120 * (weeks ? levelAt(weeks, place) : 0.3)]
  })
  return weeks
    ? stroke(smooth(points), colours.text, 7, { 'stroke-opacity': 0.1 }) +
        stroke(smooth(points), colours.text, 1.6, { 'stroke-opacity': 0.85 })
    : stroke(smooth(points), colours.ground[5]!, 1.6, { 'stroke-dasharray': '2 8' })
}
