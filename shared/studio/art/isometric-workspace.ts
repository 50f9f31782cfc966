/** A desk seen from above: the work of a year laid out on it. */
import type { Colour } from '../../draw/theme/theme.ts'
import { type Art, type Layer, type Scene, texture } from './art.ts'
import { caption, captionFeature } from './caption.ts'
import { levelsOf, upTo } from './measures.ts'
import { glow, path, rectangle, shape, stroke } from './pen.ts'
import { cuboid, face, seen, type Space, type Spot } from './isometric.ts'

const space: Space = { x: 890, y: 98, unit: 13.2 }
const desk = { wide: 30, deep: 13, high: 0.8 }
const screenAt = { x: 3, y: 2, wide: 12, low: 1.6, high: 6 }
const towers = { x: 19.5, y: 1.6, step: 2.7, size: 1.9, tallest: 8.6 }
const keys = { x: 2.2, y: 8, wide: 23.4, deep: 3.4 }
const mat = { x: 1.5, y: 7.4, wide: 24.8, deep: 4.6 }

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

/** Three shades of a colour, as light falls from the left. */
const lit = ({ colours }: Scene, index: number) => ({
  top: colours.isDark ? colours.bright[index]! : colours.tones[index]![3]!,
  left: colours.series[index]!,
  right: colours.isDark ? colours.tones[index]![3]! : colours.bright[index]!,
})

const grey = ({ colours: { ground } }: Scene, from: number) => ({
  top: ground[from]!,
  left: ground[from + 1]!,
  right: ground[Math.min(5, from + 2)]!,
})

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

const one = (value: number) => Math.round(value * 10) / 10

function keyboard(scene: Scene): string {
  const { traits, colours } = scene
  const base = cuboid(space, [mat.x, mat.y, desk.high], [mat.wide, mat.deep, 0.3], grey(scene, 3))
  const rows = traits.weekdays
  const up = desk.high + 0.3
  const weeks = rows?.[0]?.length ?? 52
  const pitch = { x: keys.wide / 52, y: keys.deep / 7 }
  const flat = rows?.flat() ?? []
  const levels = rows ? levelsOf(flat) : []
  const tones = colours.tones[0]!
  const inks: Colour[] = [
    colours.isDark ? colours.ground[1]! : colours.background,
    tones[2]!,
    tones[3]!,
    tones[4]!,
    colours.bright[0]!,
  ]
  const data = inks.map(() => '')
  for (const row of upTo(7))
    for (const week of upTo(weeks)) {
      const level = levels[row * weeks + week] ?? 0
      const step = level === 0 ? 0 : Math.min(4, 1 + Math.floor(level * 4))
      const x = keys.x + week * pitch.x
      const y = keys.y + row * pitch.y
      data[step] += face(space, [
        [x, y, up],
        [x + pitch.x * 0.74, y, up],
        [x + pitch.x * 0.74, y + pitch.y * 0.78, up],
        [x, y + pitch.y * 0.78, up],
      ])
    }
  if (!rows)
    return base + stroke(data.join(''), colours.ground[4]!, 0.5, { 'stroke-dasharray': '1 2' })
  return base + data.map((shapes, step) => path(shapes, { fill: inks[step] })).join('')
}

function plant(scene: Scene): string {
  const { traits, colours } = scene
  const pot = cuboid(space, [27.6, 7.4, desk.high], [1.5, 1.5, 1.5], lit(scene, 1))
  const [x, y] = seen(space, [28.35, 8.15, desk.high + 1.5])
  if (traits.aiFloor === null) return pot
  const leaves = Math.ceil(traits.aiFloor * 10)
  const drawn = upTo(leaves).map((leaf) => {
    const lean = (leaf % 2 === 0 ? 1 : -1) * (4 + (leaf % 5) * 5)
    const tall = 22 + (leaf % 3) * 9
    const [tip, high] = [one(x + lean * 1.3), one(y - tall)]
    return `M${one(x)} ${one(y)}Q${one(x + lean * 1.5)} ${one(y - tall * 0.35)} ${tip} ${high}Q${one(x + lean * 0.2)} ${one(y - tall * 0.6)} ${one(x)} ${one(y)}`
  })
  return (
    pot +
    path(drawn.join(''), {
      fill: colours.series[2],
      stroke: colours.isDark ? colours.deep : colours.background,
      'stroke-width': 0.8,
    })
  )
}

function cup(scene: Scene): string {
  const { traits, colours } = scene
  const [x, y] = seen(space, [28, 11.2, desk.high])
  const [wide, high] = [13, 22]
  const full = traits.streak ? Math.min(1, traits.streak.longest / 60) : null
  const wall = `M${one(x - wide)} ${one(y - high)}V${one(y)}A${wide} ${wide / 2} 0 0 0 ${one(x + wide)} ${one(y)}V${one(y - high)}Z`
  const handle = stroke(
    `M${one(x + wide - 1)} ${one(y - high + 5)}q11 2 0 14`,
    colours.ground[5]!,
    3,
  )
  const mouth = (rx: number, fill: Colour) =>
    shape('ellipse', { cx: one(x), cy: one(y - high), rx, ry: rx / 2, fill })
  return (
    handle +
    path(wall, { fill: colours.isDark ? colours.ground[5] : colours.ground[3] }) +
    mouth(wide, colours.isDark ? colours.text : colours.ground[2]!) +
    mouth(wide - 2, colours.isDark ? colours.ground[2]! : colours.ground[4]!) +
    (full === null || full === 0
      ? ''
      : mouth((wide - 2) * (0.35 + 0.65 * full), colours.series[1]!))
  )
}
