/** A desk seen from above: the work of a year laid out on it. */
import { type Art, type Layer, type Scene, texture } from './art.ts'
import { caption, captionFeature } from './caption.ts'
import { desk, grey, lit, one, space } from './desk.ts'
import { cup, keyboard, plant } from './desk-things.ts'
import { upTo } from './measures.ts'
import { glow, path, rectangle, shape, stroke } from './pen.ts'
import { cuboid, face, seen, type Spot } from './isometric.ts'

const screenAt = { x: 3, y: 2, wide: 12, low: 1.6, high: 6 }
const towers = { x: 19.5, y: 1.6, step: 2.7, size: 1.9, tallest: 8.6 }

export const isometricWorkspace: Art = {
  features: [
    texture('room', 'the floor'),
    texture('desk', 'the desk'),
    { feature: 'lamp', signal: 'overall', how: 'how bright the light above the desk is' },
    {
      feature: 'screen',
      signal: 'languages',
      how: 'a line on the screen for each language: as long as its share',
    },
    {
      feature: 'activity',
      signal: 'activity',
      how: 'the height of the first tower, a floor for every ten points',
    },
    { feature: 'collaboration', signal: 'collaboration', how: 'the second tower' },
    { feature: 'stackDiversity', signal: 'stackDiversity', how: 'the third tower' },
    { feature: 'aiSavviness', signal: 'aiSavviness', how: 'the fourth tower' },
    {
      feature: 'keys',
      signal: 'weekdays',
      how: 'a key for each day of the year: brighter for more contributions',
    },
    {
      feature: 'plant',
      signal: 'aiFloor',
      how: 'a leaf for every ten per cent of commits with AI marks, a bare pot where that is unknown',
    },
    {
      feature: 'cup',
      signal: 'streak',
      how: 'how full the cup is: the longest streak, full at sixty days',
    },
    captionFeature,
  ],
  draw(scene) {
    const { width, height, colours, traits } = scene
    const light = (traits.overall ?? 0) / 100
    const [x, y] = seen(space, [15, 6, 3])
    return {
      definitions:
        glow(
          'lamp-light',
          colours.isDark ? colours.tones[0]![3]! : colours.tones[0]![2]!,
          0.25 + 0.6 * light,
        ) + glow('shade', colours.isDark ? colours.deep : colours.ground[5]!, 0.5),
      layers: [
        [
          'room',
          rectangle(0, 0, width, height, {
            fill: colours.isDark ? colours.deep : colours.tones[0]![0],
          }) + floor(scene),
        ],
        [
          'lamp',
          traits.overall === null
            ? ''
            : shape('ellipse', {
                cx: Math.round(x),
                cy: Math.round(y),
                rx: 560,
                ry: 300,
                fill: 'url(#lamp-light)',
              }),
        ],
        ['desk', table(scene)],
        ['screen', screen(scene)],
        ...columns(scene),
        ['keys', keyboard(scene)],
        ['plant', plant(scene)],
        ['cup', cup(scene)],
        ['words', caption(scene, { x: 64, y: 84, size: 40, width: 420 })],
      ],
    }
  },
}

function floor({ colours }: Scene): string {
  const lines = upTo(26).map((index) => {
    const [from, to] = [
      seen(space, [index * 4 - 40, -30, -2]),
      seen(space, [index * 4 - 40, 60, -2]),
    ]
    const [start, end] = [
      seen(space, [-40, index * 4 - 30, -2]),
      seen(space, [70, index * 4 - 30, -2]),
    ]
    return `M${from.map(Math.round).join(' ')}L${to.map(Math.round).join(' ')}M${start.map(Math.round).join(' ')}L${end.map(Math.round).join(' ')}`
  })
  return stroke(lines.join(''), colours.ground[2]!, 0.8, { 'stroke-opacity': 0.6 })
}

