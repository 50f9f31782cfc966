/** A board of traces: a chip of weeks, a bus for each dimension, a part for each language. */
import type { LanguageTrait } from '../traits.ts'
import { type Art, type Layer, type Scene, texture } from './art.ts'
import { caption, captionFeature } from './caption.ts'
import { between, levelsOf, upTo } from './measures.ts'
import { at, circle, dots, glow, path, type Point, rectangle, stroke, words } from './pen.ts'
import { eyeOf, phantomOutline } from './phantom.ts'

const chip = { x: 776, y: 198, half: 64 }
const lanes = 10
/** Pixels of a part that has room for its name. */
const leastForName = 70

export const neonCircuit: Art = {
  features: [
    texture('board', 'seeded holes of the board and its light'),
    {
      feature: 'activity',
      signal: 'activity',
      how: 'how many of the ten traces to the upper right are lit',
    },
    { feature: 'collaboration', signal: 'collaboration', how: 'the ten traces to the lower right' },
    {
      feature: 'stackDiversity',
      signal: 'stackDiversity',
      how: 'the ten traces to the upper left',
    },
    { feature: 'aiSavviness', signal: 'aiSavviness', how: 'the ten traces to the lower left' },
    {
      feature: 'parts',
      signal: 'languages',
      how: 'a part for each language, as long as its share',
    },
    {
      feature: 'pins',
      signal: 'calendar',
      how: 'a pin of the chip for each week, clockwise: brighter for more contributions',
    },
    {
      feature: 'chip',
      signal: 'archetype',
      also: ['languages'],
      how: 'the colour of the phantom on the chip',
    },
    captionFeature,
  ],
  draw(scene) {
    const { width, height, colours, traits } = scene
    const random = scene.random('board')
    const holes = upTo(110).map((): Point => [
      Math.round(random() * (width / 22)) * 22,
      Math.round(random() * (height / 22)) * 22,
    ])
    const hue = traits.archetype ? traits.archetype.index % 6 : 0
    return {
      definitions: glow('chip-light', colours.tones[0]![3]!, colours.isDark ? 0.5 : 0.3),
      layers: [
        [
          'board',
          rectangle(0, 0, width, height, { fill: colours.deep }) +
            circle(chip.x, chip.y, 330, { fill: 'url(#chip-light)' }) +
            dots(holes, 3, colours.ground[2]!),
        ],
        ...buses(scene),
        ['parts', parts(scene)],
        ['pins', pins(scene)],
        ['chip', body(scene, traits.archetype ? hue : null)],
        ['words', caption(scene, { x: 64, y: 84, size: 40, width: 340 })],
      ],
    }
  },
}

/** A line that glows: wide and faint, then narrow and bright. */
function neon(data: string, { colours }: Scene, index: number): string {
  const colour = colours.series[index % 6]!
  const round = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }
  return (
    stroke(data, colour, 9, { ...round, 'stroke-opacity': 0.12 }) +
    stroke(data, colour, 5, { ...round, 'stroke-opacity': 0.22 }) +
    stroke(data, colours.isDark ? colours.bright[index % 6]! : colour, 1.9, round)
  )
}

function buses(scene: Scene): Layer[] {
  const { traits, colours, width } = scene
  return traits.dimensions.map(({ id, score }, index): Layer => {
    const random = scene.random(id)
    const isRight = index < 2
    const isUpper = index === 0 || index === 2
    const up = isUpper ? -1 : 1
    const lit = score === null ? 0 : Math.round(score / 10)
    const traces = upTo(lanes).map((lane) => {
      const end = isRight ? between(1180, width - 30, random()) : between(430, 560, random())
      return isRight ? fromSide(lane, up, end) : fromEdge(lane, up, end)
    })
    const data = (list: typeof traces) => list.map((trace) => trace.data).join('')
    const ends = (list: typeof traces) => list.map((trace) => trace.end)
    const [on, off] = [traces.slice(0, lit), traces.slice(lit)]
    const unlit = score === null ? { 'stroke-dasharray': '2 6', 'stroke-linecap': 'round' } : {}
    return [
      id,
      stroke(data(off), colours.ground[3]!, 1.4, unlit) +
        dots(ends(off), 6, colours.ground[3]!) +
        (lit > 0
          ? neon(data(on), scene, index) +
            dots(ends(on), 9, colours.series[index]!) +
            dots(ends(on), 4, colours.deep)
          : ''),
    ]
  })
}

/** Out of the chip's right side, then up or down at 45 degrees, then on to the right. */
function fromSide(lane: number, up: number, end: number) {
  const x = chip.x + chip.half
  const y = chip.y + up * (8 + lane * 5.4)
  const lead = 18 + (lanes - lane) * 6
  const goal = chip.y + up * (96 + lane * 9.4)
  const rise = Math.abs(goal - y)
  return {
    data: `M${at(x)} ${at(y)}h${at(lead)}L${at(x + lead + rise)} ${at(goal)}H${at(end)}`,
    end: [end, goal] as Point,
  }
}

