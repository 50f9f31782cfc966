/** The working drawing of a scope: four tubes as long as the scores, a lens with a tooth for each week. */
import { type Art, type Layer, type Scene, texture } from './art.ts'
import { ink, list, title } from './blueprint-tables.ts'
import { caption, captionFeature } from './caption.ts'
import { levelsOf, upTo } from './measures.ts'
import { arc, at, box, onCircle, path, polygon, rectangle, stroke, words } from './pen.ts'
import { phantomOutline } from './phantom.ts'

const lens = { x: 574, y: 212, radius: 104 }
const axis = 176
const tubes = { x: 776, shortest: 56, each: 0.8, highs: [156, 124, 94, 66] }

export const blueprint: Art = {
  features: [
    texture('sheet', 'the paper and its squares'),
    {
      feature: 'lens',
      signal: 'calendar',
      how: 'the wheel of the lens: a tooth for each week, higher for more contributions',
    },
    { feature: 'glass', signal: 'overall', how: 'how much of the inner ring is drawn through' },
    {
      feature: 'activity',
      signal: 'activity',
      also: ['collaboration', 'stackDiversity', 'aiSavviness'],
      how: 'the first tube: its length is the score, with its measure',
    },
    {
      feature: 'collaboration',
      signal: 'collaboration',
      also: ['activity', 'stackDiversity', 'aiSavviness'],
      how: 'the second tube',
    },
    {
      feature: 'stackDiversity',
      signal: 'stackDiversity',
      also: ['activity', 'collaboration', 'aiSavviness'],
      how: 'the third tube',
    },
    {
      feature: 'aiSavviness',
      signal: 'aiSavviness',
      also: ['activity', 'collaboration', 'stackDiversity'],
      how: 'the fourth tube',
    },
    {
      feature: 'list',
      signal: 'languages',
      how: 'the list of materials: the first five languages and their shares',
    },
    {
      feature: 'title',
      signal: 'coverage',
      also: ['archetype', 'overall'],
      how: 'the title block: formula, score and how much of the evidence is known',
    },
    captionFeature,
  ],
  draw(scene) {
    const { width, height, colours } = scene
    const squares = (step: number) =>
      upTo(Math.ceil(width / step))
        .map((index) => `M${index * step} 0V${height}`)
        .join('') +
      upTo(Math.ceil(height / step))
        .map((index) => `M0 ${index * step}H${width}`)
        .join('')
    const paper = colours.tones[0]![colours.isDark ? 1 : 0]!
    return {
      layers: [
        [
          'sheet',
          rectangle(0, 0, width, height, { fill: paper }) +
            stroke(squares(18), colours.tones[0]![2]!, 0.6, { 'stroke-opacity': 0.5 }) +
            stroke(squares(90), colours.tones[0]![2]!, 1, { 'stroke-opacity': 0.8 }) +
            rectangle(11, 11, width - 22, height - 22, {
              fill: 'none',
              stroke: ink(scene),
              'stroke-width': 1.4,
            }),
        ],
        ['lens', wheel(scene)],
        ['glass', glass(scene)],
        ...barrel(scene),
        ['list', list(scene)],
        ['title', title(scene, paper)],
        [
          'words',
          caption(
            { ...scene, colours: { ...colours, muted: colours.text } },
            { x: 64, y: 84, size: 40, width: 360 },
          ),
        ],
      ],
    }
  },
}

const hidden = { 'stroke-dasharray': '7 4 1 4' }

function wheel(scene: Scene): string {
  const { traits } = scene
  const { x, y, radius } = lens
  const cross = `M${x - radius - 34} ${y}h${2 * radius + 68}M${x} ${y - radius - 34}v${2 * radius + 68}`
  const centre = stroke(cross, ink(scene), 0.8, hidden)
  if (!traits.weeks)
    return centre + stroke(arc(x, y, radius, 0, 1), ink(scene), 1.4, { 'stroke-dasharray': '2 6' })
  const levels = levelsOf(traits.weeks)
  const tooth = 1 / levels.length
  const points = levels.flatMap((level, index) => {
    const high = radius + 3 + 22 * level
    const turn = index * tooth
    return [
      onCircle(x, y, radius, turn),
      onCircle(x, y, high, turn + tooth * 0.22),
      onCircle(x, y, high, turn + tooth * 0.62),
      onCircle(x, y, radius, turn + tooth * 0.84),
    ]
  })
  return centre + stroke(polygon(points), ink(scene), 1.5, { 'stroke-linejoin': 'round' })
}