function table(scene: Scene): string {
  const { colours } = scene
  const wood = colours.isDark
    ? { top: colours.ground[2]!, left: colours.ground[1]!, right: colours.ground[0]! }
    : { top: colours.background, left: colours.ground[2]!, right: colours.ground[3]! }
  const shadow = path(
    face(space, [
      [1, 1, -2],
      [desk.wide + 2, 1, -2],
      [desk.wide + 2, desk.deep + 2, -2],
      [1, desk.deep + 2, -2],
    ]),
    {
      fill: colours.isDark ? colours.deep : colours.ground[3],
      'fill-opacity': 0.7,
    },
  )
  return shadow + cuboid(space, [0, 0, 0], [desk.wide, desk.deep, desk.high], wood)
}

function screen(scene: Scene): string {
  const { traits, colours } = scene
  const { x, y, wide, low, high } = screenAt
  const up = desk.high
  const stand =
    cuboid(space, [x + wide / 2 - 2, y - 0.6, up], [4, 1.6, 0.25], grey(scene, 3)) +
    cuboid(space, [x + wide / 2 - 0.5, y - 0.2, up], [1, 0.5, low], grey(scene, 3))
  const case_ = cuboid(space, [x, y, up + low], [wide, 0.5, high], grey(scene, 3))
  const front = y + 0.5
  const flat = (left: number, bottom: number, across: number, tall: number) =>
    face(space, [
      [left, front, bottom],
      [left + across, front, bottom],
      [left + across, front, bottom + tall],
      [left, front, bottom + tall],
    ])
  const glass = path(flat(x + 0.35, up + low + 0.35, wide - 0.7, high - 0.7), {
    fill: colours.isDark ? colours.deep : colours.text,
  })
  const list = traits.languages
  const room = wide - 2.6
  if (!list || list.length === 0) {
    const line = path(flat(x + 1.2, up + low + high / 2, room, 0.3), {
      fill: 'none',
      stroke: colours.ground[4],
      'stroke-width': 1.2,
      ...(list ? {} : { 'stroke-dasharray': '2 5' }),
    })
    return stand + case_ + glass + line
  }
  const most = list[0]!.part
  const bars = list.slice(0, 8).map(({ part }, index) => {
    const long = Math.max(0.3, (room * part) / most)
    const indent = [0, 0.7, 0.7, 1.4, 1.4, 0.7, 0.7, 0][index]!
    return path(
      flat(
        x + 1.1 + indent,
        up + low + high - 1.2 - index * 0.6,
        Math.min(long, room - indent),
        0.34,
      ),
      { fill: colours.series[index % 6] },
    )
  })
  return stand + case_ + glass + bars.join('')
}

function columns(scene: Scene): Layer[] {
  const { traits, colours } = scene
  return traits.dimensions.map(({ id, score }, index): Layer => {
    const x = towers.x + index * towers.step - 0.4
    const at: Spot = [x, towers.y + index * 0.2, desk.high]
    const { size } = towers
    if (score === null) {
      const high = 4
      const [far, near] = [x, x + size]
      const [back, front] = [at[1], at[1] + size]
      const up = desk.high
      const edges =
        face(space, [
          [far, back, up + high],
          [near, back, up + high],
          [near, front, up + high],
          [far, front, up + high],
        ]) +
        face(space, [
          [far, front, up],
          [near, front, up],
          [near, front, up + high],
          [far, front, up + high],
        ]) +
        face(space, [
          [near, back, up],
          [near, front, up],
          [near, front, up + high],
          [near, back, up + high],
        ])
      return [id, stroke(edges, colours.ground[5]!, 1.2, { 'stroke-dasharray': '2 5' })]
    }
    const high = Math.max(0.15, (towers.tallest * score) / 100)
    const tower = cuboid(space, at, [size, size, high], lit(scene, index))
    const floors = upTo(Math.ceil(score / 10))
      .slice(1)
      .map((level) => {
        const up = desk.high + level * (towers.tallest / 10)
        const [a, b, c] = [
          seen(space, [x, at[1] + size, up]),
          seen(space, [x + size, at[1] + size, up]),
          seen(space, [x + size, at[1], up]),
        ]
        return `M${a.map(one).join(' ')}L${b.map(one).join(' ')}L${c.map(one).join(' ')}`
      })
    return [
      id,
      tower +
        stroke(floors.join(''), colours.isDark ? colours.deep : colours.background, 1.3, {
          'stroke-opacity': 0.7,
        }),
    ]
  })
}
