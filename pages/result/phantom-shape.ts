/** The phantom as the scope shows it: a shape of as many corners as dimensions are known, and its eyes. */
import { diagonal, short } from './scope-field.tsx'

type Point = readonly [x: number, y: number]
type Eye = { x: number; y: number; size: number }

export type Phantom = {
  /** A path; empty where two corners are not known. */
  shape: string
  corners: readonly Point[]
  /** None where the shape is too small to have any. */
  eyes: readonly Eye[]
}

/** Which way each dimension lies, in their order: clockwise from the corner where reading begins. */
const ways = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const

/** An area under this, in units of the scope (its radius is 100), is no face. */
const leastArea = 250
const mostEyeSize = 5.5

/** The phantom of scores from 0 to 100, null where a dimension is unknown. */
export function phantomOf(scores: readonly (number | null)[], direction: 'ltr' | 'rtl'): Phantom {
  const side = direction === 'rtl' ? -1 : 1
  const corners = ways.flatMap(([x, y], at): Point[] => {
    const score = scores[at]
    if (score === null || score === undefined) return []
    const far = (diagonal * score) / 100
    return [[short(side * x * far), short(y * far)]]
  })
  return {
    shape: corners.length < 2 ? '' : `M${corners.map((corner) => corner.join(' ')).join('L')}Z`,
    corners,
    eyes: eyesIn(corners),
  }
}

/** Two eyes around the centre of gravity, as large as the shape can bear. */
function eyesIn(corners: readonly Point[]): Eye[] {
  const { area, x, y } = massOf(corners)
  if (area < leastArea) return []
  const size = short(Math.min(mostEyeSize, Math.sqrt(area) * 0.06))
  return [-1.9, 1.9].map((apart) => ({ x: short(x + apart * size), y: short(y), size }))
}

/**
 * Area and centre of gravity of a polygon, by the shoelace formula.
 * Source: P. Bourke, "Calculating the area and centroid of a polygon", 1988.
 */
function massOf(corners: readonly Point[]): { area: number; x: number; y: number } {
  let [twice, x, y] = [0, 0, 0]
  for (const [index, [x0, y0]] of corners.entries()) {
    const [x1, y1] = corners[(index + 1) % corners.length]!
    const cross = x0 * y1 - x1 * y0
    twice += cross
    x += (x0 + x1) * cross
    y += (y0 + y1) * cross
  }
  if (twice === 0) return { area: 0, x: 0, y: 0 }
  return { area: Math.abs(twice) / 2, x: x / (3 * twice), y: y / (3 * twice) }
}
