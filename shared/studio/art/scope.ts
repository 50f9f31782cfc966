/** The scope that several pictures look through: a ring of four scores, a ring of weeks, a phantom within. */
import type { ArtFeature, Layer, Scene } from './art.ts'
import { levelsOf } from './measures.ts'
import { arc, at, circle, group, linear, onCircle, path, radial, shape, stroke } from './pen.ts'
import { eyeOf, phantomOutline } from './phantom.ts'

export const scopeFeatures: readonly ArtFeature[] = [
  {
    feature: 'lens',
    signal: 'overall',
    also: ['archetype'],
    how: 'how brightly the glass is lit from behind',
  },
  {
    feature: 'weeks',
    signal: 'calendar',
    how: 'a tick for each week of the year, longer for more contributions',
  },
  {
    feature: 'activity',
    signal: 'activity',
    how: 'how much of the upper right quarter of the ring is filled',
  },
  { feature: 'collaboration', signal: 'collaboration', how: 'the lower right quarter' },
  { feature: 'stackDiversity', signal: 'stackDiversity', how: 'the lower left quarter' },
  { feature: 'aiSavviness', signal: 'aiSavviness', how: 'the upper left quarter' },
  {
    feature: 'phantom',
    signal: 'archetype',
    how: 'the colour of the phantom; grey where there is none to tell',
  },
  {
    feature: 'hem',
    signal: 'aiFloor',
    how: 'how far the phantom is drawn in lines from its hem: commits with AI marks',
  },
  { feature: 'iris', signal: 'languages', how: 'a part for each language, as large as its share' },
]

type Place = {
  x: number
  y: number
  /** Of the whole, pixels. */
  radius: number
}

/** Definitions and layers of a scope. */
export function scopeAt(
  { x, y, radius }: Place,
  { traits, colours }: Scene,
): {
  definitions: string
  layers: Layer[]
} {
  const { series, tones, ground, deep, background, isDark } = colours
  const unit = radius / 100
  const glass = 70 * unit
  const hue = traits.archetype ? traits.archetype.index % series.length : null
  const skin = hue === null ? ground[4]! : series[hue]!
  const light = (traits.overall ?? 0) / 100
  const body = { x, y: y - 4 * unit, half: 34 * unit }

  const definitions =
    radial('scope-glass', [
      [0, hue === null ? ground[3]! : tones[hue]![isDark ? 3 : 2]!, 0.25 + 0.65 * light],
      [0.62, hue === null ? ground[2]! : tones[hue]![1]!, 0.35 + 0.5 * light],
      [1, deep, 1],
    ]) +
    linear(
      'scope-skin',
      [
        [0, hue === null ? ground[5]! : colours.bright[hue]!],
        [0.55, skin],
        [1, hue === null ? ground[3]! : tones[hue]![3]!],
      ],
      { x1: 0, y1: 0, x2: 0.25, y2: 1 },
    ) +
    shape('clipPath', { id: 'scope-body' }, path(phantomOutline(body), {})) +
    shape('clipPath', { id: 'scope-edge' }, circle(x, y, glass, {}))

  const rings = traits.dimensions.map(({ id, score }, index): Layer => {
    const [from, to] = [index / 4 + 0.012, (index + 1) / 4 - 0.012]
    const width = 6.5 * unit
    const track = stroke(
      arc(x, y, 79 * unit, from, to),
      ground[score === null ? 3 : 2]!,
      score === null ? 1.6 * unit : width,
      {
        'stroke-linecap': 'round',
        ...(score === null ? { 'stroke-dasharray': `${at(unit)} ${at(4 * unit)}` } : {}),
      },
    )
    const end = from + ((to - from) * (score ?? 0)) / 100
    const filled =
      score === null
        ? ''
        : stroke(arc(x, y, 79 * unit, from, end), series[index]!, width, {
            'stroke-linecap': 'round',
          })
    return [id, track + filled]
  })

  const layers: Layer[] = [
    [
      'lens',
      circle(x, y, 98 * unit, { fill: background }) +
        circle(x, y, glass, { fill: deep }) +
        circle(x, y, glass, { fill: 'url(#scope-glass)' }),
    ],
    ['weeks', weeks()],
    ...rings,
    [
      'phantom',
      group(
        { 'clip-path': 'url(#scope-edge)' },
        path(phantomOutline(body), { fill: 'url(#scope-skin)' }),
      ),
    ],
    ['hem', group({ 'clip-path': 'url(#scope-body)' }, hem())],
    ['iris', eyeOf(body, traits.languages, colours)],
  ]
  return { definitions, layers }

  function weeks(): string {
    if (traits.weeks === null)
      return stroke(arc(x, y, 90 * unit, 0, 1), ground[3]!, 1.2 * unit, {
        'stroke-dasharray': `${at(unit)} ${at(4 * unit)}`,
      })
    const levels = levelsOf(traits.weeks)
    const tick = (from: number, to: number, turn: number) => {
      const [inner, outer] = [onCircle(x, y, from * unit, turn), onCircle(x, y, to * unit, turn)]
      return `M${at(inner[0])} ${at(inner[1])}L${at(outer[0])} ${at(outer[1])}`
    }
    const turnOf = (index: number) => (index + 0.5) / levels.length
    const resting = levels
      .map((level, index) => (level === 0 ? tick(86.5, 87.5, turnOf(index)) : ''))
      .join('')
    const active = levels
      .map((level, index) => (level > 0 ? tick(86.5, 87.5 + 10.5 * level, turnOf(index)) : ''))
      .join('')
    const round = { 'stroke-linecap': 'round' }
    return (
      stroke(resting, ground[3]!, 1.6 * unit, round) + stroke(active, ground[5]!, 1.9 * unit, round)
    )
  }

  function hem(): string {
    const bottom = body.y + body.half * 1.7
    const top = body.y - body.half
    if (traits.aiFloor === null || traits.aiFloor === 0) return ''
    const reach = bottom - (bottom - top) * Math.max(0.04, traits.aiFloor)
    const step = 3 * unit
    let lines = ''
    for (let height = bottom; height > reach; height -= step)
      lines += `M${at(x - body.half)} ${at(height)}h${at(2 * body.half)}`
    return stroke(lines, deep, 1.5 * unit, { 'stroke-opacity': 0.75 })
  }
}
