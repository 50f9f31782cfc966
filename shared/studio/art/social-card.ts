/** For links and posts: who it is and the four scores on the left, the scope on the right. */
import { fittingSize } from '../../draw/card/fitting-size.ts'
import { english } from '../../draw/locale/make-locale.ts'
import { fitted, widthOf } from '../../draw/text/metrics.ts'
import { type Art, type Layer, type Scene, texture } from './art.ts'
import { archetypeIn, captionFeature } from './caption.ts'
import { upTo } from './measures.ts'
import { circle, dots, glow, type Point, rectangle, stroke, words } from './pen.ts'
import { scopeAt, scopeFeatures } from './scope.ts'

const left = 72
const column = 560
const rows = { first: 292, height: 56 }

export const socialCard: Art = {
  features: [
    texture('field', 'a seeded field of dots'),
    ...scopeFeatures.filter(
      ({ feature }) => !/activity|collaboration|Diversity|Savviness/.test(feature),
    ),
    {
      feature: 'activity',
      signal: 'activity',
      how: 'a quarter of the ring and the first bar, with its number',
    },
    {
      feature: 'collaboration',
      signal: 'collaboration',
      how: 'a quarter of the ring and the second bar',
    },
    {
      feature: 'stackDiversity',
      signal: 'stackDiversity',
      how: 'a quarter of the ring and the third bar',
    },
    {
      feature: 'aiSavviness',
      signal: 'aiSavviness',
      how: 'a quarter of the ring and the fourth bar',
    },
    { feature: 'score', signal: 'overall', also: ['archetype'], how: 'the large number' },
    {
      feature: 'languages',
      signal: 'languages',
      how: 'the strip below: a part for each language, as long as its share',
    },
    captionFeature,
  ],
  draw(scene) {
    const { width, height, colours, traits } = scene
    const random = scene.random('field')
    const specks = upTo(60).map((): Point => [width * (0.5 + random() * 0.5), height * random()])
    const place = { x: 915, y: 282, radius: 216 }
    const scope = scopeAt(place, scene)
    const bars = new Map(barsOf(scene))
    return {
      definitions:
        glow('card-light', colours.tones[0]![2]!, colours.isDark ? 0.6 : 0.42) + scope.definitions,
      layers: [
        [
          'field',
          circle(place.x, place.y, 520, { fill: 'url(#card-light)' }) +
            dots(specks, 2.2, colours.ground[3]!),
        ],
        ...scope.layers.map(([feature, elements]): Layer => [
          feature,
          elements + (bars.get(feature) ?? ''),
        ]),
        ['score', score(scene)],
        ['languages', languages(scene)],
        [
          'words',
          words({
            x: left,
            y: 118,
            size: fittingSize(traits.login, column, [62, 54, 46, 40, 34, 30], 'badge-bold'),
            bold: true,
            fill: colours.text,
            text: traits.login,
            width: column,
          }),
        ],
      ],
    }
  },
}

function score(scene: Scene): string {
  const { traits, colours } = scene
  const { overall } = traits
  const text = overall === null ? english().messages.unknown : String(Math.round(overall))
  const size = overall === null ? 36 : 76
  const beside = left + Math.ceil(widthOf(text, size, 'badge-bold')) + 18
  return (
    words({
      x: left,
      y: 222,
      size,
      bold: overall !== null,
      fill: overall === null ? colours.muted : colours.text,
      text,
    }) +
    words({
      x: beside,
      y: 190,
      size: 26,
      fill: colours.text,
      text: archetypeIn(scene),
      width: left + column - beside,
    }) +
    words({
      x: beside,
      y: 221,
      size: 20,
      fill: colours.muted,
      text: overall === null ? '' : 'of 100',
      width: 200,
    })
  )
}

function barsOf({ traits, colours }: Scene): Layer[] {
  const valueRoom = 110
  return traits.dimensions.map(({ id, name, score: value }, index): Layer => {
    const top = rows.first + rows.height * index
    const text = value === null ? english().messages.unknown : String(Math.round(value))
    const isKnown = value !== null
    const bar = isKnown
      ? rectangle(left, top + 10, column, 8, { rx: 4, fill: colours.ground[2] }) +
        (value > 0
          ? rectangle(left, top + 10, Math.max(8, (column * value) / 100), 8, {
              rx: 4,
              fill: colours.series[index],
            })
          : '')
      : stroke(`M${left} ${top + 14}h${column}`, colours.ground[4]!, 2, {
          'stroke-dasharray': '3 7',
          'stroke-linecap': 'round',
        })
    return [
      id,
      words({
        x: left,
        y: top,
        size: 23,
        fill: colours.text,
        text: name,
        width: column - valueRoom,
      }) +
        words({
          x: left + column,
          y: top,
          size: 23,
          anchor: 'end',
          bold: isKnown,
          fill: isKnown ? colours.text : colours.muted,
          text,
          width: valueRoom,
        }) +
        bar,
    ]
  })
}

function languages({ width, traits, colours }: Scene): string {
  const y = 548
  const whole = width - 2 * left
  const list = traits.languages
  if (!list || list.length === 0)
    return stroke(
      `M${left} ${y}h${whole}`,
      colours.ground[4]!,
      2,
      list ? {} : { 'stroke-dasharray': '3 7', 'stroke-linecap': 'round' },
    )
  let x = left
  const named = Math.min(4, list.length)
  const labels: string[] = []
  const room = 840 / named
  const parts = list.map(({ name, share, part }, index) => {
    const long = whole * part
    const from = x
    x += long
    if (index < named) {
      const text = `${fitted(name, room - 88, 20, 'badge')} ${english().percent(share)}`
      const start = left + index * room
      labels.push(
        circle(start + 7, y + 39, 6, { fill: colours.series[index % 6] }) +
          words({
            x: start + 22,
            y: y + 46,
            size: 20,
            fill: colours.muted,
            text,
            width: room - 34,
          }),
      )
    }
    return rectangle(from, y, Math.max(0.5, long - 2), 12, { fill: colours.series[index % 6] })
  })
  return parts.join('') + labels.join('')
}
