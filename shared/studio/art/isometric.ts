/** Bodies seen from above at an angle, all lengths along the three axes alike. */
import { path, type Point, polygon } from './pen.ts'

export type Space = {
  /** Where the corner of the floor is, pixels. */
  x: number
  y: number
  /** Pixels of a unit. */
  unit: number
}
export type Spot = readonly [across: number, along: number, up: number]

const cosine = Math.sqrt(3) / 2

/** Where a spot of the room is seen: `across` goes to the lower right, `along` to the lower left. */
export const seen = ({ x, y, unit }: Space, [across, along, up]: Spot): Point => [
  x + (across - along) * cosine * unit,
  y + ((across + along) / 2 - up) * unit,
]

export const face = (space: Space, spots: readonly Spot[]): string =>
  polygon(spots.map((spot) => seen(space, spot)))

type Paints = { top: string; left: string; right: string }

/** A box with its nearest corner below; three of its faces are seen. */
export function cuboid(
  space: Space,
  [x, y, z]: Spot,
  [wide, deep, high]: Spot,
  { top, left, right }: Paints,
): string {
  const [x1, y1, z1] = [x + wide, y + deep, z + high]
  return (
    path(
      face(space, [
        [x, y, z1],
        [x1, y, z1],
        [x1, y1, z1],
        [x, y1, z1],
      ]),
      { fill: top },
    ) +
    path(
      face(space, [
        [x, y1, z],
        [x1, y1, z],
        [x1, y1, z1],
        [x, y1, z1],
      ]),
      { fill: left },
    ) +
    path(
      face(space, [
        [x1, y, z],
        [x1, y1, z],
        [x1, y1, z1],
        [x1, y, z1],
      ]),
      { fill: right },
    )
  )
}
