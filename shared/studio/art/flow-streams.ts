/** The streams of the data flow: where they begin and end, and those from languages to dimensions. */
import { english } from '../../draw/locale/make-locale.ts'
import type { Scene } from './art.ts'
import { at, path, rectangle, stroke, words } from './pen.ts'

/** Where languages, dimensions and the score stand. */
export const [left, middle, right] = [520, 960, 1400]
const [top, bottom] = [54, 340]
export const nodeWidth = 12

export type Span = { from: number; to: number }

/** Spans one below another, `gap` between, in the whole height at most. */
function stacked(parts: readonly number[], gap: number, full: number): Span[] {
  const room = bottom - top - gap * (parts.length - 1)
  const used = parts.reduce((sum, part) => sum + part, 0) * (room / full)
  let y = top + (room - used) / 2
  return parts.map((part) => {
    const from = y
    y += (part / full) * room + gap
    return { from, to: y - gap }
  })
}

export const dimensionSpans = ({ traits }: Scene) =>
  stacked(
    traits.dimensions.map(({ score }) => Math.max(3, score ?? 12)),
    22,
    400,
  )

/** A band between two spans, without corners. */
export function bandData(x: number, from: Span, end: number, to: Span): string {
  const bend = (end - x) / 2
  return (
    `M${at(x)} ${at(from.from)}C${at(x + bend)} ${at(from.from)} ${at(end - bend)} ${at(to.from)} ${at(end)} ${at(to.from)}` +
    `V${at(to.to)}C${at(end - bend)} ${at(to.to)} ${at(x + bend)} ${at(from.to)} ${at(x)} ${at(from.to)}Z`
  )
}

export function streams(scene: Scene): string {
  const { traits, colours } = scene
  const targets = dimensionSpans(scene)
  const list = (traits.languages ?? []).slice(0, 8)
  if (list.length === 0) {
    const lines = targets.map(
      ({ from, to }) =>
        `M${left} ${at(197)}C${at((left + middle) / 2)} 197 ${at((left + middle) / 2)} ${at((from + to) / 2)} ${middle} ${at((from + to) / 2)}`,
    )
    return stroke(
      lines.join(''),
      colours.ground[4]!,
      1.6,
      traits.languages ? {} : { 'stroke-dasharray': '2 8', 'stroke-linecap': 'round' },
    )
  }
  const whole = list.reduce((sum, { part }) => sum + part, 0)
  const parts = list.map(({ part }) => part / whole)
  const sources = stacked(parts, 12, 1)
  const weights = targets.map(({ from, to }) => to - from)
  const weight = weights.reduce((sum, one) => sum + one, 0)
  const filled = targets.map(({ from }) => from)
  const bands = list.map((_, index) => {
    const source = sources[index]!
    let y = source.from
    const data = targets.map((target, place) => {
      const high = (source.to - source.from) * (weights[place]! / weight)
      const goal = (target.to - target.from) * parts[index]!
      const from = { from: y, to: y + high }
      const to = { from: filled[place]!, to: filled[place]! + goal }
      y += high
      filled[place]! += goal
      return bandData(left + nodeWidth, from, middle, to)
    })
    return path(data.join(''), {
      fill: colours.series[index % 6],
      'fill-opacity': index < 6 ? 0.34 : 0.2,
    })
  })
  const nodes = list.map(({ name, share }, index) => {
    const { from, to } = sources[index]!
    const line = { x: left - 10, anchor: 'end', width: 150 } as const
    const y = (from + to) / 2
    // Names need a line of their own; what has none is told by its colour alone.
    const isNamed = to - from >= 12 || index < 4
    return (
      rectangle(left, from, nodeWidth, Math.max(1, to - from), {
        rx: 3,
        fill: colours.series[index % 6],
      }) +
      (isNamed
        ? words({
            ...line,
            y: y + 5,
            size: 14,
            fill: colours.text,
            text: `${name} ${english().percent(share)}`,
            width: 180,
          })
        : '')
    )
  })
  return bands.join('') + nodes.join('')
}
