/** The year as a drawn range of ridges, a line for each day of the week. */
import type { Art, Layer, Scene } from './art.ts'
import { caption, captionFeature } from './caption.ts'
import { between, softened, upTo } from './measures.ts'
import { circle, dots, glow, linear, path, type Point, smooth, stroke } from './pen.ts'

/** To the left of it lies what X covers with the portrait, below the middle. */
const [from, to] = [360, 1440]
const first = 196
const gap = 37
const tallest = 118

export const xBanner: Art = {
  features: [
    {
      feature: 'ridges',
      signal: 'weekdays',
      how: 'a ridge for each day of the week, Monday at the back: contributions of that day, week by week',
    },
    {
      feature: 'activity',
      signal: 'activity',
      how: 'the first mark at the lower edge: its length is the score',
    },
    { feature: 'collaboration', signal: 'collaboration', how: 'the second mark' },
    { feature: 'stackDiversity', signal: 'stackDiversity', how: 'the third mark' },
    { feature: 'aiSavviness', signal: 'aiSavviness', how: 'the fourth mark' },
    { feature: 'sun', signal: 'overall', how: 'how high the sun stands behind the ridges' },
    captionFeature,
  ],
  draw(scene) {
    const { colours, traits } = scene
    const sun = { x: 1120, y: between(214, 96, (traits.overall ?? 0) / 100) }
    const disc =
      traits.overall === null
        ? circle(sun.x, sun.y, 74, {
            fill: 'none',
            stroke: colours.ground[4],
            'stroke-width': 1.6,
            'stroke-dasharray': '3 7',
          })
        : circle(sun.x, sun.y, 74, { fill: colours.series[1] })
    return {
      definitions:
        glow('x-haze', colours.tones[1]![3]!, colours.isDark ? 0.4 : 0.28) +
        linear(
          'slope',
          [
            [0, colours.tones[0]![1]!],
            [0.75, colours.background],
          ],
          { x1: 0, y1: 0, x2: 0, y2: 1 },
        ),
      layers: [
        ['sun', circle(sun.x, sun.y, 420, { fill: 'url(#x-haze)' }) + disc],
        ['ridges', ridges(scene)],
        ...marks(scene),
        ['words', caption(scene, { x: 64, y: 98, size: 52, width: 760 })],
      ],
    }
  },
}

function ridges({ width, traits, colours }: Scene): string {
  const rows = traits.weekdays
  if (rows === null)
    return upTo(7)
      .map((row) =>
        stroke(`M0 ${first + gap * row}H${width}`, colours.ground[4]!, 1.6, {
          'stroke-dasharray': '2 8',
        }),
      )
      .join('')
  const flat = rows.flat()
  const most = Math.max(...flat)
  return rows
    .map((row, index) => {
      const base = first + gap * index
      const levels = softened(
        row.map((count) => (most > 0 ? Math.sqrt(count / most) : 0)),
        1,
      )
      const shown: Point[] = [
        ...[0, 90, 180, 260, from - 30].map((x): Point => [x, base]),
        ...levels.map((level, week): Point => [
          between(from, to, week / Math.max(1, levels.length - 1)),
          base - level * tallest,
        ]),
        [to + 30, base],
        [width, base],
      ]
      const colour = colours.tones[0]![[1, 2, 2, 3, 3, 4, 4][index]!]!
      return (
        path(`${smooth(shown)}V${base + gap + 6}H0Z`, { fill: 'url(#slope)' }) +
        stroke(smooth(shown), index === 6 ? colours.series[0]! : colour, 2.4)
      )
    })
    .join('')
}

function marks({ traits, colours, height }: Scene): Layer[] {
  const room = 190
  return traits.dimensions.map(({ id, score }, index): Layer => {
    const x = from + 90 + index * (room + 24)
    const y = height - 32
    if (score === null)
      return [
        id,
        stroke(`M${x} ${y}h${room}`, colours.ground[4]!, 2, {
          'stroke-dasharray': '3 7',
          'stroke-linecap': 'round',
        }),
      ]
    const track = stroke(`M${x} ${y}h${room}`, colours.ground[2]!, 4, { 'stroke-linecap': 'round' })
    const long = (room * score) / 100
    return [
      id,
      track +
        (score > 0
          ? stroke(`M${x} ${y}h${long.toFixed(1)}`, colours.series[index]!, 4, {
              'stroke-linecap': 'round',
            })
          : '') +
        dots([[x + long, y]], 11, colours.series[index]!),
    ]
  })
}
