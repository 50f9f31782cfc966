/** A map of heights: a summit for each dimension, a hill for each language, the year as a path. */
import { dimensionIds } from '../../score/scorecard.ts'
import { type Art, type Layer, type Scene, texture } from './art.ts'
import { caption, captionFeature } from './caption.ts'
import { contours, fieldOf } from './contours.ts'
import { between, levelAt, levelsOf, softened, upTo } from './measures.ts'
import { dots, path, type Point, polygon, rectangle, smooth, stroke, words } from './pen.ts'

const cell = 12
const levels = 13
/** Where the summits stand, in pixels: away from the corner that a portrait covers. */
const summits: readonly Point[] = [
  [728, 112],
  [988, 206],
  [1232, 102],
  [1448, 200],
]

export const topographic: Art = {
  features: [
    {
      feature: 'land',
      signal: 'languages',
      also: dimensionIds,
      how: 'lines of equal height, each the same step above the one before: summits of scores, low hills of languages',
    },
    {
      feature: 'hills',
      signal: 'languages',
      how: 'a hill for each language, with its name: as high as its share; where it lies is seeded',
    },
    { feature: 'activity', signal: 'activity', how: 'the first summit: its height is the score' },
    { feature: 'collaboration', signal: 'collaboration', how: 'the second summit' },
    { feature: 'stackDiversity', signal: 'stackDiversity', how: 'the third summit' },
    { feature: 'aiSavviness', signal: 'aiSavviness', how: 'the fourth summit' },
    {
      feature: 'trail',
      signal: 'calendar',
      how: 'the path across the map: it climbs with each week’s contributions',
    },
    texture('grid', 'the lines of the sheet'),
    captionFeature,
  ],
  draw(scene) {
    const { width, height } = scene
    return {
      layers: [
        ['grid', grid(scene)],
        ['land', land(scene)],
        ['hills', hillNames(scene)],
        ['trail', trail(scene)],
        ...peaks(scene),
        ['words', caption(scene, { x: 64, y: 84, size: 40, width: 420 })],
      ],
    }

    function grid({ colours }: Scene): string {
      const across = upTo(Math.ceil(width / 132)).map((index) => `M${index * 132 + 66} 0V${height}`)
      const down = upTo(3).map((index) => `M0 ${index * 132 + 66}H${width}`)
      return (
        rectangle(0, 0, width, height, { fill: colours.ground[0] }) +
        stroke([...across, ...down].join(''), colours.ground[2]!, 1)
      )
    }
  },
}

type Bump = { x: number; y: number; height: number; reach: number }

function hillsOf({ traits, random }: Scene): Bump[] {
  const chance = random('hills')
  const taken = [...summits]
  return (traits.languages ?? []).slice(0, 8).map(({ part }) => {
    const free = freest(taken, chance)
    taken.push(free)
    return {
      x: free[0],
      y: free[1],
      height: 0.1 + 0.55 * Math.sqrt(part),
      reach: between(56, 104, Math.sqrt(part)),
    }
  })
}

/** Of some seeded places the one that is farthest from what is there. Names lie sidewards. */
function freest(taken: readonly Point[], chance: () => number): Point {
  const far = ([x, y]: Point) =>
    Math.min(...taken.map(([left, top]) => Math.hypot((x - left) / 2, y - top)))
  const places = upTo(12).map((): Point => [
    between(490, 1480, chance()),
    between(56, 268, chance()),
  ])
  return places.toSorted((one, other) => far(other) - far(one))[0]!
}

function land(scene: Scene): string {
  const { width, height, traits, colours } = scene
  const chance = scene.random('land')
  const bumps: Bump[] = [
    ...hillsOf(scene),
    ...traits.dimensions.map(({ score }, index) => ({
      x: summits[index]![0],
      y: summits[index]![1],
      height: 0.12 + 1.25 * ((score ?? 0) / 100),
      reach: 92,
    })),
  ]
  const waves = upTo(4).map(() => ({
    across: between(0.004, 0.013, chance()),
    down: between(-0.02, 0.02, chance()),
    shift: 7 * chance(),
  }))
  const heightAt = (x: number, y: number) => {
    let sum = 0
    for (const { x: left, y: top, height: tall, reach } of bumps) {
      const far = ((x - left) / (1.35 * reach)) ** 2 + ((y - top) / reach) ** 2
      if (far < 9) sum += tall * Math.exp(-far)
    }
    for (const { across, down, shift } of waves)
      sum += 0.055 * Math.sin(x * across + y * down + shift)
    return sum + 0.12
  }
  const size = { columns: Math.ceil(width / cell) + 5, rows: Math.ceil(height / cell) + 5, cell }
  const field = fieldOf(size, (column, row) => heightAt((column - 2) * cell, (row - 2) * cell))
  const steps = upTo(levels).map((level) => 0.14 + level * 0.1)
  const shades = colours.tones[2]!
  return steps
    .map((step, level) => {
      const loops = contours(field, step)
      const isIndex = level % 4 === 3
      return path(
        loops
          .map((points) => polygon(points.map(([x, y]): Point => [x - 2 * cell, y - 2 * cell])))
          .join(''),
        {
          fill: shades[2],
          'fill-opacity': 0.09,
          'fill-rule': 'evenodd',
          stroke: isIndex ? colours.series[2] : shades[3],
          'stroke-width': isIndex ? 1.8 : 0.9,
          'stroke-linejoin': 'round',
        },
      )
    })
    .join('')
}

function hillNames(scene: Scene): string {
  const { traits, colours } = scene
  return hillsOf(scene)
    .slice(0, 5)
    .map(({ x, y }, index) => {
      const anchor = x > 1440 ? 'end' : 'start'
      const side = anchor === 'end' ? -9 : 9
      return (
        dots([[x, y]], 5, colours.text) +
        words({
          x: x + side,
          y: y + 5,
          size: 14,
          anchor,
          fill: colours.text,
          text: traits.languages![index]!.name,
          width: 130,
        })
      )
    })
    .join('')
}

function trail({ traits, colours, width }: Scene): string {
  const weeks = traits.weeks && softened(levelsOf(traits.weeks), 1)
  const points = upTo(40).map((index): Point => {
    const place = index / 39
    return [between(440, width + 4, place), 374 - 92 * (weeks ? levelAt(weeks, place) : 0.4)]
  })
  const dash = weeks ? '7 5' : '1 9'
  return (
    stroke(smooth(points), colours.ground[0]!, 5, { 'stroke-opacity': 0.8 }) +
    stroke(smooth(points), colours.series[1]!, 2.4, {
      'stroke-dasharray': dash,
      'stroke-linecap': 'round',
    })
  )
}

function peaks({ traits, colours }: Scene): Layer[] {
  return traits.dimensions.map(({ id, name, score }, index): Layer => {
    const [x, y] = summits[index]!
    const triangle = polygon([
      [x, y - 10],
      [x + 9, y + 6],
      [x - 9, y + 6],
    ])
    const isKnown = score !== null
    const sign = isKnown
      ? path(triangle, { fill: colours.series[1] })
      : path(triangle, {
          fill: 'none',
          stroke: colours.muted,
          'stroke-width': 1.4,
          'stroke-dasharray': '2 3',
        })
    const middle = { x, anchor: 'middle', width: 140 } as const
    return [
      id,
      sign +
        words({
          ...middle,
          y: y - 18,
          size: 19,
          bold: true,
          fill: colours.text,
          text: isKnown ? String(Math.round(score)) : '?',
        }) +
        words({ ...middle, y: y + 25, size: 14, fill: colours.text, text: name }),
    ]
  })
}
