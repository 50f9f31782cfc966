/** A galaxy of days: two arms of a year, and a constellation for each of the first languages. */
import { type Art, type Layer, type Scene, texture } from './art.ts'
import { caption, captionFeature } from './caption.ts'
import { between, upTo } from './measures.ts'
import {
  circle,
  dots,
  glow,
  line,
  onCircle,
  path,
  type Point,
  rectangle,
  shape,
  smooth,
  stroke,
  words,
} from './pen.ts'

const core = { x: 990, y: 196 }
const tilt = 0.36
/** Where constellations have room, around the galaxy. */
const places: readonly Point[] = [
  [560, 80],
  [1400, 64],
  [1450, 262],
  [600, 300],
  [1230, 324],
  [770, 318],
]

export const codeGalaxy: Art = {
  features: [
    texture('sky', 'seeded stars and the mist between them'),
    { feature: 'core', signal: 'overall', how: 'how large and bright the core is' },
    texture('dust', 'seeded dust along the arms'),
    {
      feature: 'days',
      signal: 'calendar',
      how: 'a star for each day along two arms, today at the core: larger for more contributions',
    },
    {
      feature: 'constellations',
      signal: 'languages',
      how: 'one for each of the first six languages: the larger its share, the more stars',
    },
    {
      feature: 'activity',
      signal: 'activity',
      how: 'the rays of the star on the right: their length is the score',
    },
    { feature: 'collaboration', signal: 'collaboration', how: 'the star below' },
    { feature: 'stackDiversity', signal: 'stackDiversity', how: 'the star on the left' },
    { feature: 'aiSavviness', signal: 'aiSavviness', how: 'the star above' },
    captionFeature,
  ],
  draw(scene) {
    const { width, height, colours, traits } = scene
    const random = scene.random('sky')
    const star = (): Point => [width * random(), height * random()]
    const light = (traits.overall ?? 0) / 100
    const mist = upTo(5).map((index) => {
      const [x, y] = [between(620, 1420, random()), between(60, 340, random())]
      return circle(x, y, between(150, 270, random()), { fill: `url(#mist-${index % 3})` })
    })
    return {
      definitions:
        upTo(3)
          .map((index) =>
            glow(
              `mist-${index}`,
              colours.tones[[0, 3, 5][index]!]![3]!,
              colours.isDark ? 0.26 : 0.2,
            ),
          )
          .join('') +
        glow('core-light', colours.isDark ? colours.bright[0]! : colours.series[0]!, 0.8),
      layers: [
        [
          'sky',
          rectangle(0, 0, width, height, { fill: colours.deep }) +
            mist.join('') +
            dots(upTo(150).map(star), 1.3, colours.ground[4]!) +
            dots(upTo(50).map(star), 2.1, colours.ground[5]!),
        ],
        [
          'core',
          traits.overall === null
            ? shape('ellipse', {
                cx: core.x,
                cy: core.y,
                rx: 60,
                ry: 30,
                fill: 'none',
                stroke: colours.ground[4],
                'stroke-width': 1.6,
                'stroke-dasharray': '2 7',
              })
            : shape('ellipse', {
                cx: core.x,
                cy: core.y,
                rx: Math.round(70 + 190 * light),
                ry: Math.round(30 + 84 * light),
                fill: 'url(#core-light)',
              }),
        ],
        ['dust', dust(scene)],
        ['days', days(scene)],
        ['constellations', constellations(scene)],
        ...beacons(scene),
        ['words', caption(scene, { x: 64, y: 84, size: 40, width: 380 })],
      ],
    }
  },
}

/** Where something that old is on one of the two arms; `stray` are two numbers from -0.5 to 0.5. */
function onArm(arm: number, age: number, stray: Point): Point {
  const reach = (44 + 400 * age ** 0.9) * (1 + stray[0] * 0.16)
  const [x, y] = onCircle(0, 0, reach, arm / 2 + 1.35 * (1 - age) + stray[1] * 0.08)
  return [core.x + x * 1.12, core.y + y * tilt]
}

