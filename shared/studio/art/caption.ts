/** Whose picture it is: the login, and below it what kind of work it is. */
import { fittingSize } from '../../draw/card/fitting-size.ts'
import { english } from '../../draw/locale/make-locale.ts'
import type { ArtFeature, Scene } from './art.ts'
import { words } from './pen.ts'

export const captionFeature: ArtFeature = {
  feature: 'words',
  signal: 'login',
  also: ['archetype'],
  how: 'the login and the archetype',
}

type Place = {
  x: number
  /** Of the login's base line. */
  y: number
  /** Of the login, pixels; smaller where it is long. */
  size: number
  width: number
  anchor?: 'start' | 'middle' | 'end'
}

/** The archetype in words, or that there is not enough to tell one. */
export const archetypeIn = ({ traits }: Scene): string =>
  traits.archetype?.name ?? english().messages.undecided

/** The size and smaller ones, down to half of it: a login of 39 letters is whole in most places. */
export const sizesBelow = (size: number): [number, ...number[]] => [
  size,
  ...[0.88, 0.77, 0.68, 0.6, 0.53, 0.47].map((share) => Math.round(size * share)),
]

/** Two lines. */
export function caption(scene: Scene, { x, y, size, width, anchor = 'start' }: Place): string {
  const { traits, colours } = scene
  const large = fittingSize(traits.login, width, sizesBelow(size), 'badge-bold')
  const small = Math.max(13, Math.round(size * 0.42))
  return (
    words({
      x,
      y,
      size: large,
      anchor,
      bold: true,
      fill: colours.text,
      text: traits.login,
      width,
    }) +
    words({
      x,
      y: y + small * 1.6,
      size: small,
      anchor,
      fill: colours.muted,
      text: archetypeIn(scene),
      width,
    })
  )
}
