/** What a theme is: colours for light and for dark surroundings, by what they are for. */

/** A colour as `#rrggbb`. */
export type Colour = `#${string}`

/**
 * The colours of a drawing. All of `title`, `text`, `muted` and `accent` have a contrast of at least
 * 4.5:1 to `background` (WCAG 2.2, 1.4.3); `series` and `heat` at least 3:1 where they carry meaning
 * alone (1.4.11).
 */
export type Palette = {
  background: Colour
  border: Colour
  title: Colour
  text: Colour
  /** Secondary text: captions, dates. */
  muted: Colour
  accent: Colour
  /** Lines behind a chart, empty parts of a bar. */
  track: Colour
  /** Distinct colours for parts beside each other. */
  series: readonly [Colour, Colour, Colour, Colour, Colour, Colour]
  /** Days of a heat map, from none to most. */
  heat: readonly [Colour, Colour, Colour, Colour, Colour]
}

export type Theme = { name: string; light: Palette; dark: Palette }

/** Parts of a palette that a visitor may set. */
export const colourSlots = ['background', 'border', 'title', 'text', 'muted', 'accent'] as const
export type ColourSlot = (typeof colourSlots)[number]

/**
 * Classes that a drawing's elements use instead of colours. `…-line` strokes, the others fill.
 * `series-0` … `series-5` and `heat-0` … `heat-4` fill.
 */
export type ColourClass =
  | 'background'
  | 'border-line'
  | 'title'
  | 'text'
  | 'muted'
  | 'accent'
  | 'accent-line'
  | 'accent-soft'
  | 'track'
  | 'track-line'
  | `series-${0 | 1 | 2 | 3 | 4 | 5}`
  | `heat-${0 | 1 | 2 | 3 | 4}`