function glass(scene: Scene): string {
  const { overall } = scene.traits
  const { x, y, radius } = lens
  const inner = radius - 16
  const body = { x, y: y - 4, half: 38 }
  const place = { x, y: y + radius + 48, size: 14, anchor: 'middle', width: 220 } as const
  return (
    stroke(arc(x, y, inner, 0, 1), ink(scene), 0.9, hidden) +
    (overall === null
      ? ''
      : stroke(arc(x, y, inner, 0, overall / 100), scene.colours.series[1]!, 4)) +
    stroke(phantomOutline(body), ink(scene), 1.5) +
    stroke(arc(x, y - 4, 24, 0, 1) + arc(x, y - 4, 11, 0, 1), ink(scene), 1.3) +
    words({
      ...place,
      fill: scene.colours.text,
      text: `Overall ${overall === null ? '?' : Math.round(overall)} / 100`,
    })
  )
}

/** The tubes beside each other, each with a measure below; one of unknown length is drawn as hidden lines. */
function barrel(scene: Scene): Layer[] {
  const { traits, colours } = scene
  let x = tubes.x
  const whole = traits.dimensions.reduce((sum, { score }) => sum + lengthOf(score), 0)
  return traits.dimensions.map(({ id, name, score }, index): Layer => {
    const long = lengthOf(score)
    const high = tubes.highs[index]!
    const from = x
    x += long
    const isKnown = score !== null
    const line = ink(scene)
    const rim = box(from, axis - high / 2 - 6, 12, high + 12)
    const shell = box(from, axis - high / 2, long, high)
    const centre =
      index === 0 ? stroke(`M${from - 26} ${axis}h${at(whole + 52)}`, line, 0.8, hidden) : ''
    const body = isKnown
      ? path(shell, {
          fill: colours.tones[index]![colours.isDark ? 2 : 1],
          'fill-opacity': 0.55,
          stroke: line,
          'stroke-width': 1.5,
        }) +
        stroke(hatch(from + 12, axis - high / 2, long - 12), line, 0.7) +
        path(rim, {
          fill: colours.tones[index]![colours.isDark ? 2 : 1],
          stroke: line,
          'stroke-width': 1.5,
        })
      : stroke(shell + rim, line, 1.2, { 'stroke-dasharray': '2 6' })
    const y = 288
    const middle = from + long / 2
    const measure =
      stroke(
        `M${at(from)} ${at(axis + high / 2 + 10)}V${y + 7}M${at(from + long)} ${at(axis + high / 2 + 10)}V${y + 7}`,
        line,
        0.7,
      ) +
      stroke(`M${at(from)} ${y}h${at(long)}`, line, 1) +
      path(`M${at(from)} ${y}l8 -3v6zM${at(from + long)} ${y}l-8 -3v6z`, { fill: line })
    // Names stand on two lines by turns: a short tube has no room for its own.
    const low = y + 24 + (index % 2) * 22
    return [
      id,
      centre +
        body +
        measure +
        words({
          x: middle,
          y: y - 7,
          size: 15,
          anchor: 'middle',
          bold: true,
          fill: colours.text,
          text: isKnown ? String(Math.round(score)) : '?',
        }) +
        words({
          x: middle,
          y: low,
          size: 14,
          anchor: 'middle',
          fill: colours.text,
          text: name,
          width: 150,
        }),
    ]
  })
}

const lengthOf = (score: number | null) => tubes.shortest + tubes.each * (score ?? 0)

/** Strokes of a cut wall, at the upper edge. */
const hatch = (x: number, y: number, width: number): string =>
  upTo(Math.max(0, Math.floor((width - 8) / 7)))
    .map((index) => `M${at(x + index * 7)} ${at(y + 8)}l8 -8`)
    .join('') + `M${at(x)} ${at(y + 8)}h${at(Math.max(0, width))}`
