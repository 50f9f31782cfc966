/** A year of code seen from far: a line for each week, its words coloured by language. */
import { type Art, type Scene, texture } from './art.ts'
import { caption, captionFeature } from './caption.ts'
import { levelsOf, upTo } from './measures.ts'
import { arc, at, circle, glow, rectangle, shape, stroke, words } from './pen.ts'

const page = { x: 660, y: 56, width: 556, height: 528 }
const lines = 26
const lineHeight = 18.4
const longest = 210

export const repositoryCover: Art = {
  features: [
    texture('light', 'a soft light behind the page'),
    texture('page', 'the page'),
    {
      feature: 'tokens',
      signal: 'calendar',
      also: ['languages'],
      how: 'a line of code for each week, the more contributions the longer; the colours of its words, each as often as its language’s share; how it is cut is seeded',
    },
    { feature: 'activity', signal: 'activity', how: 'how full the first dial is' },
    { feature: 'collaboration', signal: 'collaboration', how: 'the second dial' },
    { feature: 'stackDiversity', signal: 'stackDiversity', how: 'the third dial' },
    { feature: 'aiSavviness', signal: 'aiSavviness', how: 'the fourth dial' },
    captionFeature,
  ],
  draw(scene) {
    const { colours, height } = scene
    return {
      definitions: glow('cover-light', colours.tones[0]![2]!, colours.isDark ? 0.55 : 0.4),
      layers: [
        ['light', circle(page.x + 280, height / 2, 520, { fill: 'url(#cover-light)' })],
        ['page', paper(scene)],
        ['tokens', tokens(scene)],
        ...dials(scene),
        ['words', caption(scene, { x: 72, y: 226, size: 62, width: 520 })],
      ],
    }
  },
}

function paper({ colours }: Scene): string {
  const frame = rectangle(page.x, page.y, page.width, page.height, {
    rx: 14,
    fill: colours.ground[0],
    stroke: colours.ground[2],
    'stroke-width': 1.5,
  })
  const bar = shape('path', {
    d: `M${page.x} ${page.y + 34}h${page.width}`,
    stroke: colours.ground[2],
    'stroke-width': 1.5,
  })
  const lights = [0, 1, 2].map((index) =>
    circle(page.x + 24 + index * 20, page.y + 17, 5, { fill: colours.ground[3] }),
  )
  const numbers = upTo(2 * lines).map((index) => {
    const [x, y] = placeOf(index)
    return `M${at(x - 22)} ${at(y)}h9`
  })
  return frame + bar + lights.join('') + stroke(numbers.join(''), colours.ground[3]!, 2.4)
}

const placeOf = (index: number): [number, number] => [
  page.x + 46 + Math.floor(index / lines) * (page.width / 2 - 6),
  page.y + 34 + 14 + (index % lines) * lineHeight,
]

function tokens({ traits, colours, random }: Scene): string {
  if (traits.weeks === null) {
    const data = upTo(2 * lines).map(
      (index) => `M${placeOf(index).map(at).join(' ')}h${longest / 2}`,
    )
    return stroke(data.join(''), colours.ground[4]!, 1.6, {
      'stroke-dasharray': '2 7',
      'stroke-linecap': 'round',
    })
  }
  const levels = levelsOf(traits.weeks)
  const chance = random('tokens')
  const list = traits.languages ?? []
  const data = new Map<string, string>()
  const add = (colour: string, part: string) => data.set(colour, (data.get(colour) ?? '') + part)
  levels.forEach((level, index) => {
    const [left, y] = placeOf(index)
    const indent = [0, 1, 2, 1, 2, 3, 2, 1][Math.floor(chance() * 8)]! * 13
    const end = left + Math.max(level > 0 ? 10 : 0, level * longest)
    if (level === 0) return add(colours.ground[2]!, `M${at(left)} ${at(y)}h.01`)
    let x = left + Math.min(indent, level * longest * 0.5)
    while (x < end - 4) {
      const wide = Math.min(end - x, 12 + 44 * chance() ** 1.6)
      add(
        colourAt(chance()),
        `M${x.toFixed(1)} ${y.toFixed(1)}h${Math.max(0.1, wide - 6).toFixed(1)}`,
      )
      x += wide + 5
    }
  })
  return [...data]
    .map(([colour, d]) => stroke(d, colour, 6.4, { 'stroke-linecap': 'round' }))
    .join('')

  /** A language's colour, each as often as its share; what has none is grey. */
  function colourAt(place: number): string {
    let sum = 0
    for (const [index, { part }] of list.entries()) {
      sum += part
      if (place < sum) return index < 6 ? colours.series[index]! : colours.tones[index % 6]![3]!
    }
    return colours.ground[4]!
  }
}

function dials({ traits, colours }: Scene) {
  return traits.dimensions.map(({ id, name, score }, index) => {
    const [x, y] = [72 + 44 + index * 130, 412]
    const text = score === null ? '?' : String(Math.round(score))
    const ring =
      score === null
        ? stroke(arc(x, y, 40, 0, 1), colours.ground[4]!, 2, {
            'stroke-dasharray': '3 7',
            'stroke-linecap': 'round',
          })
        : stroke(arc(x, y, 40, 0, 1), colours.ground[2]!, 8) +
          stroke(arc(x, y, 40, 0, score / 100), colours.series[index]!, 8, {
            'stroke-linecap': 'round',
          })
    return [
      id,
      ring +
        words({
          x,
          y: y + 11,
          size: 30,
          anchor: 'middle',
          bold: true,
          fill: score === null ? colours.muted : colours.text,
          text,
        }) +
        words({
          x,
          y: y + 74,
          size: 16,
          anchor: 'middle',
          fill: colours.muted,
          text: name,
          width: 122,
        }),
    ] as const
  })
}
