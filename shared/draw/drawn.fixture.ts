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

/** SVG's matrix(a b c d e f). */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** The elements of a document or of a part of one; throws where it is not well-formed. */
export function drawnIn(svg: string): Drawn[] {
  const elements: Drawn[] = []
  const open: Drawn[] = []
  const transforms: Matrix[] = [[1, 0, 0, 1, 0, 0]]
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

function within(outer: Matrix, text: string): Matrix {
  return [...text.matchAll(/(\w+)\(([^)]*)\)/g)].reduce<Matrix>(
    (matrix, [, name, list]) => product(matrix, matrixOf(name!, list!.split(/[ ,]+/).map(Number))),
    outer,
  )
}

function matrixOf(name: string, values: readonly number[]): Matrix {
  const [first = NaN, second = NaN] = values
  if (name === 'translate') return [1, 0, 0, 1, first, second]
  if (name === 'scale') return [first, 0, 0, values.length > 1 ? second : first, 0, 0]
  if (name === 'skewX') return [1, 0, Math.tan((first * Math.PI) / 180), 1, 0, 0]
  if (name === 'matrix') return values as unknown as Matrix
  throw new Error(`no such transform here: ${name}`)
}

function product([a, b, c, d, e, f]: Matrix, inner: Matrix): Matrix {
  const [ia, ib, ic, id, ie, jf] = inner
  return [
    a * ia + c * ib,
    b * ia + d * ib,
    a * ic + c * id,
    b * ic + d * id,
    a * ie + c * jf + e,
    b * ie + d * jf + f,
  ]
}

function boxOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  [a, b, c, d, e, f]: Matrix,
): Box | null {
  const number = (key: string) => Number(attributes[key] ?? 0)
  const around = (points: readonly (readonly [number, number])[]): Box => {
    const across = points.map(([x, y]) => a * x + c * y + e)
    const down = points.map(([x, y]) => b * x + d * y + f)
    return {
      left: Math.min(...across),
      top: Math.min(...down),
      right: Math.max(...across),
      bottom: Math.max(...down),
    }
  }
  const [x, y] = [number('x'), number('y')]
  if (name === 'rect') return around(cornersOf(x, y, x + number('width'), y + number('height')))
  if (name === 'circle') {
    const [cx, cy] = [number('cx'), number('cy')]
    const r = number('r') + number('stroke-width') / 2
    return around(cornersOf(cx - r, cy - r, cx + r, cy + r))
  }
  if (name === 'path') return around(pointsOf(attributes['d'] ?? ''))
  if (name === 'text') return around([[x, y]])
  return null
}

function cornersOf(left: number, top: number, right: number, bottom: number): [number, number][] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ]
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