function dust({ random, colours }: Scene): string {
  const chance = random('dust')
  const arms = upTo(2)
    .map((arm) => smooth(upTo(25).map((step) => onArm(arm, step / 24, [0, 0]))))
    .join('')
  const specks = upTo(420).map((index) =>
    onArm(index % 2, chance(), [2.4 * (chance() - 0.5), 1.6 * (chance() - 0.5)]),
  )
  return (
    [46, 32, 20, 10]
      .map((width) =>
        stroke(arms, colours.tones[0]![3]!, width, {
          'stroke-opacity': 0.06,
          'stroke-linecap': 'round',
        }),
      )
      .join('') + dots(specks, 1.4, colours.tones[0]![4]!)
  )
}

function days(scene: Scene): string {
  const { traits, colours } = scene
  const random = scene.random('days')
  const rows = traits.weekdays
  const weeks = rows?.[0]?.length ?? 52
  const counts = rows
    ? upTo(weeks * 7).map((day) => rows[day % 7]![Math.floor(day / 7)]!)
    : upTo(364).map(() => 0)
  const most = Math.max(...counts)
  const classes: Point[][] = [[], [], [], []]
  counts.forEach((count, day) => {
    const age = 1 - (day + 0.5) / counts.length
    const place = onArm(day % 2, age, [random() - 0.5, random() - 0.5])
    const level = most > 0 ? Math.sqrt(count / most) : 0
    const step = level === 0 ? 0 : level < 0.5 ? 1 : level < 0.8 ? 2 : 3
    classes[step]!.push(place)
  })
  const [none = [], few = [], some = [], many = []] = classes
  if (!rows) return dots(none, 1.6, colours.ground[4]!, { 'stroke-opacity': 0.7 })
  const lights = (points: Point[], size: number, colour: string) =>
    dots(points, size * 2.6, colour, { 'stroke-opacity': 0.16 }) + dots(points, size, colour)
  return (
    dots(none, 1.5, colours.ground[4]!) +
    lights(few, 3, colours.tones[0]![4]!) +
    lights(some, 4.4, colours.bright[0]!) +
    lights(many, 6, colours.isDark ? colours.bright[4]! : colours.series[4]!)
  )
}

function constellations(scene: Scene): string {
  const { traits, colours } = scene
  const list = (traits.languages ?? []).slice(0, places.length)
  return list
    .map(({ name, part }, index) => {
      const random = scene.random(`constellation ${index}`)
      const [x, y] = places[index]!
      const stars = 3 + Math.round(part * 9)
      const points = upTo(stars).map((at): Point => [
        x + (at - (stars - 1) / 2) * 24 + (random() - 0.5) * 10,
        y + (random() - 0.5) * 50,
      ])
      const colour = colours.bright[index]!
      return (
        stroke(line(points), colour, 1.2, { 'stroke-opacity': 0.6 }) +
        dots(points, 11, colour, { 'stroke-opacity': 0.18 }) +
        dots(points, 4.6, colour) +
        words({
          x,
          y: y + 40,
          size: 14,
          anchor: 'middle',
          fill: colours.muted,
          text: name,
          width: 150,
        })
      )
    })
    .join('')
}

/** Four stars around the core, each with rays as long as its score. */
function beacons({ traits, colours }: Scene): Layer[] {
  const around: readonly Point[] = [
    [core.x + 306, core.y - 18],
    [core.x + 66, core.y + 118],
    [core.x - 306, core.y + 14],
    [core.x - 84, core.y - 112],
  ]
  return traits.dimensions.map(({ id, score }, index): Layer => {
    const [x, y] = around[index]!
    if (score === null)
      return [
        id,
        circle(x, y, 12, {
          fill: 'none',
          stroke: colours.ground[5],
          'stroke-width': 1.4,
          'stroke-dasharray': '2 4',
        }),
      ]
    const ray = 8 + 0.42 * score
    const waist = 2.2
    const cross = [
      [0, -ray],
      [waist, -waist],
      [ray, 0],
      [waist, waist],
      [0, ray],
      [-waist, waist],
      [-ray, 0],
      [-waist, -waist],
    ].map(([dx, dy]): Point => [x + dx!, y + dy!])
    return [
      id,
      circle(x, y, 4 + ray * 0.36, { fill: colours.series[index], 'fill-opacity': 0.2 }) +
        path(`${line(cross)}Z`, { fill: colours.bright[index] }) +
        circle(x, y, 4.2, { fill: colours.isDark ? colours.text : colours.series[index] }),
    ]
  })
}
