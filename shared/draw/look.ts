/** How a drawing is to look, whatever it shows. */
import type { Locale } from './locale/locale.ts'
import type { Colour, ColourSlot, Theme } from './theme/theme.ts'

export const cardKinds = ['score', 'languages', 'activity', 'ai', 'organization'] as const
export type CardKind = (typeof cardKinds)[number]

/** Parts of cards that can be left out. */
export const cardParts = [
  'title',
  'archetype',
  'percentile',
  'coverage',
  'radar',
  'signals',
  'next',
  'values',
  'streaks',
  'legend',
  'tools',
  'note',
] as const
export type CardPart = (typeof cardParts)[number]

export type Look = {
  theme: Theme
  /** `auto` follows the viewer. */
  mode: 'auto' | 'light' | 'dark'
  colours: Readonly<Partial<Record<ColourSlot, Colour>>>
  layout: 'wide' | 'compact'
  /** Pixels; null for the card's own width. */
  width: number | null
  hide: ReadonlySet<CardPart>
  border: boolean
  /** Pixels of the corners. */
  radius: number
  animate: boolean
  locale: Locale
  /** Instead of the card's own title. */
  title: string | null
  /** How many languages a card lists. */
  count: number
  /** Languages that a card of languages leaves out, in small letters. */
  hideLanguages: ReadonlySet<string>
  /** How old the numbers are, in seconds; null where they are as new as can be. */
  ageSeconds: number | null
}

/** What a card draws, before it is framed. */
export type Drawing = {
  width: number
  height: number
  /** Read out first: what it is and of whom. */
  title: string
  /** A sentence with the numbers, for those who hear it. */
  description: string
  /** Elements in the coordinates of `width` × `height`; text is escaped, colours are classes. */
  body: string
}