/** Out of the chip's upper or lower edge, then to the left. */
function fromEdge(lane: number, up: number, end: number) {
  const x = chip.x - 54 + lane * 10.6
  const y = chip.y + up * chip.half
  const goal = chip.y + up * (92 + lane * 9.6)
  const bend = 12
  return {
    data: `M${at(x)} ${at(y)}V${at(goal - up * bend)}l${-bend} ${up * bend}H${at(end)}`,
    end: [end, goal] as Point,
  }
}

function parts(scene: Scene): string {
  const { traits, colours, width } = scene
  const [from, to] = [1016, width - 34]
  const y = chip.y
  const rail = stroke(`M${chip.x + chip.half} ${y}H${to}`, colours.ground[3]!, 1.4)
  const list = traits.languages
  if (!list || list.length === 0)
    return list
      ? rail
      : stroke(`M${chip.x + chip.half} ${y}H${to}`, colours.ground[4]!, 1.6, {
          'stroke-dasharray': '2 7',
        })
  const gap = 12
  const room = to - from - gap * (list.length - 1) - 14 * list.length
  let x = from
  const drawn = list.map((language: LanguageTrait, index) => {
    const wide = 14 + room * language.part
    const high = index < 2 ? 74 : 54
    const left = x
    x += wide + gap
    const legs = upTo(Math.floor((wide - 8) / 9)).map((leg) => {
      const place = at(left + 8 + leg * 9)
      return `M${place} ${y - high / 2}v-7M${place} ${y + high / 2}v7`
    })
    const colour = colours.series[index % 6]!
    return (
      stroke(legs.join(''), colours.ground[4]!, 2) +
      rectangle(left, y - high / 2, wide, high, {
        rx: 5,
        fill: colours.tones[index % 6]![0],
        stroke: colour,
        'stroke-width': 6,
        'stroke-opacity': 0.2,
      }) +
      rectangle(left, y - high / 2, wide, high, {
        rx: 5,
        fill: 'none',
        stroke: colour,
        'stroke-width': 1.8,
      }) +
      circle(left + 9, y - high / 2 + 10, 2.2, { fill: colour }) +
      (wide >= leastForName
        ? words({
            x: left + wide / 2,
            y: y + 6,
            size: 17,
            anchor: 'middle',
            fill: colours.text,
            text: language.name,
            width: wide - 18,
          })
        : '')
    )
  })
  return rail + drawn.join('')
}

/** Thirteen pins on each side, clockwise from the upper left. */
function pins({ traits, colours }: Scene): string {
  const side = 13
  const levels = traits.weeks ? levelsOf(traits.weeks) : null
  const classes = ['', '', '', '']
  for (const index of upTo(4 * side)) {
    const along = (((index % side) + 0.5) / side) * 2 * (chip.half - 3) - (chip.half - 3)
    const out = chip.half + 2
    const edge = Math.floor(index / side)
    const [dx, dy] = [
      [along, -out],
      [out, along],
      [-along, out],
      [-out, -along],
    ][edge] as [number, number]
    const leg = [`v-7`, 'h7', 'v7', 'h-7'][edge]!
    const level = levels?.[index] ?? 0
    const step = level === 0 ? 0 : level < 0.45 ? 1 : level < 0.75 ? 2 : 3
    classes[step] += `M${at(chip.x + dx)} ${at(chip.y + dy)}${leg}`
  }
  const ink = [colours.ground[3]!, colours.tones[0]![2]!, colours.tones[0]![4]!, colours.bright[0]!]
  return classes
    .map((data, step) =>
      data ? stroke(data, ink[step]!, 3.4, levels ? {} : { 'stroke-dasharray': '2 2' }) : '',
    )
    .join('')
}

function body(scene: Scene, hue: number | null): string {
  const { colours, traits } = scene
  const { x, y, half } = chip
  const place = { x, y: y - 6, half: 34 }
  const ink = hue === null ? colours.ground[5]! : colours.series[hue]!
  return (
    rectangle(x - half, y - half, 2 * half, 2 * half, {
      rx: 9,
      fill: colours.background,
      stroke: colours.ground[4],
      'stroke-width': 1.6,
    }) +
    rectangle(x - half + 8, y - half + 8, 2 * half - 16, 2 * half - 16, {
      rx: 5,
      fill: colours.ground[0],
    }) +
    path(phantomOutline(place), {
      fill: 'none',
      stroke: ink,
      'stroke-width': 7,
      'stroke-opacity': 0.22,
    }) +
    path(phantomOutline(place), {
      fill: hue === null ? colours.ground[1] : colours.tones[hue]![1],
      stroke: ink,
      'stroke-width': 2,
    }) +
    eyeOf(place, traits.languages, colours)
  )
}
