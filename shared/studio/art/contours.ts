/**
 * Lines of equal height of a field, as closed loops.
 * Source: Lorensen, Cline, "Marching cubes" (1987), in two dimensions.
 */
import type { Point } from './pen.ts'

export type Field = {
  columns: number
  rows: number
  /** Pixels between two columns or rows. */
  cell: number
  /** Of each corner, row by row. */
  heights: Float64Array
}

/** A field of corners; the outermost are taken for the bottom of the sea, so that every line closes. */
export function fieldOf(
  { columns, rows, cell }: Omit<Field, 'heights'>,
  heightAt: (column: number, row: number) => number,
): Field {
  const heights = new Float64Array(columns * rows)
  for (let row = 1; row < rows - 1; row += 1)
    for (let column = 1; column < columns - 1; column += 1)
      heights[row * columns + column] = heightAt(column, row)
  return { columns, rows, cell, heights }
}

/** A corner of the grid's edge between two corners, by its number. */
type Edge = number

/** The loops around all that is at least as high as the level. */
export function contours({ columns, rows, cell, heights }: Field, level: number): Point[][] {
  const next = segmentsOf(heights, columns, rows, level)
  return loopsOf(next).map((edges) => edges.map((edge) => pointOf(edge)))

  function pointOf(edge: Edge): Point {
    const isDown = edge % 2 === 1
    const corner = (edge - (edge % 2)) / 2
    const [column, row] = [corner % columns, Math.floor(corner / columns)]
    const from = heights[corner]!
    const to = heights[corner + (isDown ? columns : 1)]!
    const share = (level - from) / (to - from)
    return isDown ? [column * cell, (row + share) * cell] : [(column + share) * cell, row * cell]
  }
}

/**
 * From each crossed edge to the next, with the high ground on the right: edges of a cell are its upper,
 * right, lower and left one.
 */
function segmentsOf(
  heights: Float64Array,
  columns: number,
  rows: number,
  level: number,
): Map<Edge, Edge> {
  const next = new Map<Edge, Edge>()
  for (let row = 0; row < rows - 1; row += 1)
    for (let column = 0; column < columns - 1; column += 1) {
      const corner = row * columns + column
      const isHigh = (index: number) => (heights[index]! >= level ? 1 : 0)
      const shape =
        isHigh(corner) |
        (isHigh(corner + 1) << 1) |
        (isHigh(corner + columns + 1) << 2) |
        (isHigh(corner + columns) << 3)
      const edges = [2 * corner, 2 * (corner + 1) + 1, 2 * (corner + columns), 2 * corner + 1]
      for (const [from, to] of turns[shape]!) next.set(edges[from]!, edges[to]!)
    }
  return next
}

/** By which corners are high, clockwise from the upper left: which edge a line enters and leaves by. */
const turns: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[0, 3]],
  [[1, 0]],
  [[1, 3]],
  [[2, 1]],
  [
    [0, 3],
    [2, 1],
  ],
  [[2, 0]],
  [[2, 3]],
  [[3, 2]],
  [[0, 2]],
  [
    [1, 0],
    [3, 2],
  ],
  [[1, 2]],
  [[3, 1]],
  [[0, 1]],
  [[3, 0]],
  [],
]

function loopsOf(next: Map<Edge, Edge>): Edge[][] {
  const loops: Edge[][] = []
  while (next.size > 0) {
    const [start] = next.keys()
    const loop: Edge[] = []
    let edge: Edge | undefined = start
    while (edge !== undefined && next.has(edge)) {
      loop.push(edge)
      const following: Edge = next.get(edge)!
      next.delete(edge)
      edge = following
    }
    if (loop.length > 2) loops.push(loop)
  }
  return loops
}
