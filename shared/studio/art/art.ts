/** What a picture is: what its features stand for, and how they are drawn. */
import type { ArtColours } from '../colours.ts'
import type { Random } from '../random.ts'
import type { SignalName, Traits } from '../traits.ts'

export type ArtFeature = {
  /** Unique in its picture; the id of the group that it is drawn in. */
  feature: string
  /** What it is bound to; null for texture that stands for nothing. */
  signal: SignalName | null
  /** What else it changes with: where it stands, or which colour it has. */
  also?: readonly SignalName[]
  /** In words, for those who ask what they see. */
  how: string
}

export type Scene = {
  traits: Traits
  colours: ArtColours
  /** Pixels. */
  width: number
  height: number
  /** A row of numbers of its own for each feature: none changes because another one took more. */
  random: (feature: string) => Random
}

/** A feature and its elements. */
export type Layer = readonly [feature: string, elements: string]

export type Drawn = { definitions?: string; layers: readonly Layer[] }

export type Art = { features: readonly ArtFeature[]; draw: (scene: Scene) => Drawn }

/** A feature that nothing is bound to. */
export const texture = (feature: string, how: string): ArtFeature => ({
  feature,
  signal: null,
  how,
})
