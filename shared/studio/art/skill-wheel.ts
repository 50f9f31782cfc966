/** A wheel of what somebody works with: languages by their share, dimensions by their score, with numbers. */
import { english } from '../../draw/locale/make-locale.ts'
import { fittingSize } from '../../draw/card/fitting-size.ts'
import { type Art, type Layer, type Scene, texture } from './art.ts'
import { archetypeIn, captionFeature } from './caption.ts'
import { levelsOf } from './measures.ts'
import { languages } from './wheel-languages.ts'
import { bars, middle } from './wheel-measures.ts'
import { arc, at, circle, glow, onCircle, stroke, words } from './pen.ts'

const [x, y] = middle
const hub = 84
const gauge = 234

export const skillWheel: Art = {
  features: [
    texture('paper', 'a soft light behind the wheel, bound to nothing'),
    {
      feature: 'grid',
      signal: 'coverage',
      how: 'the thin line around the scores: as much of it as there is evidence',
    },
    {
      feature: 'activity',
      signal: 'activity',
      how: 'how much of the upper right quarter of the inner ring is filled, with its number',
    },
    { feature: 'collaboration', signal: 'collaboration', how: 'the lower right quarter' },
    { feature: 'stackDiversity', signal: 'stackDiversity', how: 'the lower left quarter' },
    { feature: 'aiSavviness', signal: 'aiSavviness', how: 'the upper left quarter' },
    {
      feature: 'languages',
      signal: 'languages',
      how: 'the ring: a part for each language, as large as its share, with its name',
    },
    {
      feature: 'weeks',
      signal: 'calendar',
      how: 'the bars around: contributions of each week, clockwise from the top',
    },
    { feature: 'hub', signal: 'overall', how: 'the score in the middle' },
    captionFeature,
  ],
  draw(scene) {
    const { colours, traits, width } = scene
    return {
      definitions: glow('wheel-light', colours.tones[0]![2]!, colours.isDark ? 0.42 : 0.3),
      layers: [
        ['paper', circle(x, y, 560, { fill: 'url(#wheel-light)' })],
        ['grid', grid(scene)],
        ...gauges(scene),
        ['languages', languages(scene)],
        ['weeks', weeks(scene)],
        ['hub', centre(scene)],
        [
          'words',
          words({
            x: 64,
            y: 106,
            size: fittingSize(traits.login, 820, [60, 52, 46, 40, 36], 'badge-bold'),
            bold: true,
            fill: colours.text,
            text: traits.login,
            width: 820,
          }) +
            words({
              x: 64,
              y: 150,
              size: 27,
              fill: colours.muted,
              text: archetypeIn(scene),
              width: 700,
            }) +
            words({
              x: width - 64,
              y: 106,
              size: 22,
              anchor: 'end',
              fill: colours.muted,
              text: `Formula ${traits.formula}`,
              width: 240,
            }),
        ],
      ],
    }
  },
}

function grid({ colours, traits }: Scene): string {
  const spokes = [0, 0.25, 0.5, 0.75].map((turn) => {
    const [from, to] = [onCircle(x, y, hub + 22, turn), onCircle(x, y, gauge - 34, turn)]
    return `M${at(from[0])} ${at(from[1])}L${at(to[0])} ${at(to[1])}`
  })
  return (
    circle(x, y, gauge + 24, { fill: colours.ground[0] }) +
    stroke(spokes.join(''), colours.ground[3]!, 1.2) +
    stroke(arc(x, y, gauge + 24, 0, traits.coverage), colours.ground[4]!, 2)
  )
}

function gauges({ colours, traits }: Scene): Layer[] {
  return traits.dimensions.map(({ id, name, score }, index): Layer => {
    const [from, to] = [index / 4 + 0.014, (index + 1) / 4 - 0.014]
    const [left, top] = onCircle(x, y, 158, (from + to) / 2)
    const text = { x: left, anchor: 'middle', width: 126 } as const
    const round = { 'stroke-linecap': 'round' }
    if (score === null)
      return [
        id,
        stroke(arc(x, y, gauge, from, to), colours.ground[4]!, 3, {
          ...round,
          'stroke-dasharray': '1 10',
        }) +
          words({
            ...text,
            y: top + 2,
            size: 24,
            fill: colours.muted,
            text: english().messages.unknown,
          }) +
          words({ ...text, y: top + 27, size: 17, fill: colours.muted, text: name }),
      ]
    const end = from + ((to - from) * score) / 100
    return [
      id,
      stroke(arc(x, y, gauge, from, to), colours.ground[2]!, 20, round) +
        stroke(arc(x, y, gauge, from, end), colours.series[index]!, 20, round) +
        words({
          ...text,
          y: top + 4,
          size: 44,
          bold: true,
          fill: colours.text,
          text: String(Math.round(score)),
        }) +
        words({ ...text, y: top + 29, size: 17, fill: colours.muted, text: name }),
    ]
  })
}

function weeks({ colours, traits }: Scene): string {
  if (traits.weeks === null)
    return stroke(arc(x, y, bars.inner + 8, 0, 1), colours.ground[4]!, 1.6, {
      'stroke-dasharray': '2 8',
    })
  const levels = levelsOf(traits.weeks)
  const bar = (from: number, to: number, index: number) => {
    const turn = (index + 0.5) / levels.length
    const [inner, outer] = [onCircle(x, y, from, turn), onCircle(x, y, to, turn)]
    return `M${at(inner[0])} ${at(inner[1])}L${at(outer[0])} ${at(outer[1])}`
  }
  const data = levels.map((level, index) =>
    bar(bars.inner, bars.inner + 2 + level * (bars.outer - bars.inner - 2), index),
  )
  return stroke(data.join(''), colours.ground[5]!, 7, { 'stroke-linecap': 'butt' })
}

function centre({ colours, traits }: Scene): string {
  const { overall } = traits
  const track = stroke(
    arc(x, y, hub - 8, 0, 1),
    colours.ground[2]!,
    5,
    overall === null ? { 'stroke-dasharray': '3 8' } : {},
  )
  const text = { x, anchor: 'middle' } as const
  if (overall === null)
    return (
      track +
      words({
        ...text,
        y: y + 8,
        size: 24,
        fill: colours.muted,
        text: english().messages.unknown,
        width: 2 * hub - 44,
      })
    )
  return (
    track +
    stroke(arc(x, y, hub - 8, 0, overall / 100), colours.text, 5, { 'stroke-linecap': 'round' }) +
    words({
      ...text,
      y: y + 18,
      size: 60,
      bold: true,
      fill: colours.text,
      text: String(Math.round(overall)),
    }) +
    words({ ...text, y: y + 46, size: 18, fill: colours.muted, text: '/ 100' })
  )
}
