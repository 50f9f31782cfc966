/** Streams: from languages through the four dimensions to one score, each as broad as what it stands for. */
import { dimensionIds } from '../../score/scorecard.ts'
import { type Art, type Layer, type Scene, texture } from './art.ts'
import { caption, captionFeature } from './caption.ts'
import { bandData, dimensionSpans, middle, nodeWidth, right, streams } from './flow-streams.ts'
import { between, levelAt, levelsOf, softened, upTo } from './measures.ts'
import { at, circle, dots, glow, linear, path, type Point, rectangle, words } from './pen.ts'

export const dataFlow: Art = {
  features: [
    texture('current', 'seeded specks that drift along'),
    {
      feature: 'streams',
      signal: 'languages',
      also: dimensionIds,
      how: 'a stream from each language: as broad as its share',
    },
    {
      feature: 'activity',
      signal: 'activity',
      also: ['collaboration', 'stackDiversity', 'aiSavviness'],
      how: 'the first stream to the right: as broad as the score',
    },
    {
      feature: 'collaboration',
      signal: 'collaboration',
      also: ['activity', 'stackDiversity', 'aiSavviness'],
      how: 'the second stream',
    },
    {
      feature: 'stackDiversity',
      signal: 'stackDiversity',
      also: ['activity', 'collaboration', 'aiSavviness'],
      how: 'the third stream',
    },
    {
      feature: 'aiSavviness',
      signal: 'aiSavviness',
      also: ['activity', 'collaboration', 'stackDiversity'],
      how: 'the fourth stream',
    },
    {
      feature: 'sum',
      signal: 'overall',
      how: 'how far the ring at the end is filled, with its number',
    },
    { feature: 'pulse', signal: 'calendar', how: 'the line below: contributions of the year' },
    captionFeature,
  ],
  draw(scene) {
    const { width, height, colours } = scene
    const random = scene.random('current')
    const specks = upTo(120).map((): Point => [
      between(430, width, random()),
      between(20, height - 20, random()),
    ])
    const names = scene.traits.dimensions.map((_, index) =>
      linear(
        `run-${index}`,
        [
          [0, colours.tones[index]![2]!, 0.55],
          [1, colours.series[index]!, 0.85],
        ],
        { gradientUnits: 'userSpaceOnUse', x1: middle, x2: right },
      ),
    )
    return {
      definitions:
        names.join('') + glow('flow-light', colours.tones[0]![2]!, colours.isDark ? 0.7 : 0.45),
      layers: [
        [
          'current',
          rectangle(0, 0, width, height, { fill: colours.deep }) +
            circle(1100, 198, 500, { fill: 'url(#flow-light)' }) +
            dots(specks, 1.6, colours.ground[3]!),
        ],
        ['streams', streams(scene)],
        ...runs(scene),
        ['sum', total(scene)],
        ['pulse', pulse(scene)],
        ['words', caption(scene, { x: 64, y: 84, size: 40, width: 340 })],
      ],
    }
  },
}

function runs(scene: Scene): Layer[] {
  const { traits, colours } = scene
  const spans = dimensionSpans(scene)
  const high = spans.reduce((sum, { from, to }) => sum + to - from, 0)
  const shrink = Math.min(1, 108 / high)
  let y = 197 - (high * shrink) / 2
  return traits.dimensions.map(({ id, name, score }, index): Layer => {
    const span = spans[index]!
    const goal = { from: y, to: y + (span.to - span.from) * shrink }
    y = goal.to
    const label = { x: middle + nodeWidth + 12, y: (span.from + span.to) / 2 + 6, width: 190 }
    if (score === null)
      return [
        id,
        path(bandData(middle + nodeWidth, span, right, goal), {
          fill: 'none',
          stroke: colours.ground[5],
          'stroke-width': 1.3,
          'stroke-dasharray': '2 6',
        }) + words({ ...label, size: 16, fill: colours.muted, text: `${name} ?` }),
      ]
    return [
      id,
      path(bandData(middle + nodeWidth, span, right + 20, goal), { fill: `url(#run-${index})` }) +
        rectangle(middle, span.from, nodeWidth, span.to - span.from, {
          rx: 3,
          fill: colours.series[index],
        }) +
        words({
          ...label,
          size: 16,
          bold: true,
          fill: colours.text,
          text: `${name} ${Math.round(score)}`,
        }),
    ]
  })
}

function total({ traits, colours }: Scene): string {
  const [x, y, radius] = [right + 62, 197, 62]
  const { overall } = traits
  const isKnown = overall !== null
  const fill = circle(x, y, radius, {
    fill: colours.background,
    stroke: isKnown ? colours.ground[3] : colours.ground[5],
    'stroke-width': 5,
    ...(isKnown ? {} : { 'stroke-dasharray': '3 7' }),
  })
  const turn = 2 * Math.PI * radius
  const ring = isKnown
    ? circle(x, y, radius, {
        fill: 'none',
        stroke: colours.text,
        'stroke-width': 5,
        'stroke-dasharray': `${at((turn * overall) / 100)} ${at(turn)}`,
        transform: `rotate(-90 ${x} ${y})`,
      })
    : ''
  return (
    fill +
    ring +
    words({
      x,
      y: y + 17,
      size: 48,
      anchor: 'middle',
      bold: isKnown,
      fill: isKnown ? colours.text : colours.muted,
      text: isKnown ? String(Math.round(overall)) : '?',
    })
  )
}

function pulse({ traits, colours, width }: Scene): string {
  const weeks = traits.weeks && softened(levelsOf(traits.weeks), 1)
  const points = upTo(105).map((index): Point => {
    const place = index / 104
    return [between(430, width - 240, place), 376 - (weeks ? levelAt(weeks, place) * 22 : 0)]
  })
  return dots(points, 2.4, weeks ? colours.ground[5]! : colours.ground[4]!)
}
