/** The desk of the workspace: where it stands, and how light falls on what is on it. */
import type { Scene } from './art.ts'
import type { Space } from './isometric.ts'

export const space: Space = { x: 890, y: 98, unit: 13.2 }
export const desk = { wide: 30, deep: 13, high: 0.8 }

/** Three shades of a colour, as light falls from the left. */
export const lit = ({ colours }: Scene, index: number) => ({
  top: colours.isDark ? colours.bright[index]! : colours.tones[index]![3]!,
  left: colours.series[index]!,
  right: colours.isDark ? colours.tones[index]![3]! : colours.bright[index]!,
})

/** The same of a grey, `from` the step of the ground that is on top. */
export const grey = ({ colours: { ground } }: Scene, from: number) => ({
  top: ground[from]!,
  left: ground[from + 1]!,
  right: ground[Math.min(5, from + 2)]!,
})

/** With one decimal. */
export const one = (value: number) => Math.round(value * 10) / 10
