/** Sound made visible: the year as waves of particles, one wave for each dimension. */
import { type Art, type Layer, type Scene, texture } from './art.ts'
import { caption, captionFeature } from './caption.ts'
import { between, levelAt, levelsOf, softened, upTo } from './measures.ts'
import { circle, dots, glow, type Point, rectangle } from './pen.ts'

const columns = 118
const middle = 206

export const particleWave: Art = {
  features: [
    texture('air', 'a soft light and seeded dust'),
    {
      feature: 'wave',
      signal: 'calendar',
      how: 'how far the particles swing: the contributions of each week, a year ago on the left',
    },
    {
      feature: 'activity',
      signal: 'activity',
      also: ['calendar'],
      how: 'the first wave: how large its particles are, and how far it rises',
    },
    {
      feature: 'collaboration',
      signal: 'collaboration',
      also: ['calendar'],
      how: 'the second wave',
    },
    {
      feature: 'stackDiversity',
      signal: 'stackDiversity',
      also: ['calendar'],
      how: 'the third wave',
    },
    { feature: 'aiSavviness', signal: 'aiSavviness', also: ['calendar'], how: 'the fourth wave' },
    captionFeature,
  ],
  draw(scene) {
    const { width, height, colours } = scene
    const random = scene.random('air')
    const dust = upTo(90).map((): Point => [width * random(), height * random()])
    return {
      definitions: glow('air-light', colours.tones[0]![3]!, colours.isDark ? 0.4 : 0.24),
      layers: [
        [
          'air',
          rectangle(0, 0, width, height, { fill: colours.deep }) +
            circle(1020, middle, 520, { fill: 'url(#air-light)' }) +
            dots(dust, 1.5, colours.ground[3]!),
        ],
        ['wave', spine(scene)],
        ...waves(scene),
        ['words', caption(scene, { x: 64, y: 84, size: 40, width: 420 })],
      ],
    }
  },
}

const swingOf = ({ traits }: Scene) => traits.weeks && softened(levelsOf(traits.weeks), 2)

/** The year itself, as a fine row of dots at the middle, mirrored like a waveform. */
function spine(scene: Scene): string {
  const { colours, width } = scene
  const swing = swingOf(scene)
  const points = upTo(columns * 2).flatMap((index): Point[] => {
    const place = index / (columns * 2 - 1)
    const x = between(430, width + 6, place)
    const reach = swing ? levelAt(swing, place) * 60 : 0
    return upTo(1 + Math.round(reach / 9)).flatMap((step): Point[] => [
      [x, middle - step * 9],
      [x, middle + step * 9],
    ])
  })
  return dots(points, 1.7, colours.ground[4]!, { 'stroke-opacity': 0.6 })
}

function waves(scene: Scene): Layer[] {
  const { traits, colours, width } = scene
  const swing = swingOf(scene)
  return traits.dimensions.map(({ id, score }, index): Layer => {
    const random = scene.random(id)
    const phase = random() * 6.28
    const pace = 2.1 + index * 0.42 + random() * 0.4
    const share = (score ?? 0) / 100
    const rows = score === null ? 1 : 6
    const classes: Point[][] = [[], [], []]
    for (const row of upTo(rows))
      for (const column of upTo(columns)) {
        const place = column / (columns - 1)
        const x = between(360, width + 10, place)
        const level = swing ? levelAt(swing, place) : 0.3
        const rise = (34 + 140 * share) * (0.35 + 0.65 * level)
        const angle = phase + pace * place * 6.28 + row * 0.16
        const y = middle + Math.sin(angle) * rise * (1 - row * 0.07) + (row - 2.5) * 6
        // Particles in front are large, those behind small: the wave turns towards the viewer.
        const near = (Math.cos(angle + 0.8) + 1) / 2
        const fade = Math.min(1, place * 5)
        classes[near * fade > 0.72 ? 2 : near * fade > 0.36 ? 1 : 0]!.push([x, y])
      }
    if (score === null)
      return [id, dots(classes.flat(), 1.6, colours.ground[5]!, { 'stroke-opacity': 0.7 })]
    const size = 1.2 + 2.2 * share
    const [far = [], half = [], near = []] = classes
    return [
      id,
      dots(far, size * 0.7, colours.tones[index]![2]!, { 'stroke-opacity': 0.8 }) +
        dots(half, size * 1.15, colours.tones[index]![4]!, { 'stroke-opacity': 0.85 }) +
        dots(near, size * 1.7, colours.isDark ? colours.bright[index]! : colours.series[index]!),
    ]
  })
}
