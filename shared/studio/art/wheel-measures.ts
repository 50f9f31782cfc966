/** Where the parts of the skill wheel are, in pixels. */

export const middle = [600, 650] as const
/** The bars of the weeks, from and to which distance from the middle. */
export const bars = { inner: 333, outer: 368 }
