/** Reads what a drawing draws, for tests: its elements, and where each of them is. */
import { SaxesParser } from 'saxes'
import { widthOf } from './text/metrics.ts'

export type Drawn = {
  name: string
  attributes: Readonly<Record<string, string>>
  text: string
  /** Pixels of the drawing; null for what has no place of its own. */
  box: Box | null
}

export type Box = { left: number; top: number; right: number; bottom: number }

/** x' = a·x + e, y' = d·y + f: nothing is turned. */
type Transform = { a: number; d: number; e: number; f: number }

/** The elements of a document or of a part of one; throws where it is not well-formed. */
export function drawnIn(svg: string): Drawn[] {
  const elements: Drawn[] = []
  const open: Drawn[] = []
  const transforms: Transform[] = [{ a: 1, d: 1, e: 0, f: 0 }]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const transform = within(transforms.at(-1)!, attributes['transform'] ?? '')
    transforms.push(transform)
    const element = { name, attributes, text: '', box: boxOf(name, attributes, transform) }
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    for (const element of open) element.text += text
  })
  parser.on('closetag', () => {
    transforms.pop()
    const element = open.pop()!
    if (element.name === 'text' && element.box) element.box = spanOf(element, element.box)
  })
  parser.write(svg.startsWith('<svg') ? svg : `<svg>${svg}</svg>`).close()
  return elements
}

function within(outer: Transform, text: string): Transform {
  let { a, d, e, f } = outer
  for (const [, name, list] of text.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const values = list!.split(/[ ,]+/).map(Number)
    const [first = NaN, second = first] = values
    if (name === 'translate') [e, f] = [e + a * first, f + d * second]
    else if (name === 'scale') [a, d] = [a * first, d * second]
    else if (name === 'matrix' && values.length === 6)
      [a, d, e, f] = [a * first, d * values[3]!, e + a * values[4]!, f + d * values[5]!]
    else throw new Error(`no such transform here: ${text}`)
  }
  return { a, d, e, f }
}

function boxOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  { a, d, e, f }: Transform,
): Box | null {
  const number = (key: string) => Number(attributes[key] ?? 0)
  const around = (points: readonly (readonly [number, number])[]): Box => {
    const across = points.map(([x]) => a * x + e)
    const down = points.map(([, y]) => d * y + f)
    return {
      left: Math.min(...across),
      top: Math.min(...down),
      right: Math.max(...across),
      bottom: Math.max(...down),
    }
  }
  const [x, y] = [number('x'), number('y')]
  if (name === 'rect')
    return around([
      [x, y],
      [x + number('width'), y + number('height')],
    ])
  if (name === 'circle') {
    const [cx, cy] = [number('cx'), number('cy')]
    const r = number('r') + number('stroke-width') / 2
    return around([
      [cx - r, cy - r],
      [cx + r, cy + r],
    ])
  }
  if (name === 'path') return around(pointsOf(attributes['d'] ?? ''))
  if (name === 'text') return around([[x, y]])
  return null
}

/** Where the ends of a path's pieces are. */
export function pointsOf(path: string): [number, number][] {
  const points: [number, number][] = []
  let [x, y] = [0, 0]
  for (const [, command, list] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const values = (list!.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    const relative = command === command!.toLowerCase()
    const take = (dx: number, dy: number) => {
      ;[x, y] = relative ? [x + dx, y + dy] : [dx, dy]
      points.push([x, y])
    }
    switch (command!.toLowerCase()) {
      case 'm':
      case 'l':
        for (let at = 0; at < values.length; at += 2) take(values[at]!, values[at + 1]!)
        break
      case 'h':
        for (const value of values) take(value, relative ? 0 : y)
        break
      case 'v':
        for (const value of values) take(relative ? 0 : x, value)
        break
      case 'a':
        for (let at = 0; at < values.length; at += 7) take(values[at + 5]!, values[at + 6]!)
        break
      case 'z':
        break
      default:
        throw new Error(`no such command here: ${command}`)
    }
  }
  return points
}

/** A line of text takes what its font takes. Months share an element: only its height is known. */
function spanOf({ attributes, text }: Drawn, { left, bottom }: Box): Box {
  const size = Number(attributes['font-size'])
  const face = attributes['font-weight'] ? 'sans-bold' : 'sans'
  const wide = attributes['x'] === undefined ? 0 : widthOf(text, size, face)
  const before = { start: 0, middle: 0.5, end: 1 }[attributes['text-anchor'] ?? 'start']!
  const start = left - before * wide
  return {
    left: start,
    top: bottom - 0.8 * size,
    right: start + wide,
    bottom: bottom + 0.25 * size,
  }
}
