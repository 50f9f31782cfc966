/** What is asked of a picture, besides whose it is. */
import type { EmbedFacts } from '../embed/facts.ts'
import type { Colour } from '../draw/theme/theme.ts'
import type { PictureName } from './pictures.ts'

export const mostOwnColours = 5

export type PictureOrder = {
  picture: PictureName
  /** The name of a theme (`shared/draw/theme/themes.ts`). */
  theme: string
  mode: 'light' | 'dark'
  /** At most `mostOwnColours`, instead of the theme's; empty for the theme's. */
  colours: readonly Colour[]
  /** The product's name, small, in a corner. */
  watermark: boolean
}

/** The door of what draws pictures. */
export interface PictureDrawer {
  /** An SVG, as large as the picture is. */
  picture(facts: EmbedFacts, order: PictureOrder): string | Promise<string>
}
