/** The prompt of a picture: a template, filled with words of closed lists alone. */
import { mostOwnColours, type PictureOrder } from '../picture-order.ts'
import { connections, densities, motifs, rhythms, scenes, styleWords, varieties } from './scenes.ts'
import type { ImageStyle } from './image-styles.ts'
import type { Traits } from './traits.ts'

/** Empty colours leave them to the style. */
export type ImagePromptOrder = Pick<PictureOrder, 'picture' | 'colours'> & { style: ImageStyle }

/** How many languages a picture hints at. */
export const languagesOfImages = 3

/** The same for the same traits and order. Of colours, what is not `#rrggbb` is left out. */
export function imagePrompt(traits: Traits, { picture, style, colours }: ImagePromptOrder): string {
  const { archetype, bands, languages, calendar } = traits
  const hex = colours.filter((colour) => /^#[0-9a-f]{6}$/.test(colour)).slice(0, mostOwnColours)
  return [
    scenes[picture],
    archetype && `Its theme is ${motifs[archetype]}.`,
    bands &&
      `It has ${densities[bands.activity]}, ${varieties[bands.stackDiversity]}, ${connections[bands.collaboration]}.`,
    `It has ${rhythms[calendar]}.`,
    languages.length > 0 && `Let the mood hint at software written in ${listed(languages)}.`,
    styleWords[style],
    hex.length > 0 && `Use these colours above all: ${hex.join(', ')}.`,
    'Keep what matters in the middle third: the edges may be cut off.',
    'No text, letters, digits, logos, watermarks or user interface. No people and no faces.',
  ]
    .filter(Boolean)
    .join(' ')
}

/** `one`, `one and two`, `one, two and three`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
