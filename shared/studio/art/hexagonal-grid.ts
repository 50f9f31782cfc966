/** A honeycomb: a cell for each week, framed by cells of languages; four large ones for the scores. */
import { type Art, type Layer, type Scene, texture } from './art.ts'
import { caption, captionFeature } from './caption.ts'
import { levelsOf, upTo } from './measures.ts'
import { circle, glow, path, type Point, polygon, rectangle, stroke, words } from './pen.ts'

const radius = 33
const across = radius * Math.sqrt(3)
const down = radius * 1.5
const columns = 29
const rows = 9
/** Cells of weeks: four rows of thirteen, with a row of languages above and below. */
const block = { column: 13, row: 2, wide: 13, high: 4 }

export const hexagonalGrid: Art = {
  features: [
    texture('comb', 'the empty comb'),
    {
      feature: 'weeks',
      signal: 'calendar',
      how: 'a cell for each week, row by row from a year ago to now: fuller for more contributions',
    },
    {
      feature: 'languages',
      signal: 'languages',
      how: 'the cells above and below: as many for each language as its share of 26',
    },
    {
      feature: 'activity',
      signal: 'activity',
      how: 'how far the rim of the first large cell is drawn',
    },
    { feature: 'collaboration', signal: 'collaboration', how: 'the second large cell' },
    { feature: 'stackDiversity', signal: 'stackDiversity', how: 'the third large cell' },
    { feature: 'aiSavviness', signal: 'aiSavviness', how: 'the fourth large cell' },
    captionFeature,
  ],
  draw(scene) {
    const { width, height, colours } = scene
    return {
      definitions: glow('comb-light', colours.tones[0]![2]!, colours.isDark ? 0.8 : 0.5),
      layers: [
        [
          'comb',
          rectangle(0, 0, width, height, { fill: colours.deep }) +
            circle(1130, 198, 520, { fill: 'url(#comb-light)' }) +
            stroke(emptyCells(), colours.ground[1]!, 1.2),
        ],
        ['weeks', weeks(scene)],
        ['languages', languages(scene)],
        ...scores(scene),
        ['words', caption(scene, { x: 64, y: 84, size: 40, width: 370 })],
      ],
    }
  },
}

const corners = (x: number, y: number, size: number): Point[] =>
  upTo(6).map((corner) => [
    x + size * Math.sin((corner * Math.PI) / 3),
    y - size * Math.cos((corner * Math.PI) / 3),
  ])
const cell = (x: number, y: number, size: number) => polygon(corners(x, y, size))

const middleOf = (column: number, row: number): Point => [
  (column + (row % 2) / 2) * across,
  row * down + 24,
]

const emptyCells = () =>
  upTo(columns * rows)
    .map((index) => cell(...middleOf(index % columns, Math.floor(index / columns)), radius - 2))
    .join('')

function weeks({ traits, colours }: Scene): string {
  const cells = upTo(block.wide * block.high).map((index) =>
    middleOf(block.column + (index % block.wide), block.row + Math.floor(index / block.wide)),
  )
  const outline = cells.map(([x, y]) => cell(x, y, radius - 3)).join('')
  if (!traits.weeks)
    return stroke(outline, colours.ground[4]!, 1.3, {
      'stroke-dasharray': '2 6',
      'stroke-linecap': 'round',
    })
  const levels = levelsOf(traits.weeks)
  const tones = colours.tones[0]!
  const inks = [tones[1]!, tones[2]!, tones[3]!, tones[4]!, colours.bright[0]!]
  const data = inks.map(() => '')
  levels.forEach((level, index) => {
    if (level === 0) return
    const [x, y] = cells[index]!
    data[Math.min(4, Math.floor(level * 5))] += cell(x, y, (radius - 6) * (0.3 + 0.7 * level))
  })
  return (
    path(outline, { fill: colours.ground[0], stroke: colours.ground[2], 'stroke-width': 1.2 }) +
    data.map((shapes, step) => path(shapes, { fill: inks[step] })).join('')
  )
}

function languages({ traits, colours }: Scene): string {
  const tiles = upTo(2 * block.wide).map((index) => {
    const isAbove = index < block.wide
    // Clockwise, so that a language is one run of cells.
    const place = isAbove ? index : 2 * block.wide - 1 - index
    return middleOf(block.column + place, isAbove ? block.row - 1 : block.row + block.high)
  })
  const list = traits.languages
  const outline = tiles.map(([x, y]) => cell(x, y, radius - 3)).join('')
  if (!list)
    return stroke(outline, colours.ground[4]!, 1.2, {
      'stroke-dasharray': '2 6',
      'stroke-linecap': 'round',
    })
  let sum = 0
  const bounds = list.map(({ part }) => (sum += part))
  const data = list.map(() => '')
  tiles.forEach(([x, y], index) => {
    const owner = bounds.findIndex((bound) => (index + 0.5) / tiles.length < bound)
    if (owner >= 0) data[owner] += cell(x, y, radius - 5)
  })
  return (
    stroke(outline, colours.ground[2]!, 1.2) +
    data
      .map((shapes, index) =>
        path(shapes, {
          fill: colours.tones[index % 6]![1],
          stroke: colours.series[index % 6],
          'stroke-width': 2,
        }),
      )
      .join('')
  )
}

function scores({ traits, colours }: Scene): Layer[] {
  const size = 62
  const [left, top] = [464, 112]
  return traits.dimensions.map(({ id, name, score }, index): Layer => {
    const x = left + (index % 2) * 120 + (index > 1 ? 60 : 0)
    const y = top + Math.floor(index / 2) * 104 + 34
    const rim = [...corners(x, y, size - 6), corners(x, y, size - 6)[0]!]
    const isKnown = score !== null
    const track = isKnown
      ? stroke(polygon(rim), colours.ground[2]!, 6)
      : stroke(polygon(rim), colours.ground[5]!, 1.6, {
          'stroke-dasharray': '2 7',
          'stroke-linecap': 'round',
        })
    return [
      id,
      path(cell(x, y, size), { fill: colours.ground[0] }) +
        track +
        (isKnown
          ? stroke(along(rim, score / 100), colours.series[index]!, 6, {
              'stroke-linejoin': 'round',
              'stroke-linecap': 'round',
            })
          : '') +
        words({
          x,
          y: y + 7,
          size: 29,
          anchor: 'middle',
          bold: true,
          fill: isKnown ? colours.text : colours.muted,
          text: isKnown ? String(Math.round(score)) : '?',
        }) +
        words({
          x,
          y: y + 24,
          size: 11,
          anchor: 'middle',
          fill: colours.muted,
          text: name,
          width: 80,
        }),
    ]
  })
}

/** The beginning of a closed line of six equal sides. */
function along(rim: readonly Point[], share: number): string {
  if (share <= 0) return ''
  const sides = share * 6
  const whole = Math.floor(sides)
  const points = rim.slice(0, whole + 1)
  const [from, to] = [rim[whole], rim[whole + 1]]
  if (from && to)
    points.push([
      from[0] + (to[0] - from[0]) * (sides - whole),
      from[1] + (to[1] - from[1]) * (sides - whole),
    ])
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`
}
